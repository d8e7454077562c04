import { normalise } from '../text/normalise.ts';
import type { FieldKey, Listing } from './listing.ts';

/** A part of a title, found in the title or not. */
export type TitlePart = { field: FieldKey; value: string; index: number };

/**
 * Looks for the page's own fields in its title. Widths, spaces, brackets and signs (× * ·) don't count.
 * @param order fields a title is made of; empty ones and those not seen are left out
 */
export function titleParts(
  { fields }: Listing,
  order: readonly FieldKey[],
): { parts: TitlePart[]; bare: string } {
  const bare = bareOf(fields.title ?? '');
  const parts = order.flatMap((field) => {
    const value = fields[field]?.trim() ?? '';
    const text = bareOf(value);
    if (text === '') return [];
    // 0.3g*20粒/盒 stands in a title as 0.3g×20粒.
    const shorter = field === 'spec' ? text.replace(/[盒瓶袋罐]$/, '') : text.replace(/牌$/, '');
    const index = [text, shorter].map((part) => bare.indexOf(part)).find((at) => at >= 0) ?? -1;
    return [{ field, value, index }];
  });
  return { parts, bare };
}

/**
 * A title of the page's own fields: 品牌 商品名 通用名 规格. Parts said inside another one are not said twice.
 * @returns `null` without generic name or specification
 */
export function composeTitle({ fields }: Listing, order: readonly FieldKey[]): string | null {
  if (!fields.genericName?.trim() || !fields.spec?.trim()) return null;
  const values = order.map((field) => fields[field]?.trim() ?? '').filter(Boolean);
  const own = values.filter(
    (value, i) =>
      !values.some(
        (other, k) =>
          k !== i && bareOf(other).includes(bareOf(value)) && (k < i || other !== value),
      ),
  );
  return own.join(' ').replace(/\s+/g, ' ');
}

/** Length as platforms count it: a Han letter or a full-width sign is 2, all others 1. */
export function titleUnits(title: string): number {
  let units = 0;
  for (const letter of title) units += letter.codePointAt(0)! > 0xff ? 2 : 1;
  return units;
}

/** Letters, digits and the points and slashes of a strength. */
export function bareOf(text: string): string {
  return normalise(text)
    .text.replace(/[×✕✖]/g, '*')
    .replace(/(?<!\d)\.|\.(?!\d)|[^\u4e00-\u9fffa-z0-9.%μ]/g, '');
}
