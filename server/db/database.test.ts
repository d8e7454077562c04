import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPostgres, type TestPostgres } from '../testing-postgres.ts';
import { openDatabase } from './database.ts';
import { isAboutData, isTransient, sqlState } from './failure.ts';
import journal from './migrations/meta/_journal.json' with { type: 'json' };

const server = await startPostgres();
if ('notRun' in server) {
  console.warn(`\n*** PostgreSQL tests NOT RUN: ${server.notRun} ***\n`);
  it('runs on PostgreSQL (only CI insists)', () => {
    expect(process.env.CI, server.notRun).not.toBe('true');
  });
} else describePostgres(server);

function describePostgres({ url, stop }: TestPostgres) {
  describe('openDatabase on PostgreSQL', () => {
    afterAll(stop);

    it('lets copies that start at once migrate one after another', async () => {
      const copies = await Promise.all([...Array(5)].map(() => openDatabase({ url })));
      const counts = await copies[0]!.db.execute(
        sql`select count(*)::int as n from drizzle.__drizzle_migrations`,
      );
      expect(counts).toEqual([{ n: journal.entries.length }]);
      for (const { db, kind } of copies) {
        expect(kind).toBe('postgresql');
        expect(await db.execute(sql`select 1 as n`)).toEqual([{ n: 1 }]);
      }
      await Promise.all(copies.map((copy) => copy.close()));
    });

    describe('failures', () => {
      const client = postgres(url, { max: 1, onnotice: () => {} });
      const db = drizzle({ client });
      afterAll(() => client.end());
      const failure = (query: string) =>
        db.execute(sql.raw(query)).then(
          () => expect.unreachable(),
          (error: unknown) => error,
        );

      beforeAll(() => client`select 1`);

      it('tells data, trouble in passing and other faults apart', async () => {
        const data = await failure(`select '{"a":"\\u0000"}'::jsonb`);
        expect([sqlState(data), isAboutData(data), isTransient(data)]).toEqual([
          '22P05',
          true,
          false,
        ]);
        const deadlock = await failure(
          `do $$ begin raise exception using errcode = '40P01'; end $$`,
        );
        expect([isAboutData(deadlock), isTransient(deadlock)]).toEqual([false, true]);
        const missing = await failure('select * from nowhere');
        expect([isAboutData(missing), isTransient(missing)]).toEqual([false, false]);
        expect(sqlState(new Error('no answer'))).toBeNull();
      });
    });
  });
}
