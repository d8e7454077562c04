import type { Certainty, Level } from './finding.ts';

/** What a person sees: a finding that is not sure is `review`, whatever its level. */
export type ShownLevel = Level | 'review';

/** Heaviest first. A review may turn out to be anything, so it comes after what is sure and before hints. */
export const SHOWN_LEVELS: readonly ShownLevel[] = ['block', 'error', 'warning', 'review', 'hint'];

export function shownLevel({
  level,
  certainty,
  needsProof,
}: {
  level: Level;
  certainty: Certainty;
  needsProof: boolean;
}): ShownLevel {
  // What may stand with proof is no doubt: the person knows whether there is one.
  return certainty === 'review' && !needsProof ? 'review' : level;
}

/** Compares by weight, heaviest first. */
export function byWeight(a: ShownLevel, b: ShownLevel): number {
  return SHOWN_LEVELS.indexOf(a) - SHOWN_LEVELS.indexOf(b);
}

/** Findings in the order in which a person should meet them; of one weight as they stand. */
export function heaviestFirst<F extends Parameters<typeof shownLevel>[0]>(
  findings: readonly F[],
): F[] {
  return [...findings].sort((a, b) => byWeight(shownLevel(a), shownLevel(b)));
}
