import { resolve } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** What travels into a page, by following every import of the content script. */
async function filesInPage(): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['entrypoints/page.content/index.ts'],
    alias: { '@': ROOT },
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.css': 'text' },
    logLevel: 'silent',
    metafile: true,
    minify: true,
    outdir: 'out',
    plugins: [
      {
        name: 'inline-css',
        setup({ onResolve }) {
          onResolve({ filter: /\.css\?inline$/ }, ({ path }) => ({ path, namespace: 'css' }));
        },
      },
      {
        name: 'inline-css-text',
        setup({ onLoad }) {
          onLoad({ filter: /.*/, namespace: 'css' }, () => ({ contents: '', loader: 'text' }));
        },
      },
    ],
    write: false,
  });
  const [output] = Object.values(metafile.outputs);
  return Object.entries(output!.inputs)
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => path);
}

test('no storage, no sync, no schema library reaches a page', async () => {
  const files = await filesInPage();
  expect(files.length).toBeGreaterThan(10);
  const strays = files.filter((path) =>
    /^utils\/(storage|sync)\/|node_modules\/(dexie|zod|hono)\//.test(path),
  );
  expect(strays).toEqual([]);
});

test('no rule pack and no site definition is in the script: the background sends them', async () => {
  const files = await filesInPage();
  const data = files.filter(
    (path) => /^utils\/domain\/rules\/packs\//.test(path) || /^utils\/sites\/douyin/.test(path),
  );
  expect(data).toEqual([]);
});
