import type { Aspect } from '../aspect.ts';
import type { Compare } from './contract.ts';
import { pack } from './pack.ts';
import { strength } from './strength.ts';

/** How each aspect is held against a record, in the order of `ASPECTS`. */
export const COMPARE: Partial<Record<Aspect, Compare>> = {
  strength,
  pack,
};
