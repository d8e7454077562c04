/**
 * How many further rounds in time, with none late, bring the share up to the goal.
 * @param inTime rounds answered within target
 * @param answered all answered rounds
 * @param goal share aimed at, 0 to 1
 * @returns 0 when it is reached, `null` when no number of rounds reaches it (goal 1 and one late)
 */
export function roundsToGoal(inTime: number, answered: number, goal: number): number | null {
  const missing = goal * answered - inTime;
  // A hair of floating point must not ask for one round too many.
  if (missing <= 1e-9) return 0;
  if (goal >= 1) return null;
  return Math.ceil(missing / (1 - goal) - 1e-9);
}
