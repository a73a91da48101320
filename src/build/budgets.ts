/** Byte budgets, checked at every build: brotli, but for the file that is carried. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Size of a text after brotli at its highest level, bytes. */
export function brotliSize(content: string | Uint8Array): number {
  const input = typeof content === 'string' ? Buffer.from(content) : content;
  return brotliCompressSync(input, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

const kilobyte = 1000;
export const budgets = {
  /** The front page, still map and styles included. */
  frontPage: 30 * kilobyte,
  /** A selection's page: it has a panel and its sources besides. */
  selectionPage: 33 * kilobyte,
  /** All script and style that a reader needs before the live map loads, on every page with a map. */
  beforeLiveMap: 50 * kilobyte,
  /** An embed, still map and styles included. */
  embedPage: 20 * kilobyte,
  /** Its script, with the data it needs. */
  embedScript: 25 * kilobyte,
  /** Everything that is kept for use without a network, the talk included, fetched once in the background. */
  kept: 1400 * kilobyte,
  /** The one-file edition, as it lies: it goes on USB sticks and into mails. */
  oneFile: 2500 * kilobyte,
} as const;

/** A page and the scripts it loads before the live map. */
export interface Measured {
  readonly page: string;
  readonly files: readonly string[];
}

/** Measures pages of the built site, prints their sizes, and throws, naming page and file, where one is over budget. */
export function checkBudgets(folder: string, pages: readonly Measured[]): void {
  const over = pages.flatMap((measured) => overBudget(folder, measured));
  stopWhere(over);
}

/** The same of embeds and their scripts. Prints the largest of each. */
export function checkEmbedBudgets(
  folder: string,
  embeds: readonly string[],
  scripts: readonly string[],
): void {
  const over = [
    ...overSize(folder, embeds, budgets.embedPage),
    ...overSize(folder, scripts, budgets.embedScript),
  ];
  stopWhere(over);
}

/** The same of what is kept for use without a network: all of it together. */
export function checkKept(folder: string, files: readonly { readonly url: string }[]): void {
  // The level that hosts compress with as they send: it is quick, and near enough.
  const size = files.reduce((sum, { url }) => sum + quickSize(readFileSync(join(folder, url))), 0);
  const line = `kept for use without a network, ${files.length} files: ${kB(size)} of ${kB(budgets.kept)}`;
  console.info(line);
  stopWhere(size > budgets.kept ? [line] : []);
}

/** The same of the one-file edition. */
export function checkOneFile(folder: string, file: string): void {
  const { size } = statSync(join(folder, file));
  const line = `${file}: ${kB(size)} of ${kB(budgets.oneFile)}`;
  console.info(line);
  stopWhere(size > budgets.oneFile ? [line] : [], 'as it lies');
}

/** Throws where files are over their budgets, and names them. */
function stopWhere(over: readonly string[], how = 'brotli'): void {
  if (over.length > 0) throw new Error(`Over the byte budget (${how}):\n${over.join('\n')}`);
}

function quickSize(content: Uint8Array): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

function overSize(folder: string, files: readonly string[], most: number): string[] {
  const sizes = files
    .map((file) => ({ file, size: brotliSize(readFileSync(join(folder, file))) }))
    .toSorted((a, b) => b.size - a.size);
  const line = ({ file, size }: { file: string; size: number }) =>
    `${file}: ${kB(size)} of ${kB(most)}`;
  if (sizes[0]) console.info(line(sizes[0]));
  return sizes.filter(({ size }) => size > most).map(line);
}

function overBudget(folder: string, { page, files }: Measured): string[] {
  const read = (file: string) => readFileSync(join(folder, file));
  const html = read(page);
  const size = brotliSize(html);
  const styles = [...html.toString().matchAll(/<style>[\s\S]*?<\/style>/g)].join('\n');
  const parts = [
    { name: 'inline styles', size: brotliSize(styles) },
    ...files.map((file) => ({ name: file, size: brotliSize(read(file)) })),
  ];
  const beforeLiveMap = parts.reduce((sum, { size }) => sum + size, 0);
  const most = page === 'index.html' ? budgets.frontPage : budgets.selectionPage;
  const htmlLine = `${page}: ${kB(size)} of ${kB(most)}`;
  const scriptLine =
    `${page}, script and style before the live map: ${kB(beforeLiveMap)} of ${kB(budgets.beforeLiveMap)} ` +
    `(${parts.map(({ name, size }) => `${name} ${kB(size)}`).join(', ')})`;
  console.info(`${htmlLine}\n${scriptLine}`);
  return [
    ...(size > most ? [htmlLine] : []),
    ...(beforeLiveMap > budgets.beforeLiveMap ? [scriptLine] : []),
  ];
}

function kB(bytes: number): string {
  return `${(bytes / kilobyte).toFixed(1)} kB`;
}
