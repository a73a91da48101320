import { mergeConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import site from '../../vite.config.ts';

/**
 * The tests that are to notice when the core is changed. Left out are those that try thousands of inputs: they would
 * be run again for every change, and notice what the others do.
 */
export default mergeConfig(
  site,
  defineConfig({
    test: {
      include: ['tests/unit/{model,state,panel,charts,talk}/**/*.test.ts'],
      exclude: ['**/mutatedTables.test.ts', '**/hostileAddresses.test.ts'],
      environment: 'node',
      isolate: false,
      // Else what Stryker puts before each test is there for the first file alone.
      server: { deps: { inline: [/stryker-setup/] } },
      testTimeout: 30_000,
    },
  }),
);
