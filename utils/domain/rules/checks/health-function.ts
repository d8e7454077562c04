import { HEALTH_FUNCTIONS } from '../../listings/health-function.ts';
import type { FieldKey } from '../../listings/listing.ts';
import { normalise } from '../../text/normalise.ts';
import type { Draft, RunRule } from '../kinds/kind.ts';

/** Before the words in the same clause: they deny, or tell for whom the product is (not). */
const NO_CLAIM = /(?:不|无|没|非|勿|避免|适宜|适合|适用|人群|患者|慎|禁)[^,，。;；!！?？\n]{0,24}$/;
/** Right behind them: who they are, or a question. */
const NO_CLAIM_AFTER = /^[^,，。;；!！\n]{0,6}(?:者|人群|患者|低下|[?？])/;

/**
 * Functions the copy tells and the page's own field 保健功能 does not have. Asked only when that field is filled and
 * names at least one function; older names count as the function they became.
 * Source: 食品安全法第七十八条 (内容与注册或者备案的内容相一致).
 */
export const healthFunction: RunRule = ({ listing, texts }) => {
  const registered = registeredOf(listing?.fields ?? {});
  const own = HEALTH_FUNCTIONS.filter(({ spoken }) => spoken.test(registered));
  if (own.length === 0) return [];
  const drafts: Draft[] = [];
  for (const { text } of texts) {
    const line = text.normal.text;
    for (const { name, spoken } of HEALTH_FUNCTIONS) {
      if (own.some((mine) => mine.name === name)) continue;
      for (const { index, 0: words } of line.matchAll(new RegExp(spoken.source, 'g'))) {
        if (NO_CLAIM.test(line.slice(Math.max(0, index - 26), index))) continue;
        if (NO_CLAIM_AFTER.test(line.slice(index + words.length))) continue;
        const span = { start: index, end: index + words.length };
        drafts.push({ field: text.field, span, text, values: { text: words, function: name } });
      }
    }
  }
  return drafts;
};

function registeredOf(fields: Partial<Record<FieldKey, string | null>>): string {
  const values = Object.entries(fields)
    .filter(([key]) => /^other:.*(?:保健功能|功能声称|功效声称)/.test(key) || key === 'indications')
    .map(([, value]) => value ?? '');
  return normalise(values.join('、')).text;
}
