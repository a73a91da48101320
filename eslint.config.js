import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

/**
 * The folder rule: a folder of src, and the folders of src that it may import from besides itself.
 * Facts flow one way; whatever would turn them round (a chart that writes the address, a model that
 * knows a colour) stops here. `tests/unit/lint.test.ts` proves it.
 */
const folders = {
  model: [],
  text: ['model'],
  state: ['model'],
  embed: ['model', 'state', 'text'],
  offline: [],
  look: ['model', 'state'],
  map: ['model', 'state', 'look', 'text'],
  charts: ['model', 'state', 'look', 'text'],
  panel: ['model', 'state', 'look', 'text'],
  talk: ['model', 'state', 'text', 'articles'],
  pictures: ['model', 'state', 'look', 'text', 'map', 'charts', 'panel'],
  articles: ['model', 'state', 'embed', 'look', 'text', 'map', 'charts', 'panel'],
  shells: [
    'model',
    'state',
    'embed',
    'offline',
    'look',
    'text',
    'map',
    'charts',
    'panel',
    'pictures',
    'articles',
    'talk',
  ],
};

const above = '.*\\.\\.';
const beside = '\\.';

/** Refuses every import, export or `import()`, of values or types, from folders of src that lie there. */
const refuse = (where, names, reason) => [
  'error',
  {
    // \u002F is a slash, which cannot stand in a selector's expression.
    selector: `[source.value=/^(${where}|\\u002Fsrc)\\u002F(.*\\u002F)?(${names.join('|')})(\\u002F|$)/]`,
    message: `The folder rule: ${reason}`,
  },
];

const folderRules = Object.entries(folders).map(([folder, allowed]) => {
  const own = [folder, ...allowed];
  const others = [...Object.keys(folders), 'build'].filter((name) => !own.includes(name));
  return {
    files: [`src/${folder}/**`],
    rules: {
      'no-restricted-syntax': refuse(
        above,
        others,
        `src/${folder} imports only from ${own.join(', ')}.`,
      ),
    },
  };
});

export default defineConfig(
  globalIgnores(['dist/', 'tests/browser/output/']),
  js.configs.recommended,
  ts.configs.strict,
  svelte.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // Declarations of modules that the build makes can name types in no other way.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
    },
  },
  {
    files: ['**/*.js'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    // The type checker knows every name, those of types too; this rule does not.
    rules: { 'no-undef': 'off' },
  },
  {
    // The one place with HTML as a text: prerendered by this site's own build, and read back from its own page.
    files: ['src/map/MapPane.svelte', 'src/map/StillMap.svelte', 'src/shells/poster/Poster.svelte'],
    rules: { 'svelte/no-at-html-tags': 'off' },
  },
  {
    // The few rules that need types, and so time: a forgotten `await` makes a test pass that proves
    // nothing, and a switch must name every variant. Components are left to the type checker.
    files: ['**/*.ts'],
    ignores: ['**/*.svelte.ts', '*.config.ts'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**'],
    rules: { 'no-console': 'error' },
  },
  ...folderRules,
  {
    files: ['src/*'],
    ignores: ['src/main*', 'src/article.ts', 'src/embed.*', 'src/talk.*', 'src/oneFile.ts'],
    rules: {
      'no-restricted-syntax': refuse(
        beside,
        ['shells', 'build'],
        'only the entries (src/main*, src/article.ts, src/embed.*, src/talk.*, src/oneFile.ts) and src/build import from shells and build.',
      ),
    },
  },
  {
    files: ['src/build/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['tests/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['test', 'it', 'describe'].flatMap((object) =>
          ['only', 'skip', 'todo'].map((property) => ({
            object,
            property,
            message: 'A test runs, or it is not there.',
          })),
        ),
      ],
    },
  },
);
