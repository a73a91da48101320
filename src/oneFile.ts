/** The script of the one-file edition: all of the site's, in one piece. */
import './shells/oneFile/oneFile.css';
import { startOneFile } from './shells/oneFile/startOneFile.ts';

void startOneFile();
