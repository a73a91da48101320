/**
 * The real tables as the build hands them to a page. Decoding them is what `tests/unit/model` is about; here they are
 * decoded once for all files.
 */
import dataset from 'virtual:dataset';
import { indexDataset } from '../../../src/model/questions.ts';

export { dataset };
export const index = indexDataset(dataset);
