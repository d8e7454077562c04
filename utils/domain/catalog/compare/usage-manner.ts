import type { Listing } from '../../listings/listing.ts';
import type { CatalogRecord } from '../record.ts';
import type { Difference } from './contract.ts';
import { normalOf, type Part, partsOf, placeOf } from './parts.ts';

/**
 * A way of taking: how a listing says it, and how a record that knows it, or another of the same question, does.
 * `other` without `own` in the record is a contradiction; where `other` is a ban, with it too.
 */
type Manner = { says: RegExp; own: RegExp; other: RegExp; isBan?: true };

const ORAL = /口服|内服|吞服|送服|冲服|饮用|嚼服|服用|顿服|(?<!含)服(?=[\d一二两三。,，]|$)/;
const SKIN = /外用|外涂|涂|敷|搽|擦|患处|贴于|局部|喷于|洗/;
/** 餐后血糖, 空腹血糖, 餐后腹胀: what is treated, not when it is taken. */
const NO_STATE =
  '(?!的?(?:[二两2]小时|2h)?(?:高?血糖|低血糖|血脂|腹胀|胃?[胀痛]|饱胀|上腹|不适|不消化|反酸|烧心|恶心|嗳气|呕吐))';
const BEFORE = new RegExp(`(?:饭前|餐前|空腹|进餐前|进食前)${NO_STATE}`);
const AFTER = new RegExp(`(?:饭后|餐后|进餐后|进食后|食后)${NO_STATE}`);
const WITH =
  /随餐|餐中|餐时|进食时|用餐时|晚餐时|午餐时|饭中|进餐时|随食|与食物同|早餐时|同餐|就餐时|餐间/;
const EITHER = /不受(?:进)?[餐食]|均可|不进餐|任何时间|与否/;
const NIGHT = /睡前|临睡|每晚|晚上|晚间|晚餐|就寝/;
const MORNING = /晨起|清晨|早晨|早上|早餐|晨间|早饭/;
const WHOLE =
  /整片|整粒|完整|不(?:得|可|要|能|宜|应)(?:嚼|掰|咀嚼|压碎|研碎|碾碎|打开)|勿(?:嚼|掰|咀嚼)|切勿嚼/;

const MANNERS: readonly Manner[] = [
  {
    says: /口服(?![液溶混补])|内服|吞服/,
    own: ORAL,
    other: new RegExp(`${SKIN.source}|含服|含化|滴眼|滴鼻|滴耳|阴道|直肠|肛门|吸入|注射|滴入|喷入`),
  },
  {
    says: /(?<!限)外用(?!药)|外涂|外敷|涂抹(?:于)?患处/,
    own: /外用|外涂|涂|敷|搽|擦|患处|贴|局部|喷|洗|滴|阴道|肛|含漱/,
    other: ORAL,
  },
  { says: /含服|含化|舌下/, own: /含|舌下/, other: /口服|吞服|送服|冲服|嚼/ },
  { says: /滴眼(?!液)|点眼|滴入眼/, own: /眼/, other: /口服|滴鼻|滴耳|鼻|耳|外用/ },
  { says: /滴鼻(?!液)|喷鼻(?!剂)|鼻腔/, own: /鼻/, other: /口服|滴眼|滴耳|眼|耳/ },
  { says: /滴耳(?!液)/, own: /耳/, other: /口服|滴眼|滴鼻|眼|鼻/ },
  {
    says: BEFORE,
    own: new RegExp(`${BEFORE.source}|${EITHER.source}`),
    other: new RegExp(`${AFTER.source}|${WITH.source}`),
  },
  {
    says: AFTER,
    own: new RegExp(`${AFTER.source}|${EITHER.source}`),
    other: new RegExp(`${BEFORE.source}|${WITH.source}`),
  },
  {
    says: WITH,
    own: new RegExp(`${WITH.source}|${EITHER.source}`),
    other: new RegExp(`${BEFORE.source}|${AFTER.source}`),
  },
  {
    says: NIGHT,
    own: new RegExp(
      `${NIGHT.source}|早晚|早、晚|一日[二2两三3四4]|每日[二2两三3四4]|${EITHER.source}`,
    ),
    other: MORNING,
  },
  {
    says: MORNING,
    own: new RegExp(
      `${MORNING.source}|早晚|早、|一日[二2两三3四4]|每日[二2两三3四4]|${EITHER.source}`,
    ),
    other: NIGHT,
  },
  {
    says: /(?:嚼碎|掰开|掰半|碾碎|研碎|压碎|嚼服|嚼着吃|打开胶囊|倒出来)/,
    own: /可(?:以)?(?:掰|嚼|研|碾|压)|(?<![不勿]|不[可得要能应宜])(?:嚼服|嚼碎|咀嚼后|掰开)|咀嚼片|半片/,
    other: WHOLE,
    isBan: true,
  },
  {
    says: /(?:可以?|能|放心|适合)(?:长期|一直|天天|常年|坚持长期)/,
    own: /可长期|长期(?:服用|使用|维持|治疗)/,
    other: /不(?:宜|可|得|能|应|要)(?:长期|久|连续长)|勿长期|避免长期/,
  },
];

/** Ways a label forbids: 不得肌内注射. */
const DENIED =
  /(?:不得|不可|不能|不宜|不要|不应|禁止|切勿|请勿|严禁|避免)(肌内注射|肌肉注射|肌注|静脉注射|静脉滴注|静脉|鞘内|口服|内服|吞服|空腹|大面积|热敷|揉搓|加热|冷冻|重复使用|剪开|拆开|打开胶囊)/g;

/** Any of them: most stretches name no manner. */
const ANY = new RegExp(MANNERS.map(({ says }) => says.source).join('|'));

type Ways = { label: string; usage: string; denied: readonly { way: RegExp; words: string }[] };
const known = new WeakMap<CatalogRecord, Ways>();

function waysOf(record: CatalogRecord): Ways {
  let ways = known.get(record);
  if (!ways) {
    const label = normalOf(`${record.usage ?? ''}。${record.populations ?? ''}`);
    const denied = [...label.matchAll(DENIED)].map((hit) => ({
      way: new RegExp(`(?:可以?|能|直接|支持|适合)(?:直接|放心)?${hit[1]}`),
      words: hit[0],
    }));
    ways = { label, usage: normalOf(record.usage ?? ''), denied };
    known.set(record, ways);
  }
  return ways;
}

/** Ways of taking that contradict the label; `null`: the listing names none that the record speaks of. */
export function mannersDiffer(listing: Listing, record: CatalogRecord): Difference[] | null {
  const { label, usage, denied } = waysOf(record);
  const differences: Difference[] = [];
  let isCompared = false;
  for (const part of partsOf(listing)) {
    if (part.kind !== 'usage' && part.kind !== 'free' && part.kind !== 'title') continue;
    for (const { way, words: rule } of denied) {
      const hit = way.exec(part.normal.text);
      if (!hit || isDenied(part, hit.index)) continue;
      isCompared = true;
      const { span, words } = placeOf(part, hit.index, hit.index + hit[0].length);
      differences.push({
        field: part.field,
        span,
        listing: words,
        record: rule,
        certainty: 'sure',
      });
    }
    if (!ANY.test(part.normal.text)) continue;
    for (const { says, own, other, isBan } of MANNERS) {
      const hit = says.exec(part.normal.text);
      if (!hit || isDenied(part, hit.index) || !isAboutTaking(part, hit.index)) continue;
      if (own.test(usage) && !(isBan && other.test(usage))) {
        isCompared = true;
        continue;
      }
      const contrary =
        other.exec(usage) ?? (says.source.includes('长期') ? other.exec(label) : null);
      if (!contrary) continue;
      isCompared = true;
      const { span, words } = placeOf(part, hit.index, hit.index + hit[0].length);
      const record = clauseAround(usage.includes(contrary[0]) ? usage : label, contrary[0]);
      differences.push({ field: part.field, span, listing: words, record, certainty: 'review' });
    }
  }
  return differences.length > 0 || isCompared ? differences : null;
}

const isDenied = ({ normal }: Part, at: number) =>
  /(?:不|勿|禁|避免|非|切忌|别|严禁|不能|不得|不可|请勿)[^,，。；;]{0,3}$/.test(
    normal.text.slice(Math.max(0, at - 6), at),
  );

/** In the shop's own words only a sentence that speaks of taking: 晚上发货 is none. */
function isAboutTaking(part: Part, at: number): boolean {
  if (part.kind === 'usage') return true;
  const index = part.clauses.findIndex((clause) => clause.start <= at && at < clause.end);
  if (index === -1) return false;
  const { sentence } = part.clauses[index]!;
  const words = part.clauses
    .filter((clause) => clause.sentence === sentence)
    .map(({ text }) => text)
    .join(',');
  if (/发货|客服|下单|快递|送达|物流|咨询|在线/.test(words)) return false;
  return /[次片粒丸袋支滴]|ml|mg|服|吃|用|嚼|喝|涂|贴|滴/.test(words);
}

function clauseAround(text: string, words: string): string {
  const at = text.indexOf(words);
  const start = Math.max(...[...'，,。；;'].map((sign) => text.lastIndexOf(sign, at))) + 1;
  const ends = [...'，,。；;'].map((sign) => text.indexOf(sign, at)).filter((end) => end !== -1);
  return text.slice(start, ends.length > 0 ? Math.min(...ends) : text.length);
}
