import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

/** What holds for every project. */
const strict = {
  allowOnly: false,
  // A test without an assertion proves nothing, so it fails.
  // Polls wait as long as a slow machine may take; one that is in order ends them at once.
  expect: { requireAssertions: true, poll: { timeout: 20_000 } },
};

/** One project for each folder of tests; all of them read modules the way the site's build does. */
export default defineConfig({
  test: {
    projects: [
      {
        extends: './vite.config.ts',
        test: {
          ...strict,
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          // The core is pure: files share what they import, instead of each reading the tables anew.
          isolate: false,
          // Generous, as for the browser: making the geometry takes seconds, and others may be busy beside it.
          testTimeout: 30_000,
        },
      },
      {
        extends: './vite.config.ts',
        // Svelte's browser half instead of its server half, and a clean document for each test.
        plugins: [svelteTesting()],
        test: {
          ...strict,
          name: 'component',
          include: ['tests/component/**/*.test.ts'],
          environment: 'jsdom',
          // A fresh document for each file, without loading jsdom for each.
          pool: 'vmThreads',
          setupFiles: ['tests/component/setup.ts'],
        },
      },
      {
        extends: './vite.config.ts',
        test: {
          ...strict,
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          environment: 'node',
          testTimeout: 30_000,
        },
      },
      {
        extends: './vite.config.ts',
        test: {
          ...strict,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/browser/globalSetup.ts'],
          // Generous: it costs nothing while all is well, and a busy machine is no fault of the site's.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // With two at a time, two cores were idle now and then; with three a run takes a tenth less.
          maxWorkers: 3,
          // Files share what they import, the browser, and pages that one of them has left.
          isolate: false,
          // Alone on the machine, after the projects that use every core.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
