import { expect, test } from 'vitest';
import { renderInto } from '@/test/helpers/render.ts';
import { GoalBar } from './GoalBar.tsx';

const draw = (share: number, goal: number) => {
  const { find } = renderInto(<GoalBar share={share} goal={goal} title="70% to 100%" />);
  const bar = find('.yg-goal-bar');
  return {
    width: bar.style.width,
    tick: find('.yg-goal-tick').style.left,
    isShort: bar.getAttribute('data-short'),
  };
};

test.each([
  [0.7, '0.0%'],
  [0.85, '50.0%'],
  [1, '100.0%'],
  [0.2, '0.0%'],
])('a share of %f reaches %s of the bar', (share, width) => {
  expect(draw(share, 0.9).width).toBe(width);
});

test('the goal is a tick on the same scale', () => {
  expect(draw(0.9, 0.9)).toEqual({ width: '66.7%', tick: '66.7%', isShort: 'false' });
  expect(draw(0.8999, 0.9).isShort).toBe('true');
});
