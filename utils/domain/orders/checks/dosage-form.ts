import { NARRATION, NOT, NOT_AFTER, WANT } from '../cues.ts';
import { findNamed, type Goods, withoutNames } from '../goods.ts';
import type { CheckInput, OrderCheckRule, Wish } from '../wish.ts';

/** Another dosage form than the one ordered: capsules for granules. */
export const dosageForm: OrderCheckRule = { kind: 'dosage_form', find };

export const FORMS =
  '口服液|口服溶液|糖浆|干混悬剂?|混悬液|混悬滴剂|滴剂|滴丸|滴眼液|眼药水|眼膏|软膏|乳膏|凝胶|喷雾剂?|喷剂|气雾剂|泡腾片|咀嚼片|分散片|缓释片|缓释胶囊|控释片|肠溶片|含片|胶囊|颗粒|冲剂|冲服的?|栓剂?|贴剂|膏药|洗剂|洗液|搽剂|酊剂?|注射液|针剂|药片|片剂|药丸|浓缩丸|大蜜丸|水蜜丸|水丸|蜜丸|散剂|粉剂|口服的|咀嚼的?|嚼的';
const FORM = new RegExp(
  `${FORMS}|(?<=要|换成?|改成?|是|来|发)(?:[片丸散水膏贴粉液])(?=剂|的|$)|^(?:[片丸散水膏贴])(?=剂的?|的)`,
  'g',
);
/** Without one of these letters there is no form to look for. */
const HINT = /[液浆混剂丸膏凝雾片囊粒栓贴药洗针酊嚼散水粉服]/;
const IN_TITLE = new RegExp(`${FORMS}|[片丸散水膏贴液]`, 'g');
/** Words that say the same form. */
const SAME: readonly RegExp[] = [
  /颗粒|冲剂|冲服/,
  /片/,
  /丸/,
  /胶囊/,
  /滴眼液|眼药水/,
  /混悬|口服溶液/,
  /咀嚼|嚼/,
  /喷/,
  /洗/,
  /散|粉/,
];

function find({ note, goods }: CheckInput): Wish[] {
  let turnedDown: Wish | null = null;
  for (const clause of note.clauses) {
    if (!HINT.test(clause.text)) continue;
    for (const hit of clause.text.matchAll(FORM)) {
      const end = hit.index + hit[0].length;
      const before = clause.text.slice(0, hit.index);
      const after = clause.text.slice(end);
      if (NARRATION.test(before)) continue;
      const entry = findNamed(clause.text, goods)[0] ?? (goods.length === 1 ? goods[0]! : null);
      if (!entry || !formOf(entry)) continue;
      const isOrdered = holds(entry, hit[0]);
      const lead = withoutNames(before, goods);
      const span = { start: clause.start + hit.index, end: clause.start + end };
      if (NOT.test(lead) || NOT_AFTER.test(after)) {
        if (isOrdered && !/^(里|包|外|的?(包装|盒))/.test(after))
          turnedDown ??= wish(entry, span, `不要${hit[0]}`);
        continue;
      }
      if (isOrdered) continue;
      // 换小柴胡颗粒 names another product: not our matter.
      if (/[\p{Script=Han}]{2}$/u.test(lead) && !WANT.test(lead) && !/[的个款成换要]$/.test(lead))
        continue;
      const isAsked = WANT.test(lead) || /(换|要|改|应该|是|有没有|发)[^,，]{0,4}$/.test(lead);
      const isBare = lead === '' && /^(的|剂|款|型|那种|就[好行]|吧|$)/.test(after);
      if ((isAsked || isBare) && !/^(能|可以|怎么|好咽|太大)/.test(after))
        return [wish(entry, span, hit[0].replace(/的$/, ''))];
    }
  }
  return turnedDown ? [turnedDown] : [];
}

function formOf({ title }: Goods): string | null {
  return [...title.matchAll(IN_TITLE)].at(-1)?.[0] ?? null;
}

function holds({ words }: Goods, form: string): boolean {
  const plain = form.replace(/[的剂药]/g, '');
  if (words.includes(plain)) return true;
  // 大蜜丸 and 浓缩丸 are both pills and yet not the same.
  const pill = /大蜜丸|水蜜丸|浓缩丸|水丸|滴丸/;
  if (pill.test(form) && pill.test(words)) return false;
  if (/咀嚼|分散|缓释|控释|肠溶|泡腾|含片/.test(form) && !/咀嚼|嚼/.test(form)) return false;
  return SAME.some(
    (same) => same.test(form) && same.test(words) && !/咀嚼|泡腾|分散|缓释/.test(form),
  );
}

function wish(entry: Goods, span: Wish['span'], wanted: string): Wish {
  return {
    kind: 'dosage_form',
    verdict: 'mismatch',
    action: 'change',
    span,
    wanted,
    ordered: formOf(entry),
    item: entry.index,
  };
}
