/** The country's finer level, which lies compressed in the one file. Stands in for `model/detailedFile.ts`. */
import { unpacked } from './packed.ts';

export function detailedFile(): Promise<string> {
  return unpacked('detailed');
}
