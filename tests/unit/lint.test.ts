import path from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const rule = 'no-restricted-syntax';

/** The project's own configuration, without the rules that ask the type checker: they take time. */
const eslint = new ESLint({
  cwd: root,
  ruleFilter: ({ ruleId }) => ruleId === rule,
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

/** The lines of a text, taken for that of a file, on which the folder rule is broken. */
async function brokenLines(file: string, lines: string[]): Promise<number[]> {
  const [result] = await eslint.lintText(lines.join('\n'), { filePath: path.join(root, file) });
  expect(result?.messages.filter(({ fatal }) => fatal)).toEqual([]);
  return (result?.messages ?? []).filter(({ ruleId }) => ruleId === rule).map(({ line }) => line);
}

describe('the folder rule', () => {
  const folders = {
    model: [],
    text: ['model'],
    state: ['model'],
    embed: ['model', 'text', 'state'],
    offline: [],
    look: ['model', 'state'],
    map: ['model', 'text', 'state', 'look'],
    charts: ['model', 'text', 'state', 'look'],
    panel: ['model', 'text', 'state', 'look'],
    pictures: ['model', 'text', 'state', 'look', 'map', 'charts', 'panel'],
    articles: ['model', 'text', 'state', 'embed', 'look', 'map', 'charts', 'panel'],
    talk: ['model', 'text', 'state', 'articles'],
    shells: [
      'model',
      'text',
      'state',
      'embed',
      'offline',
      'look',
      'map',
      'charts',
      'panel',
      'pictures',
      'articles',
      'talk',
    ],
    build: [
      'model',
      'text',
      'state',
      'embed',
      'offline',
      'look',
      'map',
      'charts',
      'panel',
      'pictures',
      'articles',
      'talk',
      'shells',
    ],
  };
  const names = Object.keys(folders);

  test.for(Object.entries(folders))('lets %s import %j', async ([folder, allowed]) => {
    const lines = names.map((name) => `import '../${name}/some.ts';`);
    const broken = await brokenLines(`src/${folder}/any.ts`, lines);
    const imported = names.filter((name, index) => name !== folder && !broken.includes(index + 1));
    expect(imported).toEqual(allowed);
  });

  test('lets only the entries of src import the shells and the build', async () => {
    const lines = [`import './shells/some.ts';`, `import './build/some.ts';`];
    expect(await brokenLines('src/main.ts', lines)).toEqual([]);
    expect(await brokenLines('src/oneFile.ts', lines)).toEqual([]);
    expect(await brokenLines('src/other.ts', lines)).toEqual([1, 2]);
  });

  const forbidden = [
    `import '../look/some.ts';`,
    `import { some } from '../look/some';`,
    `import some from '../look/Some.svelte';`,
    `import '../look';`,
    `import './../../src/look/some.ts';`,
    `import '/src/look/some.ts';`,
    `import type { Some } from '../look/some.ts';`,
    `export * from '../look/some.ts';`,
    `export { some } from '../look/some.ts';`,
    `export const later = () => import('../look/some.ts');`,
    `export type Some = import('../look/some.ts').Some;`,
  ];

  test('catches every way to write an import in a module', async () => {
    const every = forbidden.map((_, index) => index + 1);
    expect(await brokenLines('src/model/any.ts', forbidden)).toEqual(every);
    expect(await brokenLines('src/model/any.svelte.ts', forbidden)).toEqual(every);
    const deeper = forbidden.map((line) => line.replace(`'../look`, `'../../look`));
    expect(await brokenLines('src/model/deep/any.ts', deeper)).toEqual(every);
  });

  test('catches imports in a component', async () => {
    const imports = forbidden.filter((line) => line.startsWith('import'));
    const lines = ['<script lang="ts">', ...imports, '</script>'];
    const every = imports.map((_, index) => index + 2);
    expect(await brokenLines('src/model/Any.svelte', lines)).toEqual(every);
  });

  test('leaves alone what only sounds alike', async () => {
    const lines = [
      `import './look.ts';`,
      `import './look/some.ts';`,
      `import '../model/look.ts';`,
      `import '../lookout/some.ts';`,
      `import 'look/some';`,
    ];
    expect(await brokenLines('src/model/any.ts', lines)).toEqual([]);
  });
});
