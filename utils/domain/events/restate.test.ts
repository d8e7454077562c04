import { expect, test } from 'vitest';
import { exampleEvent } from './examples.ts';
import type { EventBody } from './registry.ts';
import { restate } from './restate.ts';

const order = exampleEvent('order-check');
const check = (verdict: EventBody<'order-check'>['verdict'], revision: number, at = order.at) =>
  exampleEvent('order-check', { revision, at, body: { verdict } });

test('a higher revision is better knowledge, whatever it says', () => {
  const seen = check('unseen', 3);
  expect(restate(check('match', 2), seen)).toBe(seen);
});

test('the same content again is nothing new, whatever its number', () => {
  expect(restate(check('match', 2), check('match', 2))).toBeNull();
  expect(restate(check('match', 2), check('match', 0))).toBeNull();
});

test('an order that changed between two views becomes the next revision, on its own day', () => {
  const later = order.at + 86_400_000;
  expect(restate(check('mismatch', 4), check('match', 0, later))).toEqual(check('match', 5));
});

test('a note that could not be read this time takes nothing back', () => {
  expect(restate(check('mismatch', 0), check('unseen', 0))).toBeNull();
  expect(restate(check('unseen', 0), check('match', 0))).toEqual(check('match', 1));
});

test('other kinds keep to their revisions', () => {
  const answered = exampleEvent('reply-round', { revision: 1000 });
  const open = exampleEvent('reply-round', { revision: 1, body: { state: 'open', waitMs: null } });
  expect(restate(answered, open)).toBeNull();
});

test('at the end of the numbers nothing is stored that could not be sent', () => {
  expect(restate(check('match', 1_000_000), check('mismatch', 0))).toBeNull();
});
