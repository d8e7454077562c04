import type { Compare } from './contract.ts';
import { compareNaming } from './naming.ts';

/** Which product the page names: field for the generic name, then title. Brands and short names are no other product. */
export const name: Compare = (subject) => {
  const { found, compared } = compareNaming(subject);
  if (!compared.has('name')) return null;
  return found.filter((one) => one.aspect === 'name').map(({ aspect: _, ...one }) => one);
};
