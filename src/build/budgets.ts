/** Byte budgets, brotli, checked at every build. */
import { readFileSync } from 'node:fs';
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
  /** All script and style that a reader needs before the live map loads. */
  beforeLiveMap: 50 * kilobyte,
} as const;

/** Measures the built site and throws, naming each file, where it is over budget. */
export function checkBudgets(folder: string, needed: readonly string[]): void {
  const read = (file: string) => readFileSync(join(folder, file));
  const frontPage = brotliSize(read('index.html'));
  const styles = /<style>([\s\S]*?)<\/style>/.exec(read('index.html').toString())?.[1] ?? '';
  const parts = [
    { name: 'inline styles', size: brotliSize(styles) },
    ...needed.map((file) => ({ name: file, size: brotliSize(read(file)) })),
  ];
  const beforeLiveMap = parts.reduce((sum, { size }) => sum + size, 0);
  const list = parts.map(({ name, size }) => `${name} ${kB(size)}`).join(', ');
  console.info(
    `brotli: index.html ${kB(frontPage)} of ${kB(budgets.frontPage)}; script and style before the live map ` +
      `${kB(beforeLiveMap)} of ${kB(budgets.beforeLiveMap)} (${list})`,
  );
  const over = [
    frontPage > budgets.frontPage &&
      `index.html is ${kB(frontPage)}, budget ${kB(budgets.frontPage)}`,
    beforeLiveMap > budgets.beforeLiveMap &&
      `script and style before the live map are ${kB(beforeLiveMap)}, budget ${kB(budgets.beforeLiveMap)} (${list})`,
  ].filter((line) => line !== false);
  if (over.length > 0) throw new Error(`Over the byte budget (brotli): ${over.join('; ')}.`);
}

function kB(bytes: number): string {
  return `${(bytes / kilobyte).toFixed(1)} kB`;
}
