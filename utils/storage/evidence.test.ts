import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { dropExpiredEvidence, keepEvidence, trimEvidence } from './evidence.ts';
import { NOON, testDatabase } from './testing.ts';

const DAY = 86_400_000;
const item = (at: number, text: string) => ({ kind: 'reply' as const, eventId: 'e1', at, text });

it('keeps a text once, with its numbers masked, until its time is over', async () => {
  const db = testDatabase();
  const items = [item(NOON, '我的电话13912340000'), item(NOON + 1, '两盒')];
  await keepEvidence(db, items, { days: 7, now: NOON });
  await keepEvidence(db, items, { days: 7, now: NOON });
  const rows = await db.evidence.orderBy('at').toArray();
  expect(rows.map(({ text }) => text)).toEqual(['我的电话****', '两盒']);
  expect(await dropExpiredEvidence(db, NOON + 7 * DAY - 1)).toBe(0);
  expect(await dropExpiredEvidence(db, NOON + 7 * DAY)).toBe(2);
  expect(await db.evidence.count()).toBe(0);
});

it('makes room by the expired and the older half', async () => {
  const db = testDatabase();
  await keepEvidence(db, [item(NOON - 9 * DAY, '旧')], { days: 7, now: NOON - 9 * DAY });
  const fresh = Array.from({ length: 6 }, (_, i) => item(NOON + i, `第${i}句`));
  await keepEvidence(db, fresh, { days: 7, now: NOON });
  expect(await trimEvidence(db, NOON)).toBe(4);
  const left = (await db.evidence.orderBy('at').toArray()).map(({ text }) => text);
  expect(left).toEqual(['第3句', '第4句', '第5句']);
});
