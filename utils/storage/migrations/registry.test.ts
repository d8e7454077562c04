import 'fake-indexeddb/auto';
import { readdirSync } from 'node:fs';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { parseEvent } from '@/utils/domain/events/registry.ts';
import { dayTotalsSchema } from '@/utils/domain/reports/day-totals.ts';
import { openDatabase } from '../db.ts';
import { listPatrols, readPatrol } from '../patrol.ts';
import { MIGRATIONS, type Migration } from './registry.ts';

describe('migrations', () => {
  it('lists every file of the folder, in order and without a gap', () => {
    const files = readdirSync(import.meta.dirname).filter((name) => /^v\d+\.ts$/.test(name));
    expect(MIGRATIONS.map((migration) => `v${migration.version}.ts`).sort()).toEqual(files.sort());
    expect(MIGRATIONS.map((migration) => migration.version)).toEqual(
      MIGRATIONS.map((_, index) => index + 1),
    );
  });

  it.each(MIGRATIONS.map((m) => [m.version, m] as const))(
    'version %i has an example row for every table it names',
    (_version, migration) => {
      const named = Object.entries(migration.stores).filter(([, schema]) => schema !== null);
      for (const [table] of named)
        expect(migration.example[table]?.length, table).toBeGreaterThan(0);
    },
  );

  it.each(MIGRATIONS.map((m) => [m.version, m] as const))(
    'rows written by version %i are readable today',
    async (version, migration) => {
      const name = `migration-${version}`;
      const old = new Dexie(name);
      for (const earlier of MIGRATIONS.filter((m) => m.version <= version))
        old.version(earlier.version).stores(earlier.stores);
      // A database of that version also holds what the versions before it keep.
      const kept = MIGRATIONS.filter((m) => m.version <= migration.version);
      const examples: Migration['example'] = Object.assign({}, ...kept.map((m) => m.example));
      for (const [table, rows] of Object.entries(examples)) await old.table(table).bulkAdd(rows);
      old.close();

      const db = openDatabase(name);
      const events = await db.events.toArray();
      expect(events.length).toBeGreaterThan(0);
      for (const row of events) expect(parseEvent(row.event)).toMatchObject({ ok: true });
      for (const row of await db.rollups.toArray())
        expect(dayTotalsSchema.safeParse(row.totals).success).toBe(true);
      expect(await db.outbox.count()).toBeGreaterThan(0);
      for (const { id } of await listPatrols(db)) {
        const all = { level: null, rule: null };
        expect((await readPatrol(db, id, all, null, 9)).listings.length).toBeGreaterThan(0);
      }
      db.close();
    },
  );
});
