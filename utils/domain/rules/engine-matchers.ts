import { isInClass, type ProductClass } from '../listings/product-class.ts';
import type { Lane } from './engine.ts';
import type { Certainty } from './finding.ts';
import type { RunContext } from './kinds/kind.ts';
import type { Rule } from './pack.ts';

type Surface = RunContext['texts'][number]['surface'];

let scratch = new Int32Array(32);

/** Calls back with each rule that has something to look for in a block and which of its matchers, in order. */
export function eachAsked(
  lane: Lane,
  mask: Int32Array,
  groups: Int32Array,
  ask: (rule: number, only: readonly number[]) => void,
): void {
  if (scratch.length < mask.length) scratch = new Int32Array(mask.length);
  const bits = scratch.fill(0);
  for (let i = 0; groups[i] !== -1; i++) {
    const ids = lane.matchersOf[groups[i]!];
    if (ids) for (let k = 0; k < ids.length; k++) bits[ids[k]! >> 5]! |= 1 << ids[k]!;
  }
  let rule = -1;
  let only: number[] = [];
  for (let part = 0; part < mask.length; part++) {
    for (let left = bits[part]! & mask[part]!; left !== 0; left &= left - 1) {
      const one = lane.matchers[part * 32 + 31 - Math.clz32(left & -left)]!;
      if (one.rule !== rule) {
        if (rule !== -1) ask(rule, only);
        rule = one.rule;
        only = [];
      }
      only.push(one.index);
    }
  }
  if (rule !== -1) ask(rule, only);
}

/** One bit for each matcher of a lane: whether it is for texts of this surface and products of this class. */
export function maskOf(
  lane: Lane,
  surface: Surface,
  productClass: ProductClass | null,
): Int32Array {
  const key = `${surface} ${productClass}`;
  const known = lane.masks.get(key);
  if (known) return known;
  const mask = new Int32Array((lane.matchers.length + 31) >> 5);
  for (const [id, { rule: place, index }] of lane.matchers.entries()) {
    const { rule } = lane.compiled[place]!;
    if (!classFit(rule, productClass)) continue;
    if (rule.kind === 'wording') {
      const { surfaces, classes } = rule.match[index]!;
      if (!rule.surfaces.includes(surface) || (surfaces && !surfaces.includes(surface))) continue;
      if (classes && !classes.some((one) => one === productClass)) continue;
    }
    mask[id >> 5]! |= 1 << id;
  }
  lane.masks.set(key, mask);
  return mask;
}

/** `null`: the rule is not for this class. Plain otc may be either kind, so a rule for one of them needs a look. */
export function classFit(
  { classes, isForUnknown }: Rule,
  own: ProductClass | null,
): Certainty | null {
  if (classes === 'all') return 'sure';
  if (!own) return isForUnknown ? 'review' : null;
  if (classes.some((wanted) => isInClass(own, wanted))) return 'sure';
  return own === 'otc' && classes.some((wanted) => wanted.startsWith('otc')) ? 'review' : null;
}
