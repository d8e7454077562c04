const FROM = 0.7;

/**
 * Bar from 70% to 100% with the goal as a tick. The figure stands beside it in words, so it is hidden
 * from readers.
 * @param share, goal 0 to 1
 */
export function GoalBar({ share, goal, title }: { share: number; goal: number; title: string }) {
  return (
    <span class="yg-goal" title={title} aria-hidden="true">
      <span class="yg-goal-bar" data-short={share < goal} style={{ width: at(share) }} />
      <span class="yg-goal-tick" style={{ left: at(goal) }} />
    </span>
  );
}

/** Place of a share on the bar; what is outside its scale stands at its end. */
function at(share: number): string {
  return `${(100 * Math.min(1, Math.max(0, (share - FROM) / (1 - FROM)))).toFixed(1)}%`;
}
