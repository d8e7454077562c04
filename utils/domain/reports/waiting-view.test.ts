import { expect, test } from 'vitest';
import { viewDeadline } from './waiting-view.ts';

const round = { startedAt: 1000, deadlineAt: 181_000, targetMs: 180_000 };

test.each([
  [1000, 'running', 180_000],
  [121_000, 'near', 60_000],
  [120_999, 'running', 60_001],
  [181_000, 'near', 0],
  [181_001, 'late', -1],
])('at %i it is %s with %i ms left', (now, phase, remainingMs) => {
  expect(viewDeadline(round, now)).toMatchObject({ phase, remainingMs });
});

test('a stopped clock never becomes late', () => {
  const view = viewDeadline({ ...round, deadlineAt: null }, 9_000_000);
  expect(view).toMatchObject({ phase: 'running', share: 1 });
});
