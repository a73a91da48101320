import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject } from 'vitest';
import { isLong } from '../../extent.ts';
import { keepResult, resultsFolder } from '../../keepResult.ts';
import { test } from '../page.ts';
import { faults, firstAddresses, type Fault } from './faults.ts';
import { shells, type Shell } from './shells.ts';

/** How each fault ended in each shell. */
const results = new Map<string, Map<string, 'held' | 'failed'>>();
let browserVersion = '';

/** Tries something, and keeps how it ended for the list. */
async function noted(fault: string, shell: string, trial: () => Promise<void>): Promise<void> {
  const row = results.get(fault) ?? new Map<string, 'held' | 'failed'>();
  results.set(fault, row);
  row.set(shell, 'failed');
  await trial();
  row.set(shell, 'held');
}

const pairs = faults.flatMap((fault) =>
  shells
    .filter(({ name }) => (isLong ? fault.shells : (fault.usually ?? [])).includes(name))
    .map((shell) => ({ fault, shell, what: `${fault.name}: ${shell.name}` })),
);

describe('a reader is served where', () => {
  test.for(pairs)('$what', { timeout: 400_000 }, async ({ fault, shell }, { open }) => {
    const { expected = [], ...options } = fault.options ?? {};
    const page = await open('404.html', {
      alone: true,
      viewport: { width: 1280, height: 800 },
      ...options,
      expected: [/404/, /favicon/, ...expected],
    });
    browserVersion = page.context().browser()?.version() ?? '';
    await noted(fault.name, shell.name, () => tried(page, fault, shell));
    expect(results.get(fault.name)?.get(shell.name)).toBe('held');
  });
});

async function tried(page: Page, fault: Fault, shell: Shell): Promise<void> {
  await fault.arrange?.(page, shell);
  await page.goto(shell.url());
  if (fault.leaves === 'reads') return shell.reads(page);
  await shell.ready(page);
  await shell.works(page);
  if (!fault.then) return;
  await fault.then(page, shell);
  await shell.works(page);
}

describe('an address of the first release means what it meant', () => {
  const tried = isLong ? firstAddresses : firstAddresses.slice(0, 1);
  test.for(tried)('%s: %s', async ([name, address, words], { open }) => {
    const shell = shells.find((one) => one.name === name);
    const page = await open('404.html', { alone: true, expected: [/404/] });
    await noted('an address of the first release', name, async () => {
      const isFragment = address.startsWith('#');
      await page.goto(isFragment ? (shell?.url() ?? '') + address : inject('baseUrl') + address);
      await page.locator('h1:not([inert] *)', { hasText: words }).first().waitFor();
      expect(await page.locator('.not-understood').count()).toBe(0);
    });
  });
});

const list = 'faults.md';
const names = shells.map(({ name }) => name);
const marks = { held: 'yes', failed: '**no**' } as const;

/** The rows of the list as it stands: what a run of some tests did not try keeps its result and its date. */
async function rowsBefore(): Promise<Map<string, string>> {
  const text = await readFile(path.join(resultsFolder, list), 'utf8').catch(() => '');
  const rows = text.split('\n').filter((line) => / \d{4}-\d\d-\d\d \|$/.test(line));
  return new Map(rows.map((line) => [(line.split('|')[1] ?? '').trim(), line]));
}

afterAll(async () => {
  if (!isLong) return;
  const rows = await rowsBefore();
  const today = new Date().toISOString().slice(0, 10);
  for (const [fault, row] of results) {
    const cells = names.map((name) => {
      const result = row.get(name);
      return result ? marks[result] : '–';
    });
    rows.set(fault, `| ${[fault, ...cells, today].join(' | ')} |`);
  }
  const text = `# Faults, and whether a reader is served all the same

Written by \`npm run test:long\`, last with Chromium ${browserVersion}. "–": the fault cannot happen there, or not by itself.
Where nothing but the prerendered page is left, "yes" means that it can be read and its links lead on; else that
something was selected before and after the fault. The shells are in \`tests/browser/faults/shells.ts\`.

| fault | ${names.join(' | ')} | tried |
| --- | ${names.map(() => '---').join(' | ')} | --- |
${[...rows.values()].join('\n')}

Faults of the copy for use without a network (a file missing, cut off or gone, an older edition) are tried in
\`tests/browser/offline.test.ts\`, hostile addresses and messages in \`hostileAddresses.test.ts\` and \`messages.test.ts\`.
`;
  await keepResult(list, text);
});
