import { hasSameTotal, isSameAmount, parsePack } from '../../catalog/pack.ts';
import type { Draft, RunRule } from '../kinds/kind.ts';

/**
 * Title and specification of one listing that state different packs or strengths. Only what both state is
 * compared; the mark is on the specification. Units are converted (0.25g is 250mg) and a multiple in the title (3盒) is an offer, not a pack.
 */
export const titleSpec: RunRule = ({ listing }) => {
  const { title, spec } = listing?.fields ?? {};
  if (!title?.trim() || !spec?.trim()) return [];
  const [said, own] = [parsePack(title), parsePack(spec)];
  const drafts: Draft[] = [];
  const inner = said.counts[0];
  const ownInner = own.counts[0];
  if (
    inner &&
    ownInner &&
    inner.unit === ownInner.unit &&
    inner.count !== ownInner.count &&
    hasSameTotal(said, own) === false &&
    !isMultiple(said.total?.count, own.total?.count)
  )
    drafts.push({
      field: 'spec',
      span: { start: 0, end: spec.length },
      values: { title: `${inner.count}${inner.unit}`, spec: spec.trim() },
    });
  for (const amount of said.amounts) {
    const rivals = own.amounts.filter(({ dimension }) => dimension === amount.dimension);
    if (rivals.length === 0 || rivals.some((rival) => isSameAmount(rival, amount))) continue;
    drafts.push({
      field: 'spec',
      span: { start: 0, end: spec.length },
      values: { title: amount.text, spec: spec.trim() },
    });
    break;
  }
  return drafts;
};

/** 24 of a 12: two packs offered together. */
function isMultiple(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && b > 0 && a > b && a % b === 0;
}
