import { bareOf, composeTitle, titleParts, titleUnits } from '../../listings/compose-title.ts';
import type { RuleOf } from '../pack.ts';
import type { Draft, Kind } from './kind.ts';

/** Marks people put round or before a title; what stands in them is no marketing before the name. */
const MARKS = /[【[(（《].{0,20}?[】\])）》]/g;
/** Letters before the generic name that are more than a brand nobody entered. */
const BEFORE_MAX = 6;

/**
 * How a drug's title is put together on its platform: too long, parts in another order, words of selling before the
 * generic name, or, where the platform wants the parts alone, words beside them. One finding, on the whole title;
 * the fix is a title of the page's own fields.
 */
export const titleForm: Kind<RuleOf<'title-form'>> = (rule) => {
  const general = rule.forms.find(({ platforms }) => !platforms) ?? null;
  return ({ listing }) => {
    const title = listing?.fields.title;
    if (!listing || !title?.trim()) return [];
    const own = rule.forms.find(({ platforms }) => platforms?.includes(listing.platform ?? ''));
    const form = own ?? general;
    if (!form) return [];
    const units = titleUnits(title.trim());
    const { parts, bare } = titleParts(listing, form.order);
    const found = parts.filter(({ index }) => index >= 0);
    const name = found.find(({ field }) => field === 'genericName');
    const values = { units: String(units), max: String(form.unitsMax ?? 0) };
    const fault =
      form.unitsMax !== undefined && units > form.unitsMax
        ? 'long'
        : !name
          ? null
          : isDisordered(found)
            ? 'order'
            : isLate(title, name.value, parts)
              ? 'late'
              : form.isClosed && hasMore(bare, parts)
                ? 'more'
                : form.isClosed && parts.some(({ index }) => index < 0)
                  ? 'less'
                  : null;
    if (!fault) return [];
    const text = composeTitle(listing, form.order);
    const draft: Draft = {
      field: 'title',
      span: { start: 0, end: title.length },
      message: fault,
      values,
      level: own && form.trust !== 'unverified' ? rule.level : 'hint',
      certainty: fault === 'long' && form.trust !== 'unverified' ? 'sure' : 'review',
      fix: text !== null && text !== title.trim() ? { text, source: null } : null,
    };
    return [draft];
  };
};

function isDisordered(found: readonly { index: number }[]): boolean {
  return found.some(({ index }, i) => i > 0 && index < found[i - 1]!.index);
}

/** Whether more than brand, maker's marks and trade name stands before the generic name. */
function isLate(
  title: string,
  name: string,
  parts: readonly { field: string; value: string }[],
): boolean {
  const bare = bareOf(title.replace(MARKS, ''));
  let before = bare.slice(0, Math.max(0, bare.indexOf(bareOf(name))));
  for (const { field, value } of parts)
    if (field !== 'genericName') before = before.replace(bareOf(value), '');
  return (before.match(/[\u4e00-\u9fff]/g) ?? []).length > BEFORE_MAX;
}

/** Whether words are left when the parts are taken out. */
function hasMore(bare: string, parts: readonly { value: string }[]): boolean {
  let rest = bare;
  for (const { value } of [...parts].sort((a, b) => b.value.length - a.value.length)) {
    const part = bareOf(value);
    rest = rest.replace(part, '').replace(part.replace(/[盒瓶袋罐牌]$/, ''), '');
  }
  return (
    (rest.replace(/处方药|非处方药|甲类|乙类|otc|rx/g, '').match(/[\u4e00-\u9fff]/g) ?? [])
      .length >= 3
  );
}
