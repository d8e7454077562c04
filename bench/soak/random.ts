/** Chance that can be repeated: the same seed gives the same soak unit. */
export type Chance = {
  /** 0 ≤ x < 1 */
  next(): number;
  /** Whole number, both ends included. */
  int(from: number, to: number): number;
  pick<T>(list: readonly T[]): T;
  is(share: number): boolean;
  shuffle<T>(list: readonly T[]): T[];
  /** Chance of its own for somebody who works beside others. */
  fork(name: string): Chance;
};

/** @param seed any text, e.g. `42/17` for unit 17 of a soak */
export function createChance(seed: string): Chance {
  let state = 0x811c9dc5;
  for (const sign of seed) state = Math.imul(state ^ sign.charCodeAt(0), 0x01000193);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    int,
    pick: (list) => list[int(0, list.length - 1)]!,
    is: (share) => next() < share,
    shuffle(list) {
      const all = [...list];
      for (let i = all.length - 1; i > 0; i--) {
        const j = int(0, i);
        [all[i], all[j]] = [all[j]!, all[i]!];
      }
      return all;
    },
    fork: (name) => createChance(`${seed}/${name}`),
  };
}
