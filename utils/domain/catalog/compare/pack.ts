import type { Compare } from './contract.ts';
import { compareSpecification } from './specification.ts';

/**
 * How many pieces one pack holds and how large its container is. Notations do not matter (24粒 is 2板×12粒), nor how
 * many packs are sold together.
 */
export const pack: Compare = (subject) => {
  const { found, compared } = compareSpecification(subject);
  if (!compared.has('pack')) return null;
  return found.filter(({ role }) => role === 'pack').map(({ role: _, ...one }) => one);
};
