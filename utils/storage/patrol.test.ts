import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { emptySummary } from '@/utils/domain/reports/batch-summary.ts';
import type { Database } from './db.ts';
import {
  deletePatrol,
  listPatrols,
  type PatrolFinding,
  type PatrolListing,
  putPatrolPart,
  readPatrol,
  sweepPatrols,
} from './patrol.ts';
import { NOON, testDatabase } from './testing.ts';

const finding = (rule: string, level: 'error' | 'hint'): PatrolFinding => ({
  rule,
  title: '用语',
  level,
  certainty: 'sure',
  needsProof: false,
  field: 'title',
  words: '最好',
  sentence: '“最好”不能写。',
  law: '《广告法》',
  listing: '',
  record: '',
  fix: null,
  en: { title: 'Words', sentence: 'Not "best".' },
});

const listing = (line: number, findings: PatrolFinding[]): PatrolListing => ({
  line,
  id: `s${line}`,
  title: `商品${line}`,
  findings,
  hasRecord: false,
});

async function keep(db: Database, id: string, at: number, finishedAt: number | null) {
  await db.patrols.put({
    id,
    at,
    finishedAt,
    touchedAt: at,
    fileName: 'shop.csv',
    rulesVersion: '2026.11.1',
    on: '2026-11-24',
    catalog: null,
    columns: [],
    summary: emptySummary(),
    titles: {},
  });
  const first = [listing(2, [finding('AD-01', 'error')]), listing(3, [])];
  const second = [
    listing(4, [finding('AD-01', 'hint')]),
    listing(5, [finding('MED-01', 'error'), finding('AD-01', 'error')]),
  ];
  await putPatrolPart(db, { patrol: id, part: 0, listings: first }, at);
  await putPatrolPart(db, { patrol: id, part: 1, listings: second }, at);
}

const all = { level: null, rule: null };
const lines = (page: { listings: PatrolListing[] }) => page.listings.map(({ line }) => line);

it('reads listings with findings page by page, in the order of the file', async () => {
  const db = testDatabase();
  await keep(db, 'p1', NOON, NOON + 1);
  const first = await readPatrol(db, 'p1', all, null, 2);
  expect(lines(first)).toEqual([2, 4]);
  const second = await readPatrol(db, 'p1', all, first.next, 2);
  expect(lines(second)).toEqual([5]);
  expect(second.next).toBeNull();
});

it('shows of a listing only what passes the filter', async () => {
  const db = testDatabase();
  await keep(db, 'p1', NOON, NOON + 1);
  const page = await readPatrol(db, 'p1', { level: 'error', rule: 'AD-01' }, null, 9);
  expect(lines(page)).toEqual([2, 5]);
  expect(page.listings[1]!.findings.map(({ rule }) => rule)).toEqual(['AD-01']);
  expect(lines(await readPatrol(db, 'p1', { level: 'hint', rule: null }, null, 9))).toEqual([4]);
});

it('lists what was finished, newest first, and deletes it whole', async () => {
  const db = testDatabase();
  await keep(db, 'p1', NOON, NOON + 1);
  await keep(db, 'p2', NOON + 5, NOON + 9);
  await keep(db, 'p3', NOON + 8, null);
  expect((await listPatrols(db)).map(({ id }) => id)).toEqual(['p2', 'p1']);
  await deletePatrol(db, 'p1');
  expect((await db.patrolParts.toArray()).map(({ patrol }) => patrol)).not.toContain('p1');
  expect(await db.patrolParts.count()).toBe(4);
});

it('sweeps what nobody finishes any more and what is too old, not what still runs', async () => {
  const db = testDatabase();
  await keep(db, 'old', NOON - 9_000_000, NOON - 8_000_000);
  await keep(db, 'dead', NOON - 700_000, null);
  await keep(db, 'runs', NOON - 60_000, null);
  await keep(db, 'new', NOON - 900_000, NOON - 800_000);
  expect(await sweepPatrols(db, NOON - 5_000_000, NOON)).toBe(2);
  expect((await db.patrols.toCollection().primaryKeys()).sort()).toEqual(['new', 'runs']);
  expect(await db.patrolParts.count()).toBe(4);
});
