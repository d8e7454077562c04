import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Tests of pure code: nothing outside a function is changed but by compiling packs, so files can share a worker. */
const PURE = 'utils/domain/**/*.test.ts';
const setupFiles = ['test/helpers/load-words.ts'];
const testTimeout = 20_000;

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      // What a file imports is read once for all of them: with a worker each, that took most of the time.
      {
        resolve: { alias: { '@': import.meta.dirname } },
        test: { name: 'domain', include: [PURE], isolate: false, setupFiles, testTimeout },
      },
      {
        plugins: [await WxtVitest()],
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'rest',
          include: ['{utils,server,cli,components,entrypoints,test,bench}/**/*.test.{ts,tsx}'],
          exclude: ['node_modules', '.output', 'test/e2e', PURE],
          setupFiles,
          testTimeout,
        },
      },
    ],
  },
});
