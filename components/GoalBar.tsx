const FROM = 0.7;

/** Bar from 70% to 100% with the goal as a tick; below the goal it is hatched, so colour is not alone. */
export function GoalBar({ share, goal, title }: { share: number; goal: number; title: string }) {
  const at = (value: number) =>
    `${(100 * Math.min(1, Math.max(0, (value - FROM) / (1 - FROM)))).toFixed(1)}%`;
  return (
    <span class="yg-goal" title={title} aria-hidden="true">
      <span class="yg-goal-bar" data-short={share < goal} style={{ width: at(share) }} />
      <span class="yg-goal-tick" style={{ left: at(goal) }} />
    </span>
  );
}
