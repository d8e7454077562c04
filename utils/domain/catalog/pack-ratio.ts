import type { Span } from '../rules/finding.ts';
import type { AmountPart } from './pack-parts.ts';

/** So much of one in so much of another: 10ml:5mg, 0.3g/10g, 30mg/g. */
export type Ratio = Span & {
  /** Grams in a millilitre, grams in a gram, or units in a millilitre or gram. */
  share: number;
  base: 'volume' | 'mass';
  active: 'mass' | 'activity';
  /** Where base and active stand among the amounts; -1: the base is one ml or g (30mg/g). */
  baseIndex: number;
  activeIndex: number;
};

/** Finds amounts that say how much of one is in the other. @param folded the text the amounts stand in */
export function ratiosIn(folded: string, amounts: readonly AmountPart[]): Ratio[] {
  const ratios: Ratio[] = [];
  for (const [i, first] of amounts.entries()) {
    const perOne = /^\s?\/\s?(ml|毫升|g|克)(?![a-z])/i.exec(folded.slice(first.end, first.end + 5));
    if (perOne && (first.dimension === 'mass' || first.dimension === 'activity')) {
      const base = /^[m毫]/i.test(perOne[1]!) ? 'volume' : 'mass';
      const size = base === 'volume' ? 1e6 : 1e9;
      ratios.push({
        share: first.value / size / (first.dimension === 'mass' && base === 'volume' ? 1e3 : 1),
        base,
        active: first.dimension,
        baseIndex: -1,
        activeIndex: i,
        start: first.start,
        end: first.end + perOne[0].length,
      });
    }
    const second = amounts[i + 1];
    if (!second) continue;
    const glue = folded.slice(first.end, second.start);
    const isRatio =
      /^\s*[:/]\s*$/.test(glue) ||
      /^[^\d,，;；。*()]{0,4}含(?![量])[^\d,，;；。*]{0,14}$/.test(glue);
    if (!isRatio) continue;
    const pair = pairOf(first, second, i);
    if (pair) ratios.push({ ...pair, start: first.start, end: second.end });
  }
  return ratios;
}

function pairOf(
  first: AmountPart,
  second: AmountPart,
  at: number,
): Omit<Ratio, 'start' | 'end'> | null {
  const isSwapped = second.dimension === 'volume' && first.dimension !== 'volume';
  const isSmaller = first.dimension === second.dimension && first.value < second.value;
  const [base, active] = isSwapped || isSmaller ? [second, first] : [first, second];
  const [baseIndex, activeIndex] = base === first ? [at, at + 1] : [at + 1, at];
  if (base.dimension !== 'volume' && base.dimension !== 'mass') return null;
  if (active.dimension !== 'mass' && active.dimension !== 'activity') return null;
  // 80mg:12.5mg are two substances; 10g:0.3g is one in a base.
  if (base.dimension === 'mass' && active.dimension === 'mass' && base.value < 1e9) return null;
  const scale = active.dimension === 'mass' && base.dimension === 'volume' ? 1e3 : 1;
  const share = active.value / base.value / scale;
  return { share, base: base.dimension, active: active.dimension, baseIndex, activeIndex };
}
