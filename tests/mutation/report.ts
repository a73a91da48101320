/** What the last mutation run says, as a table that is kept: how many changes of each file the tests noticed, and which not. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** What of Stryker's report is read here. */
interface Report {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly source: string;
        readonly mutants: readonly {
          readonly status: string;
          readonly mutatorName: string;
          readonly replacement?: string;
          readonly location: { readonly start: { readonly line: number; readonly column: number } };
        }[];
      }
    >
  >;
}

const noticed = ['Killed', 'Timeout'];
const missed = ['Survived', 'NoCoverage'];

/** The table of Stryker's last report, as Markdown. Throws what the file system throws where there is none. */
export async function mutationTable(root: string): Promise<string> {
  const file = path.join(root, 'node_modules/.cache/stryker/mutation.json');
  const { files } = JSON.parse(await readFile(file, 'utf8')) as Report;
  const rows = Object.entries(files).map(([name, { source, mutants }]) => ({
    name,
    noticed: mutants.filter(({ status }) => noticed.includes(status)).length,
    missed: mutants
      .filter(({ status }) => missed.includes(status))
      .map(({ mutatorName, replacement = '', location: { start } }) => ({
        where: `${name}:${start.line}`,
        line: (source.split('\n')[start.line - 1] ?? '').trim(),
        change: `${mutatorName} → ${replacement.replaceAll(/\s+/g, ' ').slice(0, 60)}`,
      })),
  }));
  const sum = (of: (row: (typeof rows)[number]) => number) =>
    rows.reduce((total, row) => total + of(row), 0);
  const score = (killed: number, alive: number) =>
    killed + alive === 0 ? '–' : `${((100 * killed) / (killed + alive)).toFixed(1)} %`;
  const total = { noticed: sum((row) => row.noticed), missed: sum((row) => row.missed.length) };
  const code = (text: string) => `\`${text.replaceAll('`', "'").replaceAll('|', '¦')}\``;
  return [
    '# Changes of the core that the tests notice',
    '',
    `Stryker changed \`src/model\` and \`src/state\` in ${total.noticed + total.missed} places; the tests noticed ` +
      `${score(total.noticed, total.missed)}. Asked: 85 %.`,
    '',
    '| file | noticed | not | score |',
    '|---|--:|--:|--:|',
    ...rows.map(
      (row) =>
        `| ${row.name} | ${row.noticed} | ${row.missed.length} | ${score(row.noticed, row.missed.length)} |`,
    ),
    '',
    '## Not noticed',
    '',
    '| where | line | change |',
    '|---|---|---|',
    ...rows.flatMap((row) =>
      row.missed.map(
        ({ where, line, change }) => `| ${where} | ${code(line.slice(0, 90))} | ${code(change)} |`,
      ),
    ),
    '',
  ].join('\n');
}
