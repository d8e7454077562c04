import type { Compare } from './contract.ts';
import { compareModel } from './model.ts';
import { compareSpecification } from './specification.ts';

/**
 * Content of one piece, concentration, size or model of a device. Units are converted exactly (0.25g is 250mg, 3% is
 * 10g:0.3g); a listing that names no strength differs in none.
 */
export const strength: Compare = (subject) => {
  const { found, compared } = compareSpecification(subject);
  const model = compareModel(subject);
  if (!compared.has('strength') && !model) return null;
  const own = found.filter(({ role }) => role === 'strength').map(({ role: _, ...one }) => one);
  return [...own, ...(model ?? [])];
};
