import { stemOf } from '../../listings/drug-name.ts';
import type { FieldKey } from '../../listings/listing.ts';
import { isInClass } from '../../listings/product-class.ts';
import { normalise } from '../../text/normalise.ts';
import type { Certainty } from '../finding.ts';
import type { RuleOf } from '../pack.ts';
import type { ScannedText } from '../scanner.ts';
import type { Draft, Kind, RunContext } from './kind.ts';

const EXTERNAL =
  /软膏|乳膏|凝胶|滴眼|滴耳|滴鼻|鼻喷|眼膏|眼用|栓|阴道|外用|皮肤|洗剂|搽剂|喷雾|贴|膏药|硬膏|涂剂|涂膜|酊|霜|散剂.{0,2}外/;
/** Words after a name that make it another thing: a box for vaccines, a test for a drug. */
const THING =
  /^\s?(?:冷藏|保温|运输|接种|预防接种|储存|血药浓度|血药|浓度|抗体|专用)?(?:箱|冰袋|包装袋|本(?!品|店)|证|卡|检测|试剂|试纸|测定|器|架|托盘|包$)/;
const NAMES = ['title', 'genericName', 'tradeName'] as const satisfies FieldKey[];
const NEGATED = /(?:不含|未含|无|非|不添加)[^，。；]{0,4}$/;

type BanRule = RuleOf<'ban-list'>;
type BanList = BanRule['lists'][number];
type Hit = { name: string; start: number; certainty?: Certainty };

/**
 * Drugs that may not be sold online. Names are 通用名: title and generic name are looked at; a compound preparation is
 * not the single drug of its name, external forms of some are free, and goods that are no drugs (a test for the
 * drug's level, a box for vaccines) are none of this.
 * Source: 药品网络销售禁止清单（第一版）.
 */
export const banList: Kind<BanRule> = (rule) => {
  const lists = rule.lists.map((list) => ({
    ...list,
    names: list.names.map(plain).sort((a, b) => b.length - a.length),
    except: (list.except ?? []).map(plain),
  }));
  return (run) => {
    const isDrug = isDrugListing(run);
    if (isDrug === false) return [];
    const drafts: Draft[] = [];
    const all = NAMES.map((field) => run.scan(field)?.normal.text ?? '').join(' ');
    const page = `${all} ${plain(run.listing?.fields.form ?? '')}`;
    const contents =
      run.scan('ingredients')?.normal.text ?? plain(run.section('ingredients') ?? '');
    for (const field of NAMES) {
      const text = run.scan(field);
      if (!text) continue;
      const certainly = field === 'genericName' || isDrug === true;
      const found = lists.flatMap((list) => {
        const hit = find(list, text.normal.text, certainly);
        if (!hit) return [];
        if (list.except.some((word) => page.includes(word) || contents.includes(word))) return [];
        if (list.isExternalFree && EXTERNAL.test(page)) return [];
        return [draftOf(list, hit, field, text)];
      });
      const first = found.find(({ certainty }) => certainty !== 'review') ?? found[0];
      if (first) drafts.push(first);
    }
    if (drafts.length > 0) return drafts;
    return [...fromContents(lists, contents, run), ...doubtful(lists, run)];
  };
};

/** `false`: certainly none; `null`: nothing says so. */
function isDrugListing({ productClass, listing }: RunContext): boolean | null {
  const number = plain(listing?.fields.approvalNumber ?? '').replace(/\s/g, '');
  if (/国药准字|^b?[hzs]c?\d{8}$/.test(number)) return true;
  if (productClass === null) return null;
  return (['rx', 'otc', 'tcm-pieces'] as const).some((wanted) => isInClass(productClass, wanted));
}

/** First name of a list that stands in the text as that drug. */
function find(list: BanList, text: string, isDrug: boolean): Hit | null {
  for (const name of list.names) {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
      const end = at + name.length;
      if (THING.test(text.slice(end, end + 8)) || NEGATED.test(text.slice(0, at))) continue;
      const doubt = { certainty: 'review' } as const;
      if (list.isPart) return { name, start: at, ...(isDrug ? {} : doubt) };
      const stem = stemOf(text, at, end);
      if (!stem.isDrug || (list.isSingleOnly && stem.isCompound)) continue;
      if (!stem.hasForm && !isDrug) continue;
      // In a title a brand may be glued to the name; a generic name has none, so it is another substance there.
      return {
        name,
        start: at,
        ...(stem.isUnsure && list.isSingleOnly ? { certainty: 'review' } : {}),
      };
    }
  }
  return null;
}

function draftOf(list: BanList, hit: Hit, field: FieldKey, text: ScannedText): Draft {
  const { name, start } = hit;
  return {
    field,
    span: { start, end: start + name.length },
    text,
    message: list.message,
    certainty: list.certainty ?? hit.certainty,
    values: { name },
  };
}

/** A compound preparation is known by what is in it: 伪麻黄碱 beside 布洛芬 under any name. */
function fromContents(lists: readonly BanList[], contents: string, run: RunContext): Draft[] {
  if (contents === '' || run.productClass === null) return [];
  const text = run.scan('ingredients');
  for (const list of lists.filter(({ isIngredient }) => isIngredient)) {
    const name = list.names.find((candidate) => contents.includes(candidate));
    const start = name === undefined ? -1 : contents.indexOf(name);
    if (name === undefined || NEGATED.test(contents.slice(0, start))) continue;
    if (list.except?.some((word) => contents.includes(word))) continue;
    const isOwnField = text?.normal.text === contents;
    return [
      {
        field: isOwnField ? 'ingredients' : 'description',
        span: isOwnField ? { start, end: start + name.length } : null,
        ...(isOwnField ? { text: text! } : {}),
        message: 'ingredient',
        certainty: 'review',
        values: { name },
      },
    ];
  }
  return [];
}

/** Exempt by name, but what the page says it is for makes it doubtful. */
function doubtful(lists: readonly BanList[], run: RunContext): Draft[] {
  for (const { doubt } of lists) {
    if (!doubt) continue;
    for (const field of NAMES) {
      const text = run.scan(field);
      const name = doubt.names.find((candidate) => text?.normal.text.includes(candidate));
      if (!text || name === undefined) continue;
      const page = plain(Object.values(run.listing?.fields ?? {}).join('\n'));
      const isSaid = (word: string) =>
        page.includes(word) && !/[不非勿无][^。；\n]{0,8}$/.test(page.slice(0, page.indexOf(word)));
      if (!doubt.words.some(isSaid)) return [];
      const start = text.normal.text.indexOf(name);
      const span = { start, end: start + name.length };
      return [{ field, span, text, message: 'weight', certainty: 'review', values: { name } }];
    }
  }
  return [];
}

const plain = (text: string) => normalise(text).text;
