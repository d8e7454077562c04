import { expect, it } from 'vitest';
import { advance, type ConversationState, viewClock } from './clock.ts';

const T0 = Date.parse('2026-11-03T10:00:00+08:00');
const MINUTE = 60_000;
const policy = { targetMs: 3 * MINUTE, calendar: null };

const waiting: ConversationState = {
  conversationId: 'c1',
  open: { startedAt: T0, firstMessageKey: 'm1', isWeak: false },
  last: null,
  seenAt: T0,
};
const office = {
  week: {
    '2': [
      ['09:00', '10:02'],
      ['13:30', '18:00'],
    ],
  },
};

it.each([
  [0, 'running', 180_000, 1],
  [119_999, 'running', 60_001, 1 / 3],
  [120_000, 'near', 60_000, 1 / 3],
  [180_000, 'near', 0, 0],
  [180_001, 'late', -1, 0],
])('after %i ms of three minutes it is %s', (waitedMs, phase, remainingMs, share) => {
  const view = viewClock(waiting, policy, T0 + waitedMs);
  expect(view).toMatchObject({ phase, waitedMs, remainingMs, deadlineAt: T0 + 180_000 });
  expect(view.share).toBeCloseTo(share, 4);
});

it('is near in the last third of a short target', () => {
  const short = { targetMs: 20_000, calendar: null };
  expect(viewClock(waiting, short, T0 + 13_000).phase).toBe('running');
  expect(viewClock(waiting, short, T0 + 14_000).phase).toBe('near');
});

it('stops for lunch, says when it goes on and moves the deadline there', () => {
  const view = viewClock(waiting, { ...policy, calendar: office }, T0 + 90 * MINUTE);
  expect(view).toMatchObject({
    phase: 'paused',
    waitedMs: 2 * MINUTE,
    resumesAt: T0 + 210 * MINUTE,
    deadlineAt: T0 + 211 * MINUTE,
  });
});

it('stays late when work ends', () => {
  const short = { targetMs: MINUTE, calendar: office };
  expect(viewClock(waiting, short, T0 + 90 * MINUTE)).toMatchObject({
    phase: 'late',
    remainingMs: -MINUTE,
    resumesAt: T0 + 210 * MINUTE,
  });
});

it('shows how long an answered buyer had waited, for ten minutes', () => {
  const answered: ConversationState = {
    ...waiting,
    open: null,
    last: { startedAt: T0, answeredAt: T0 + 68_000, firstMessageKey: 'm1', charCount: 5 },
  };
  const view = viewClock(answered, policy, T0 + 668_000);
  expect(view).toMatchObject({ phase: 'answered', waitedMs: 68_000, deadlineAt: null });
  expect(viewClock(answered, policy, T0 + 668_001).phase).toBe('idle');
});

it('is idle when nobody has asked', () => {
  expect(viewClock({ ...waiting, open: null }, policy, T0)).toMatchObject({
    phase: 'idle',
    startedAt: null,
    deadlineAt: null,
  });
});

it('stands still while the conversation cannot be read, and goes on after', () => {
  const blind = advance(waiting, {
    conversationId: 'c1',
    seenAt: T0 + 50_000,
    messages: null,
    row: null,
  });
  expect(viewClock(blind.state, policy, T0 + 400_000)).toMatchObject({
    phase: 'blind',
    waitedMs: 50_000,
    // Known before; enough to warn by.
    deadlineAt: T0 + policy.targetMs,
  });
  const row = { isWaiting: true, waitingMs: null };
  const back = advance(blind.state, {
    conversationId: 'c1',
    seenAt: T0 + 70_000,
    messages: null,
    row,
  });
  expect(viewClock(back.state, policy, T0 + 80_000)).toMatchObject({
    phase: 'running',
    waitedMs: 80_000,
  });
});

it('does not guess hours from a calendar it cannot read', () => {
  const broken = { targetMs: 1000, calendar: { week: { '8': [] } } };
  expect(viewClock(waiting, broken, T0 + 5000)).toMatchObject({ phase: 'blind', waitedMs: 0 });
});

it('has not waited yet when the page clock is ahead of the device', () => {
  expect(viewClock(waiting, policy, T0 - 700)).toMatchObject({
    phase: 'running',
    waitedMs: 0,
    share: 1,
  });
});
