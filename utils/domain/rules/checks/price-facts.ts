import { contextLine, type Said, saidPrices } from '../../listings/prices.ts';
import type { Draft, RunRule } from '../kinds/kind.ts';

/**
 * Prices of one page against each other: a price in title or copy below every price of the price field, a crossed-out
 * price that is not above the present one, a discount that does not give the price beside it, and 满减 that takes off
 * as much as it asks for or says two things. Nothing is guessed about earlier prices.
 * Source: 明码标价和禁止价格欺诈规定第十九条, 第二十条第一款（一）（二）.
 */
export const priceFacts: RunRule = ({ listing, texts }) => {
  const drafts: Draft[] = [];
  const lowest = lowestOf(listing?.fields.price);
  const offers = new Map<number, number>();
  for (const { text } of texts) {
    const said = text.find(saidPrices);
    const add = (span: Said, message: string, values: Record<string, string>) => {
      const { start, end } = span;
      drafts.push({ field: text.field, span: { start, end }, text, message, values });
    };
    for (const one of said) {
      if (one.kind === 'offer') {
        const known = offers.get(one.value);
        if (one.off >= one.value)
          add(one, 'offer', { from: money(one.value), off: money(one.off) });
        else if (known !== undefined && known !== one.off)
          add(one, 'offers', { from: money(one.value), off: money(known) });
        offers.set(one.value, known ?? one.off);
        continue;
      }
      if (one.kind !== 'now') continue;
      if (lowest !== null && !one.hasCondition && one.value < lowest)
        add(one, 'bait', { said: money(one.value), price: money(lowest) });
      const old = said.find(
        ({ kind, start, end }) =>
          kind === 'old' &&
          contextLine(text.normal.text, Math.min(start, one.start), Math.max(end, one.end)),
      );
      if (!old) continue;
      if (old.value <= one.value)
        add(old, 'reverse', { old: money(old.value), now: money(one.value) });
      const cut = said.find(
        ({ kind, start, end }) =>
          kind === 'discount' &&
          contextLine(text.normal.text, Math.min(start, one.start), Math.max(end, one.end)),
      );
      if (
        cut &&
        !one.hasCondition &&
        Math.abs(old.value * cut.value - one.value) > Math.max(1, one.value * 0.02)
      )
        add(cut, 'discount', { old: money(old.value), right: money(old.value * cut.value) });
    }
  }
  return drafts;
};

/** The lowest price of the price field; a range or several variants give several numbers. */
function lowestOf(value: string | null | undefined): number | null {
  const numbers =
    (value ?? '')
      .match(/\d{1,7}(?:\.\d{1,2})?/g)
      ?.map(Number)
      .filter((n) => n > 0) ?? [];
  return numbers.length > 0 ? Math.min(...numbers) : null;
}

const money = (value: number) => String(Math.round(value * 100) / 100);
