/** The real files to take away, made once for the tests of them. */
import { readFileSync } from 'node:fs';
import { aboutData } from '../../../../src/build/downloads/about.ts';
import { makeDownloads, type Material } from '../../../../src/build/downloads/makeDownloads.ts';
import { readDenmark } from '../../../../src/build/drawShapes.ts';
import { index } from '../../state/tables.ts';

export const material: Material = {
  index,
  denmark: readDenmark('detailed'),
  about: aboutData('1.2.3', '', ''),
  citation: readFileSync('CITATION.cff', 'utf8'),
};
export const downloads = makeDownloads(material);
const contents = new Map(downloads.files.map(({ file, content }) => [file, content]));

/** The text of a file in the folder `data/`. Throws where there is none. */
export function contentOf(name: string): string {
  const content = contents.get(`data/${name}`);
  if (content === undefined) throw new Error(`There is no data/${name}.`);
  return content;
}
