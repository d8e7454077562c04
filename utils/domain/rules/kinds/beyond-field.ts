import { normalise } from '../../text/normalise.ts';
import { around, longest } from '../../text/spans.ts';
import type { RuleOf } from '../pack.ts';
import type { ScannedText } from '../scanner.ts';
import { isAsked, isDenied, NEGATION } from './denial.ts';
import type { Draft, Kind, RunContext } from './kind.ts';

/** A drug's own name goes on to its dosage form: 感冒灵颗粒, 鼻炎片. */
const OWN_NAME =
  /^[\u4e00-\u9fff]{0,5}?(?:片|胶囊|颗粒|丸|口服液|糖浆|合剂|冲剂|散|滴剂|滴丸|贴|膏|喷雾|洗液|栓|溶液|酊|凝胶)/;
/** Clauses that warn or ask of the reader rather than promise. */
const CAUTION =
  /慎用|禁用|忌用|忌服|不宜|不得|避免|咨询|就医|就诊|停药|未缓解|无缓解|如有|如伴|若有|出现|患者|病史|过敏者|不良反应|注意|引起的不适|鉴别|区分|请勿/;
/** Headings whose matter is the leaflet's own. */
const STATUTORY =
  /^(?:适应|功能|主治|作用|用法|用量|不良|禁忌|注意|警示|药物|药理|毒理|药代|孕妇|儿童|老年|成[份分]|性状|规格|贮|有效|包装|批准|生产|说明|执行)/;

/**
 * What selling copy says a product is for, beside what its own page says in the field for it. Runs only where that
 * field is filled; words that mean the same (头疼, 头痛) count as one. A difference is a matter for a person.
 */
export const beyondField: Kind<RuleOf<'beyond-field'>> = (rule, { scanner }) => {
  const slot = scanner.wholeSlot(rule.words);
  const cueSlot = scanner.wholeSlot(rule.cues);
  const negationSlot = scanner.slot(NEGATION);
  const vague = new Set(rule.vague.map(plain));
  const groups = rule.same.map((group) => group.map(plain));
  return (run) => {
    const own = ownWords(run, rule.against);
    if (own === '') return [];
    const drafts: Draft[] = [];
    for (const { surface, text } of run.texts) {
      if (surface === 'message') continue;
      for (const span of longest(text.hits(slot))) {
        const whole = text.normal.text;
        const word = whole.slice(span.start, span.end);
        if (vague.has(word) || isCovered(word, own, groups)) continue;
        if (run.ownNames.some((name) => name.includes(word)) || isLeaflet(text, span.start))
          continue;
        const room = around(whole, span, 'clause');
        const clause = whole.slice(room.start, room.end);
        if (CAUTION.test(clause) || OWN_NAME.test(whole.slice(span.end, span.end + 9))) continue;
        if (isDenied(text, span, negationSlot, undefined) || isAsked(whole, span)) continue;
        const hasCue = text
          .hits(cueSlot)
          .some((cue) => room.start <= cue.start && cue.end <= room.end);
        if (surface === 'copy' && !hasCue) continue;
        drafts.push({ field: text.field, span, text });
      }
    }
    return drafts;
  };
};

function ownWords(run: RunContext, against: RuleOf<'beyond-field'>['against']): string {
  const parts = against.map(
    (field) => run.listing?.fields[field]?.trim() || run.section(field) || '',
  );
  return parts[0] === '' ? '' : plain(parts.join('\n'));
}

function isCovered(word: string, own: string, groups: readonly (readonly string[])[]): boolean {
  const stem = word.length > 2 ? word.replace(/[症病]$/, '') : word;
  if (own.includes(word) || own.includes(stem)) return true;
  return groups.some(
    (group) => group.some((one) => word.includes(one)) && group.some((one) => own.includes(one)),
  );
}

function isLeaflet({ normal: { text }, heading }: ScannedText, at: number): boolean {
  const from = text.lastIndexOf('【', at);
  const name = from === -1 ? heading : text.slice(from + 1, text.indexOf('】', from));
  return name !== null && STATUTORY.test(name);
}

const plain = (text: string) => normalise(text).text;
