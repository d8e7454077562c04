import { expect, test } from 'vitest';
import { renderInto } from '../test/helpers/render.ts';
import { ReplyGoal, roundsToGoal } from './ReplyGoal.tsx';

const goal = (inTime: number, total: number, goalShare = 0.9) => ({
  inTime,
  total,
  goalShare,
  targetMs: 180_000,
});

test.each([
  [goal(9, 10), 0],
  [goal(8, 10), 10],
  [goal(0, 1), 9],
  [goal(0, 0), 0],
  [goal(89, 100), 10],
  [goal(1, 2, 1), null],
  [goal(2, 2, 1), 0],
])('rounds still needed: %o → %s', (input, needed) => {
  expect(roundsToGoal(input)).toBe(needed);
});

test('the rounds it asks for are enough and one fewer is not', () => {
  for (let total = 1; total < 60; total++)
    for (let inTime = 0; inTime <= total; inTime++) {
      const n = roundsToGoal(goal(inTime, total, 0.85))!;
      const share = (more: number) => (inTime + more) / (total + more);
      expect(share(n)).toBeGreaterThanOrEqual(0.85 - 1e-9);
      if (n > 0) expect(share(n - 1)).toBeLessThan(0.85);
    }
});

test('says the figure with what it takes, and its count, the scale in the tooltip', () => {
  const page = renderInto(<ReplyGoal goal={goal(8, 10)} locale="zh_CN" />);
  expect(page.root.textContent).toContain('80.0%，8/10 轮');
  expect(page.root.textContent).toContain('再按时回 10 轮到 90%');
  expect(page.find('.yg-goal-bar').getAttribute('title')).toBe('70–100%');
});

test('nothing is known before the first answer, so nothing is shown', () => {
  expect(renderInto(<ReplyGoal goal={goal(0, 0)} locale="zh_CN" />).root.innerHTML).toBe('');
});

test('a goal of 100% that can no longer be reached is not promised', () => {
  const page = renderInto(<ReplyGoal goal={goal(1, 2, 1)} locale="zh_CN" />);
  expect(page.root.textContent).toContain('目标 100%');
});
