import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { storeEvents } from './journal.ts';
import { type Cursor, readRecords } from './records.ts';
import { NOON, testDatabase, testRound } from './testing.ts';

const people = ['林晓彤', '', '郭婷'];
/** Six events in every millisecond, so that each page ends between two that happened together. */
const news = Array.from({ length: 30 }, (_, i) => ({
  event: testRound(`r${i}`, 1_000, { at: NOON + Math.floor(i / 6) * 1000 }),
  person: people[i % 3]!,
}));
const mine = news.filter(({ person }) => person !== '郭婷').map(({ event }) => event);

async function filled() {
  const db = testDatabase();
  await storeEvents(db, news, { scope: 'local', isQueued: false, now: NOON });
  return db;
}

it.each([1, 2, 3, 7, 200])(
  'pages of %i show all that is about me, each once, nothing of others',
  async (limit) => {
    const db = await filled();
    const seen: { id: string; at: number }[] = [];
    let before: Cursor | null = null;
    for (;;) {
      const page = await readRecords(db, { person: '林晓彤', before, limit });
      expect(page.totalCount).toBe(20);
      expect(page.rows.length).toBeLessThanOrEqual(limit);
      const last = page.rows.at(-1);
      if (!last) break;
      seen.push(...page.rows);
      before = { at: last.at, id: last.id };
    }
    expect(seen.map(({ id }) => id).sort()).toEqual(mine.map(({ id }) => id).sort());
    expect(seen.map(({ at }) => at)).toEqual(mine.map(({ at }) => at).sort((a, b) => b - a));
  },
);

it('says under whose name each one stands', async () => {
  const { rows } = await readRecords(await filled(), {
    person: '林晓彤',
    before: null,
    limit: 200,
  });
  expect(new Set(rows.map(({ person }) => person))).toEqual(new Set(['林晓彤', '']));
});
