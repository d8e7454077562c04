import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [await WxtVitest()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['{utils,server,cli,components,entrypoints,test,bench}/**/*.test.{ts,tsx}'],
    exclude: ['node_modules', '.output', 'test/e2e'],
    setupFiles: ['test/helpers/load-words.ts'],
    testTimeout: 20_000,
    maxWorkers: 2,
  },
});
