import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { envelopeSchema } from '@/utils/domain/events/envelope.ts';
import { EVENT_KINDS } from '@/utils/domain/events/registry.ts';

const FILE = resolve(import.meta.dirname, '../../docs/privacy.md');
const MARKED = /(<!-- generated: event fields;[^\n]*-->\n)([\s\S]*?)(<!-- end -->)/;

type Schema = {
  type?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  enum?: unknown[];
  anyOf?: Schema[];
};

/** `site: text; state: open / answered / unseen; waitMs: number or none`. */
function fields(schema: Schema): string {
  return Object.entries(schema.properties ?? {})
    .map(([name, value]) => `\`${name}\` ${typeName(value)}`)
    .join('; ');
}

function typeName(schema: Schema): string {
  if (schema.anyOf) return schema.anyOf.map(typeName).join(' or ');
  if (schema.enum) return schema.enum.join(' / ');
  if (schema.type === 'array') return `list of (${typeName(schema.items ?? {})})`;
  if (schema.type === 'object') return fields(schema);
  if (schema.type === 'null') return 'none';
  return { string: 'text', integer: 'number', boolean: 'yes or no' }[schema.type ?? ''] ?? 'any';
}

function table(): string {
  const rows = [
    ['*every event*', '', fields(z.toJSONSchema(envelopeSchema) as Schema)],
    ...Object.values(EVENT_KINDS).map(({ kind, version, body }) => [
      `\`${kind}\``,
      String(version),
      fields(z.toJSONSchema(body) as Schema),
    ]),
  ];
  const lines = rows.map((cells) => `| ${cells.join(' | ')} |`);
  return ['| Kind | Version | Fields |', '|---|---|---|', ...lines, ''].join('\n');
}

it('docs/privacy.md lists the fields of every event as they are', () => {
  const text = readFileSync(FILE, 'utf8');
  const wanted = text.replace(MARKED, (_all, head, _old, end) => `${head}\n${table()}\n${end}`);
  expect(text).toMatch(MARKED);
  if (process.env.UPDATE_DOCS === '1') writeFileSync(FILE, wanted);
  else expect(text).toBe(wanted);
});

it('no event has a field that could hold a sentence', () => {
  const longest = (schema: Schema & { maxLength?: number; pattern?: string }): number => {
    if (schema.type === 'string' && !schema.enum && !schema.pattern)
      return schema.maxLength ?? Number.POSITIVE_INFINITY;
    const below = [
      ...Object.values(schema.properties ?? {}),
      ...(schema.items ? [schema.items] : []),
      ...(schema.anyOf ?? []),
    ];
    return Math.max(0, ...below.map(longest));
  };
  for (const { kind, body } of Object.values(EVENT_KINDS))
    expect(longest(z.toJSONSchema(body) as Schema), kind).toBeLessThanOrEqual(120);
});
