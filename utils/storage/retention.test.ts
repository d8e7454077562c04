import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { keepEvidence } from './evidence.ts';
import { storeEvents } from './journal.ts';
import { settleBatch } from './outbox.ts';
import { applyRetention } from './retention.ts';
import { NOON, testDatabase, testEvent, testRound } from './testing.ts';

const DAY = 86_400_000;
const own = (event: unknown) => ({ event, person: '' });

it('deletes what is older than the policy allows, but not what the server still waits for', async () => {
  const db = testDatabase();
  const to = { scope: 'org-1', isQueued: true, now: NOON };
  const [sent, unsent, recent] = [
    testRound('sent', 1, { at: NOON - 40 * DAY }),
    testRound('unsent', 1, { at: NOON - 40 * DAY }),
    testRound('recent', 1),
  ];
  await storeEvents(db, [own(sent), own(unsent), own(recent)], to);
  const done = { id: sent.id, revision: 0, outcome: 'stored' as const, reason: '' };
  await settleBatch(db, [done, { ...done, id: recent.id }], NOON);
  await keepEvidence(db, [{ kind: 'reply', eventId: 'e', at: NOON - 8 * DAY, text: '旧' }], {
    days: 7,
    now: NOON - 8 * DAY,
  });
  const action = testEvent(
    'order-action',
    'o',
    { site: 'douyin', action: 'changed' },
    {
      at: NOON - 3 * DAY,
      subject: 'c'.repeat(32),
    },
  );
  await storeEvents(db, [own(action)], to);

  const result = await applyRetention(db, { evidenceDays: 7, eventDays: 30 }, NOON);
  expect(result).toEqual({ eventCount: 1, evidenceCount: 1 });
  const left = await db.events.toCollection().primaryKeys();
  expect(left.sort()).toEqual([unsent.id, recent.id, action.id].sort());
  const days = (await db.rollups.toArray()).map(({ day }) => day).sort();
  expect(days).toEqual(['2026-11-21', '2026-11-24']);
  expect(await db.waits.toCollection().primaryKeys()).toEqual([recent.id]);
  expect(await db.resolved.count()).toBe(0);
});
