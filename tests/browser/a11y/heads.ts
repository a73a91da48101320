import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import path from 'node:path';
import { dist } from '../site.ts';

/** How far a page's title lies from its beginning at most, bytes. */
const length = 4000;

/** The beginnings of all built pages in a folder of the site, by file name. */
export function headsIn(folder: string): Map<string, string> {
  const files = readdirSync(path.join(dist, folder)).filter((file) => file.endsWith('.html'));
  const buffer = Buffer.alloc(length);
  return new Map(
    files.map((file) => {
      const opened = openSync(path.join(dist, folder, file), 'r');
      const read = readSync(opened, buffer, 0, length, 0);
      closeSync(opened);
      return [file, buffer.toString('utf8', 0, read)];
    }),
  );
}
