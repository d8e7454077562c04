import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'esbuild';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * One page with a gallery of components and the sheets of our shadow root, for checks that can't look
 * into a closed one. Fixed parts are put side by side, each in a box of its own.
 * @param entry file below `test/gallery`
 */
export async function buildGallery(
  entry: string,
  sheets: readonly string[],
  theme: 'light' | 'dark',
): Promise<string> {
  const bundle = await build({
    entryPoints: [resolve(ROOT, 'test/gallery', entry)],
    bundle: true,
    write: false,
    charset: 'utf8',
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    alias: { '@': ROOT },
  });
  const css = await Promise.all(
    sheets.map((name) => readFile(resolve(ROOT, 'components', name), 'utf8')),
  );
  // A box with a transform is what fixed parts inside it are placed by.
  const layout =
    'body{margin:0;background:var(--sunken)}.gallery{display:flex;flex-wrap:wrap;gap:16px;padding:16px}' +
    '.gallery>section{position:relative;width:400px;height:440px;transform:translate(0);--x:0px;--y:0px}';
  const script = bundle.outputFiles[0]!.text.replaceAll('</script', '<\\/script');
  return `<!doctype html><html lang="zh-CN" data-theme="${theme}"><head><meta charset="utf-8"><title>gallery</title><style>${css.join('\n')}${layout}</style></head><body><script>${script}</script></body></html>`;
}
