import type { Compare } from './contract.ts';
import { compareNaming } from './naming.ts';

/** Dosage form in name, title and its own field; synonyms (颗粒 and 冲剂) and wider words (丸剂) are no difference. */
export const form: Compare = (subject) => {
  const { found, compared } = compareNaming(subject);
  if (!compared.has('form')) return null;
  return found.filter((one) => one.aspect === 'form').map(({ aspect: _, ...one }) => one);
};
