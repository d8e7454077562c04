import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from './start.ts';
import { json, TestDevice } from './testing.ts';
import { startPostgres, type TestPostgres } from './testing-postgres.ts';

const postgres = await startPostgres();
if ('notRun' in postgres) {
  console.warn(`\n*** PostgreSQL tests NOT RUN: ${postgres.notRun} ***\n`);
  it('runs on PostgreSQL (only CI insists)', () => {
    expect(process.env.CI, postgres.notRun).not.toBe('true');
  });
} else describeCopies(postgres);

function describeCopies({ url, stop }: TestPostgres) {
  describe('two copies of the server on one PostgreSQL', () => {
    const folders = ['a', 'b'].map(() => mkdtempSync(join(tmpdir(), 'yaogui-copy-')));
    const copies: RunningServer[] = [];
    afterAll(async () => {
      await Promise.all(copies.map((copy) => copy.stop()));
      await stop();
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    });

    it('found one company, know the same devices and add up the same figures', async () => {
      const names = { organisation: '禾春堂大药房', shop: '禾春堂大药房旗舰店' };
      const started = folders.map((dataDir) =>
        startServer({ dataDir, databaseUrl: url, ...names, now: () => Date.UTC(2026, 10, 24, 7) }),
      );
      copies.push(...(await Promise.all(started)));
      const [a, b] = copies as [RunningServer, RunningServer];
      expect([a.organisation, a.shop]).toEqual([b.organisation, b.shop]);

      const { code } = await a.invite({ role: 'supervisor', person: '周敏' });
      const reply = await fetch(`${b.url}/v1/enrol`, json({ code, deviceName: '办公室' }));
      const enrolled = await reply.json();
      const at = (base: string) => {
        const request = (path: string, init?: RequestInit) => fetch(`${base}${path}`, init);
        return new TestDevice({ request } as unknown as TestDevice['app'], enrolled);
      };
      const batches = [...Array(12).keys()].map((round) =>
        [...Array(50).keys()].map((n) =>
          at(a.url).event('order-check', `${n}`, {}, { revision: round % 4 }),
        ),
      );
      await Promise.all(
        batches.map((batch, n) =>
          at((n % 2 === 0 ? a : b).url).send(...(n % 3 === 0 ? batch.reverse() : batch)),
        ),
      );
      const summaries = await Promise.all([at(a.url).summary(), at(b.url).summary()]);
      expect(summaries[0]).toEqual(summaries[1]);
      expect(summaries[0]?.totals.orders.checked).toBe(50);
    }, 120_000);
  });
}
