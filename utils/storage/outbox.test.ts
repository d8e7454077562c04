import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { storeEvents } from './journal.ts';
import { countOutbox, countRejected, dropOrphans, settleBatch, takeBatch } from './outbox.ts';
import { NOON, testDatabase, testRound } from './testing.ts';

const own = (event: unknown) => ({ event, person: '' });
const to = (now: number, scope = 'org-1') => ({ scope, isQueued: true, now });

it('gives the oldest first and only those of this company', async () => {
  const db = testDatabase();
  await storeEvents(db, [own(testRound('late', 1))], to(NOON + 5));
  await storeEvents(db, [own(testRound('early', 1))], to(NOON));
  await storeEvents(db, [own(testRound('theirs', 1))], to(NOON - 5, 'org-2'));
  const batch = await takeBatch(db, 'org-1', 10);
  expect(batch.map(({ id }) => id)).toEqual(['early', 'late'].map((key) => testRound(key, 1).id));
  expect(await countOutbox(db, 'org-1')).toBe(2);
});

it('keeps a newer revision that was queued while the older one was under way', async () => {
  const db = testDatabase();
  const first = testRound('a', null);
  await storeEvents(db, [own(first)], to(NOON));
  const sent = (await takeBatch(db, 'org-1', 10))[0]!;
  await storeEvents(db, [own(testRound('a', 9_000, { revision: 1 }))], to(NOON + 1));
  const answer = { id: sent.id, revision: 0, outcome: 'stored' as const, reason: '' };
  await settleBatch(db, [answer], NOON + 2);
  expect(await takeBatch(db, 'org-1', 10)).toMatchObject([{ revision: 1 }]);
  await settleBatch(db, [{ ...answer, revision: 1, outcome: 'duplicate' }], NOON + 3);
  expect(await countOutbox(db, 'org-1')).toBe(0);
});

it('puts a refused event aside with the reason and keeps it in the log', async () => {
  const db = testDatabase();
  const event = testRound('a', 9_000);
  await storeEvents(db, [own(event)], to(NOON));
  const { id } = event;
  await settleBatch(
    db,
    [{ id, revision: 0, outcome: 'rejected', reason: 'shop: not yours' }],
    NOON,
  );
  expect(await countOutbox(db, 'org-1')).toBe(0);
  expect(await countRejected(db)).toBe(1);
  expect(await db.rejected.toArray()).toMatchObject([
    { id, kind: 'reply-round', reason: 'shop: not yours', source: 'server', event },
  ]);
  expect(await db.events.count()).toBe(1);
});

it('drops an entry whose event is gone, or it would block for ever', async () => {
  const db = testDatabase();
  await storeEvents(db, [own(testRound('a', 1)), own(testRound('b', 1))], to(NOON));
  await db.events.delete(testRound('a', 1).id);
  expect(await dropOrphans(db, 'org-1')).toBe(1);
  expect(await countOutbox(db, 'org-1')).toBe(1);
});
