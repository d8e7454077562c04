import type { EventBody, JournalEvent } from '../utils/domain/events/registry.ts';
import {
  addEvent,
  type DayTotals,
  emptyTotals,
  shanghaiDay,
} from '../utils/domain/reports/day-totals.ts';

/**
 * Runs in one of the extension's own pages (bundled by `popup.bench.ts`): writes a log of events as a
 * working shop leaves them, with the day totals and the small tables that belong to it, straight into the
 * journal's database in large transactions.
 */
export type Fill = { eventCount: number; dayCount: number; person: string; seed: number };

const DAY_MS = 86_400_000;
const CHUNK = 20_000;
const RULES = ['AD-01', 'AD-02', 'MED-01', 'RX-01', 'INF-03'];

export async function fillLog({ eventCount, dayCount, person, seed }: Fill): Promise<number> {
  const db = await open();
  const random = mulberry(seed);
  // Ids that rise: the popup never reads them, and the database takes them several times faster.
  let idCount = 0;
  const hex = () =>
    [idCount++, random() * 2 ** 32, random() * 2 ** 32, random() * 2 ** 32]
      .map((word) => Math.floor(word).toString(16).padStart(8, '0'))
      .join('');
  const now = Date.now();
  const perDay = Math.ceil(eventCount / dayCount);
  const totals = new Map<string, { totals: DayTotals; count: number }>();
  const today = new Set([shanghaiDay(now), shanghaiDay(now - DAY_MS)]);
  const listings = Array.from({ length: 60 }, hex);
  let written = 0;
  while (written < eventCount) {
    const transaction = db.transaction(['events', 'waits', 'listings'], 'readwrite', {
      durability: 'relaxed',
    });
    const store = (name: string) => transaction.objectStore(name);
    for (let n = 0; n < CHUNK && written < eventCount; n++, written++) {
      const day = dayCount - 1 - Math.floor(written / perDay);
      const at = now - day * DAY_MS - Math.floor(random() * 3_600_000);
      const event = eventOf(at, random, hex, listings);
      const dayName = shanghaiDay(at);
      const key = `${dayName} ${person}`;
      const sums = totals.get(key) ?? { totals: emptyTotals(), count: 0 };
      totals.set(key, sums);
      addEvent(sums.totals, event);
      sums.count++;
      const { id, revision, subject } = event;
      store('events').put({ id, revision, at, subject, person, scope: 'local', event });
      if (!today.has(dayName)) continue;
      if (event.kind === 'reply-round')
        store('waits').put({
          id,
          scope: 'local',
          day: dayName,
          site: 'douyin',
          waitMs: event.body.waitMs,
          answeredAt: event.body.answeredAt,
        });
      if (event.kind === 'listing-check')
        store('listings').put({
          scope: 'local',
          day: dayName,
          subject,
          eventId: id,
          at,
          findings: event.body.findings.map(({ ruleId, level }) => ({ ruleId, level, count: 1 })),
        });
    }
    await done(transaction);
  }
  const transaction = db.transaction('rollups', 'readwrite');
  for (const [key, { totals: sums, count }] of totals) {
    const day = key.slice(0, 10);
    const row = { scope: 'local', day, person, totals: sums, eventCount: count };
    transaction.objectStore('rollups').put(row);
  }
  await done(transaction);
  db.close();
  return written;
}

function eventOf(
  at: number,
  random: () => number,
  hex: () => string,
  listings: readonly string[],
): JournalEvent {
  const of = <K extends JournalEvent['kind']>(
    kind: K,
    body: EventBody<K>,
    subject = hex(),
  ): JournalEvent =>
    ({
      id: hex(),
      revision: kind === 'reply-round' ? 1000 : 0,
      kind,
      version: 1,
      at,
      shopId: 'local',
      personId: null,
      deviceId: 'local-0011223344556677',
      subject,
      body,
    }) as JournalEvent;
  const draw = random();
  if (draw < 0.6) {
    const waitMs = Math.round(2_000 + random() ** 3 * 400_000);
    return of('reply-round', {
      site: 'douyin',
      state: 'answered',
      startedAt: at,
      answeredAt: at + waitMs,
      waitMs,
      targetMs: 180_000,
      charCount: Math.ceil(random() * 60),
    });
  }
  if (draw < 0.75) {
    const listing = listings[Math.floor(random() * listings.length)]!;
    const findings = RULES.filter(() => random() < 0.3).map((ruleId) => ({
      ruleId,
      field: 'title',
      level: 'error' as const,
      certainty: 'sure' as const,
    }));
    const body = { site: 'douyin', productClass: 'otc-a' as const, fieldCount: 14, findings };
    return of(
      'listing-check',
      { ...body, isFirst: random() < 0.2, missingCount: 2, durationMs: 3 },
      listing,
    );
  }
  const isWrong = random() < 0.04;
  return of('order-check', {
    site: 'douyin',
    verdict: isWrong ? 'mismatch' : 'match',
    kinds: isWrong ? ['quantity'] : [],
    hasNote: true,
  });
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('yaogui');
    // The extension makes its own tables; an empty database here would be of another shape.
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function done(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
  });
}

/** Same seed, same log. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
