import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { readPage } from '../utils/page/read/read-page.ts';
import { parseDefinition } from '../utils/sites/schema.ts';

const text = readFileSync(resolve(import.meta.dirname, '../docs/add-a-site.md'), 'utf8');

/** Contents of the fenced blocks that directly follow a comment. */
function blocks(comment: RegExp): { mark: string; content: string }[] {
  const all = new RegExp(`<!-- ${comment.source} -->\n\`\`\`\\w+\n([\\s\\S]*?)\n\`\`\``, 'g');
  return [...text.matchAll(all)].map((match) => ({ mark: match[1] ?? '', content: match.at(-1)! }));
}

it('reads the worked example as the guide says', () => {
  const [definition] = blocks(/(definition)/);
  const parsed = parseDefinition(JSON.parse(definition!.content));
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  const pages = blocks(/page: (\S+)/);
  const readings = blocks(/(reading)/);
  expect(pages).toHaveLength(2);
  for (const [index, { mark, content }] of pages.entries()) {
    const { document } = parseHTML(`<!doctype html><html><body>${content}</body></html>`);
    const { anchors: _, ...reading } = readPage(
      parsed.definition,
      document as unknown as Document,
      mark,
    )!;
    expect(reading).toEqual(JSON.parse(readings[index]!.content));
  }
});

it('shows only examples that are valid', () => {
  const first = /```json\n {3}(\{[\s\S]*?)\n {3}```/.exec(text)![1]!;
  expect(parseDefinition(JSON.parse(first))).toMatchObject({ ok: true });
});
