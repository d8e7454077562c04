import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleEvent } from '../events/examples.ts';
import type { JournalEvent } from '../events/registry.ts';
import { addEvent, emptyTotals, mergeTotals, shanghaiDay } from './day-totals.ts';

const wait = fc.integer({ min: 0, max: 900_000 });
const event: fc.Arbitrary<JournalEvent> = fc.oneof(
  wait.map((waitMs) => exampleEvent('reply-round', { body: { waitMs } })),
  fc.constant(exampleEvent('reply-round', { body: { state: 'open', waitMs: null } })),
  fc.constant(exampleEvent('reply-round', { body: { state: 'unseen', waitMs: null } })),
  fc.boolean().map((isFirst) => exampleEvent('listing-check', { body: { isFirst } })),
  fc
    .constantFrom('applied' as const, 'undone' as const, 'ignored' as const)
    .map((action) => exampleEvent('finding-action', { body: { action } })),
  fc
    .constantFrom('match' as const, 'mismatch' as const, 'review' as const, 'unseen' as const)
    .map((verdict) => exampleEvent('order-check', { body: { verdict } })),
  fc.constant(exampleEvent('order-action')),
  fc.constant(exampleEvent('page-state')),
);
const fold = (events: JournalEvent[]) => {
  const totals = emptyTotals();
  for (const one of events) addEvent(totals, one);
  return totals;
};

test('taking out what was put in, in any order, leaves nothing', () => {
  fc.assert(
    fc.property(fc.array(event), (events) => {
      const totals = fold(events);
      for (const one of [...events].reverse()) addEvent(totals, one, -1);
      expect(totals).toEqual(emptyTotals());
    }),
  );
});

test('merging people is the fold of all their events', () => {
  fc.assert(
    fc.property(fc.array(event), fc.array(event), (a, b) => {
      const totals = fold(a);
      mergeTotals(totals, fold(b));
      expect(totals).toEqual(fold([...a, ...b]));
    }),
  );
});

test('a wait of exactly the target is in time', () => {
  const totals = fold([
    exampleEvent('reply-round', { body: { waitMs: 180_000, targetMs: 180_000 } }),
    exampleEvent('reply-round', { body: { waitMs: 180_001, targetMs: 180_000 } }),
  ]);
  expect(totals.rounds).toMatchObject({ answered: 2, inTime: 1, late: 1 });
});

test('what could not be seen is in no rate', () => {
  const totals = fold([exampleEvent('reply-round', { body: { state: 'unseen', waitMs: null } })]);
  expect(totals.rounds).toMatchObject({ answered: 0, inTime: 0, late: 0, unseen: 1 });
});

test.each([
  ['2026-11-24T15:59:59.999Z', '2026-11-24'],
  ['2026-11-24T16:00:00.000Z', '2026-11-25'],
])('%s is %s in Shanghai', (instant, day) => {
  expect(shanghaiDay(Date.parse(instant))).toBe(day);
});
