import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { describe, expect, it } from 'vitest';
import * as schema from './schema.ts';

const tables = Object.values(schema).filter((one) => one instanceof PgTable);

describe('schema', () => {
  it.each(tables.map((table) => [getTableConfig(table).name, table] as const))(
    '%s: its key and every index start with the organisation',
    (_, table) => {
      const { primaryKeys, columns, indexes, foreignKeys, uniqueConstraints } =
        getTableConfig(table);
      const single = columns.filter((column) => column.primary).map((column) => column.name);
      const key = primaryKeys[0]?.columns.map((column) => column.name) ?? single;
      expect(key[0]).toBe('organisation_id');
      for (const { config } of indexes) {
        const [first] = config.columns;
        expect(first && 'name' in first ? first.name : undefined).toBe('organisation_id');
      }
      expect(foreignKeys).toEqual([]);
      expect(uniqueConstraints).toEqual([]);
    },
  );

  it('is what the migrations make', async () => {
    const meta = fileURLToPath(new URL('migrations/meta/', import.meta.url));
    const latest = readdirSync(meta)
      .filter((name) => name.endsWith('_snapshot.json'))
      .sort()
      .at(-1)!;
    const snapshot = JSON.parse(readFileSync(`${meta}${latest}`, 'utf8'));
    expect(tables.length).toBeGreaterThan(5);
    expect(await generateMigration(snapshot, generateDrizzleJson(schema))).toEqual([]);
  });
});
