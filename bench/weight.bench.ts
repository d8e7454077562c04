import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DEFAULT_POLICY } from '../utils/domain/policy/policy.ts';
import { PACKS } from '../utils/domain/rules/packs/registry.ts';
import { packsForPage } from '../utils/domain/rules/page-packs.ts';
import { SITES } from '../utils/sites/registry.ts';
import { builtExtension } from './extension.ts';
import type { Bench, Figure } from './figure.ts';

/** Everything that can reach a page, from the manifest's own list, and the largest answer to `page.hello`. */
export const bench: Bench = {
  name: 'weight: what travels into a page, gzipped',
  async run() {
    return [scripts(), answer()];
  },
};

type Manifest = { content_scripts: { js?: string[]; css?: string[] }[] };

function scripts(): Figure {
  const folder = builtExtension();
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const files = new Set(
    manifest.content_scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]),
  );
  const sizes = [...files].map((file) => ({ file, ...weigh(readFileSync(join(folder, file))) }));
  return {
    name: 'scripts and styles of a page',
    value: sum(sizes.map(({ gzipped }) => gzipped)),
    unit: 'kB',
    budget: 80,
    detail: sizes
      .map(({ file, plain, gzipped }) => `${file} ${gzipped.toFixed(1)} of ${plain.toFixed(0)} kB`)
      .join(', '),
  };
}

/** What `page.hello` and `page.rules` answer, together, for the site with the most to say. */
function answer(): Figure {
  const packs = packsForPage(PACKS, 'zh_CN');
  const answers = SITES.flatMap(({ id, definition }) => {
    if (!definition) return [];
    const reply = {
      definition,
      packs,
      packVersion: '2026-11-24',
      policy: DEFAULT_POLICY,
      locale: 'zh_CN',
      isRecording: true,
      // A month of findings somebody chose not to see again.
      ignored: Array.from({ length: 100 }, (_, i) => `AD-01:${(i * 2654435761).toString(16)}`),
      person: '林晓彤',
    };
    const bytes = (value: unknown) => weigh(Buffer.from(JSON.stringify(value)));
    const parts = `${id}: definition ${bytes(definition).gzipped.toFixed(1)}, packs ${bytes(packs).gzipped.toFixed(1)}, policy ${bytes(DEFAULT_POLICY).gzipped.toFixed(1)} kB alone`;
    return [{ ...bytes(reply), parts }];
  });
  const largest = answers.reduce((a, b) => (b.gzipped > a.gzipped ? b : a));
  return {
    name: 'data sent to a page',
    value: largest.gzipped,
    unit: 'kB',
    budget: 150,
    detail: `${largest.plain.toFixed(0)} kB as JSON; ${largest.parts}`,
  };
}

/** kB of 1000 bytes, as the size limit counts them. */
function weigh(bytes: Buffer): { plain: number; gzipped: number } {
  return { plain: bytes.length / 1000, gzipped: gzipSync(bytes, { level: 9 }).length / 1000 };
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
