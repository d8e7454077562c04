import { type Amount, isSameAmount, parsePack } from '../../catalog/pack.ts';
import { standOf } from '../cues.ts';
import { findNamed, type Goods, withoutNames } from '../goods.ts';
import type { CheckInput, OrderCheckRule, Wish } from '../wish.ts';

/**
 * Content of one piece (0.5g) or size of the pack (500ml) in a note, held exactly against the order: 0.25g is 250mg.
 * Volumes and large weights are called `spec`, contents `strength`.
 */
export const strength: OrderCheckRule = { kind: 'strength', find };

/** From here on a weight is that of the pack (乳膏 20g), not of the drug in it. */
const PACK_WEIGHT_NG = 5e9;

function find({ note, goods }: CheckInput): Wish[] {
  const known = goods.flatMap(({ pack }) => pack.amounts);
  if (known.length === 0) return [];
  let turnedDown: Wish | null = null;
  let isRepeated = false;
  for (const clause of note.clauses) {
    if (!/\d/.test(clause.text)) continue;
    for (const amount of parsePack(clause.text).amounts) {
      const stand = standOf(clause, amount.start, amount.end, (text) => withoutNames(text, goods));
      if (stand === 'told') continue;
      const entry = findNamed(clause.text, goods)[0] ?? (goods.length === 1 ? goods[0]! : null);
      const rivals = (entry ? entry.pack.amounts : known).filter(
        ({ dimension }) => dimension === amount.dimension,
      );
      if (rivals.length === 0) continue;
      const isOrdered = rivals.some((rival) => isSameAmount(rival, amount));
      const span = { start: clause.start + amount.start, end: clause.start + amount.end };
      if (stand === 'not') {
        if (isOrdered) turnedDown ??= wish(entry, amount, rivals[0]!, span, `不要${amount.text}`);
        continue;
      }
      if (isOrdered) isRepeated = true;
      else if (stand === 'want') return [wish(entry, amount, rivals[0]!, span, amount.text)];
      else if (/开的?(是)?$/.test(clause.text.slice(0, amount.start)))
        return [{ ...wish(entry, amount, rivals[0]!, span, amount.text), verdict: 'review' }];
    }
  }
  return turnedDown && !isRepeated ? [turnedDown] : [];
}

function wish(
  entry: Goods | null,
  amount: Amount,
  rival: Amount,
  span: Wish['span'],
  wanted: string,
): Wish {
  const isPack =
    amount.dimension === 'volume' ||
    (amount.dimension === 'mass' && Math.min(amount.value, rival.value) >= PACK_WEIGHT_NG);
  return {
    kind: isPack ? 'spec' : 'strength',
    verdict: 'mismatch',
    action: 'change',
    span,
    wanted,
    ordered: rival.text,
    item: entry?.index ?? null,
  };
}
