import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { storeEvents } from './journal.ts';
import { readRecords } from './records.ts';
import { NOON, testDatabase, testRound } from './testing.ts';

it('pages through all that is about me, with what names nobody, and nothing of others', async () => {
  const db = testDatabase();
  const to = { scope: 'org-1', isQueued: false, now: NOON };
  const people = ['林晓彤', '', '郭婷'];
  const news = Array.from({ length: 30 }, (_, i) => ({
    event: testRound(`r${i}`, 1_000, { at: NOON + Math.floor(i / 6) * 1000 }),
    person: people[i % 3]!,
  }));
  await storeEvents(db, news, { ...to, scope: 'local' });
  const seen: number[] = [];
  let before: number | null = null;
  for (;;) {
    const page = await readRecords(db, { person: '林晓彤', before, limit: 7 });
    expect(page.totalCount).toBe(20);
    if (page.events.length === 0) break;
    seen.push(...page.events.map(({ at }) => at));
    before = page.events.at(-1)!.at;
  }
  const mine = news.filter(({ person }) => person !== '郭婷').map(({ event }) => event.at);
  expect(seen).toEqual(mine.sort((a, b) => b - a));
});
