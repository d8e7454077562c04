import { normalise } from '../../text/normalise.ts';
import { companyCores } from '../company.ts';

/** `unlike`: not the same name, but one word in common: a sister or a branch. `null`: can't be told. */
export type CompanyVerdict = 'same' | 'other' | 'unlike' | null;

const PROVINCES =
  '河北|山西|内蒙古|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆';
const CITIES =
  '北京|天津|上海|重庆|哈尔滨|长春|沈阳|大连|石家庄|济南|青岛|烟台|威海|郑州|武汉|长沙|广州|深圳|珠海|佛山|东莞|中山|南京|苏州|无锡|常州|扬州|杭州|宁波|温州|绍兴|合肥|福州|厦门|南昌|成都|昆明|贵阳|西安|兰州|太原|南宁|桂林|海口|银川|西宁|乌鲁木齐|呼和浩特|株洲|襄阳|宜昌|南阳|通化|徐州|连云港|淄博|潍坊|临沂|汕头|江门|惠州|柳州|遵义|泸州|绵阳|亳州|保定|唐山|邯郸|黄石|荆州|九江|赣州|湘潭|衡阳|岳阳|嘉兴|金华|台州|泉州|漳州|洛阳|开封|大同|长治|齐齐哈尔|牡丹江|四平|锦州|丹东|本溪';
const PLACE = new RegExp(`(${PROVINCES}|${CITIES})[省市]?`, 'g');
const PROVINCE = new RegExp(`^(?:${PROVINCES})$`);
/** Words of the legal form, which people leave out and firms change. */
const LEGAL = /股份|有限|责任|公司|集团|控股|[()\s·.,，]/g;
/** Ends as a registered name does; shorter ones are what people call a firm. */
const IS_FULL = /(?:公司|厂|研究[所院]|中心|社)$/;
const LABEL =
  /^(?:生产(?:企业|厂家|厂商|商|单位)?|制造商|厂家|厂商|企业名称|上市许可持有人|持有人|mah|委托(?:方|生产)?|受托(?:方|生产企业)?|名称|注册人|备案人)\s*[:：]\s*/i;

/** Firms that are written in Latin and in Han letters. */
const LATIN_NAMES: readonly [string, string][] = [
  ['拜耳', 'bayer'],
  ['辉瑞', 'pfizer'],
  ['诺华', 'novartis'],
  ['罗氏', 'roche'],
  ['默沙东', 'merck sharp msd'],
  ['默克', 'merck'],
  ['欧加隆', 'organon'],
  ['阿斯利康', 'astrazeneca'],
  ['葛兰素', 'glaxo glaxosmithkline gsk'],
  ['赛诺菲', 'sanofi'],
  ['礼来', 'lilly'],
  ['强生', 'johnson janssen'],
  ['杨森', 'janssen'],
  ['雅培', 'abbott'],
  ['艾伯维', 'abbvie'],
  ['勃林格', 'boehringer'],
  ['安斯泰来', 'astellas'],
  ['武田', 'takeda'],
  ['卫材', 'eisai'],
  ['益普生', 'ipsen'],
  ['施维雅', 'servier'],
  ['诺和诺德', 'novo nordisk'],
  ['施贵宝', 'bristol squibb'],
  ['梯瓦', 'teva'],
  ['山德士', 'sandoz'],
  ['参天', 'santen'],
  ['千寿', 'senju'],
  ['爱尔康', 'alcon'],
  ['博士伦', 'bausch lomb'],
  ['欧姆龙', 'omron'],
  ['利洁时', 'reckitt'],
  ['晖致', 'viatris'],
  ['大冢', 'otsuka'],
  ['第一三共', 'daiichi sankyo'],
  ['久光', 'hisamitsu'],
  ['灵北', 'lundbeck'],
  ['费森尤斯', 'fresenius'],
  ['优时比', 'ucb'],
  ['高德美', 'galderma'],
  ['利奥', 'leo'],
  ['美纳里尼', 'menarini'],
  ['海尔曼', 'heumann'],
  ['史达德', 'stada'],
  ['曼秀雷敦', 'mentholatum'],
  ['惠氏', 'wyeth'],
  ['先灵', 'schering'],
];

/**
 * Whether a page and a record name the same firm. Legal forms, places and groups may be left out (天津中央药业 is
 * 天津市中央药业有限公司); a branch or a sister under its own full name is another firm. Of a record with former
 * names (曾用名, brackets, 原) any may be used.
 */
export function isSameCompany(listing: string, record: string): CompanyVerdict {
  const own = alternativesOf(record);
  const told = alternativesOf(listing);
  if (own.length === 0 || told.length === 0) return null;
  let best: CompanyVerdict = 'other';
  for (const a of told)
    for (const b of own) {
      const verdict = judge(a, b);
      if (verdict === 'same') return 'same';
      if (verdict === null) best = null;
      else if (verdict === 'unlike' && best !== null) best = 'unlike';
    }
  return best;
}

/** The names in one cell: A/B, A；B, A（曾用名：B）. */
function alternativesOf(value: string): string[] {
  const text = normalise(value).text.replace(
    /\((?:[^()]{0,4}(?:曾用名|原名|原|更名前|现名|现)[:为]?)([^()]+)\)/g,
    ';$1',
  );
  return text
    .split(/[;；、\n|]|\/(?!s\b)|曾用名:?|原名:?|委托方?:|受托方?:/)
    .map((name) => name.replace(LABEL, '').trim())
    .filter((name) => name.length >= 2);
}

function judge(a: string, b: string): CompanyVerdict {
  const [latinA, latinB] = [latinWords(a), latinWords(b)];
  const [hanA, hanB] = [/[\u4e00-\u9fff]{2}/.test(a), /[\u4e00-\u9fff]{2}/.test(b)];
  if (latinA.some((word) => latinB.includes(word))) return 'same';
  if (hanA && hanB) return judgeHan(a.replace(/[a-z]{2,}/g, ''), b.replace(/[a-z]{2,}/g, ''));
  if (!hanA && !hanB) return 'other';
  const [han, latin] = hanA ? [a, latinB] : [b, latinA];
  const known = LATIN_NAMES.filter(([name]) => han.includes(name));
  const named = LATIN_NAMES.filter(([, words]) =>
    words.split(' ').some((word) => latin.includes(word)),
  );
  // 拜耳医药保健有限公司 in Beijing is not Bayer AG.
  const isChinese = IS_FULL.test(han) && (placesOf(han).length > 0 || /中国/.test(han));
  if (known.some((one) => named.includes(one))) return isChinese ? 'unlike' : 'same';
  if (known.length > 0) return 'other';
  if (named.length > 0) return 'unlike';
  // A firm with its seat in a Chinese town is not the one written in Latin letters.
  return isChinese ? 'unlike' : null;
}

const LATIN_COMMON = new Set(
  'the co corp inc ltd llc gmbh ag sa spa plc bv nv kg ab as oy srl limited company pharma pharmaceutical pharmaceuticals pharmaceutica arzneimittel laboratories laboratory labs lab international europe group holding healthcare health medical china schweiz deutschland and und of for mah'.split(
    ' ',
  ),
);

const latinWords = (name: string) =>
  (name.match(/[a-z]{3,}/g) ?? []).filter((word) => !LATIN_COMMON.has(word));

function judgeHan(a: string, b: string): CompanyVerdict {
  const [wholeA, wholeB] = [a.replace(LEGAL, ''), b.replace(LEGAL, '')];
  if (wholeA === wholeB) return 'same';
  const [bareA, bareB] = [bareOf(wholeA), bareOf(wholeB)];
  const isElsewhere = placesClash(wholeA, wholeB);
  const [coresA, coresB] = [companyCores(a), companyCores(b)];
  const isKin = coresA.some((x) => coresB.some((y) => x.includes(y) || y.includes(x)));
  if (isElsewhere) return isKin ? 'unlike' : 'other';
  if (bareA === bareB && bareA !== '') return 'same';
  if (
    a.length >= 6 &&
    IS_FULL.test(a.replace(/\([^()]*\)$/, '')) &&
    IS_FULL.test(b.replace(/\([^()]*\)$/, ''))
  ) {
    // 白云山制药总厂 is how 广州白云山医药集团股份有限公司白云山制药总厂 ends; how it begins is the mother firm.
    if (bareA.length >= 4 && bareB.length >= 4 && (bareA.endsWith(bareB) || bareB.endsWith(bareA)))
      return 'same';
    if (tradeless(bareA) === tradeless(bareB) || endsAlike(bareA, bareB)) return 'same';
    return isKin ? 'unlike' : 'other';
  }
  const short = coresA.length > 0 ? coresA : [bareA];
  if (short.every((core) => coresB.some((other) => other.includes(core) || core.includes(other))))
    return 'same';
  if (
    isSubsequence(bareA, wholeB) ||
    isSubsequence(wholeA, wholeB) ||
    isSubsequence(wholeB, wholeA)
  )
    return 'same';
  return isKin ? 'unlike' : 'other';
}

/** 可孚医疗 and 可孚医疗科技: lines of business that people leave out. */
const tradeless = (name: string) =>
  name.replace(/科技(?!发展)|技术|生物|医疗|器械|医药|设备|用品|实业|产业|健康/g, '');

/** 广药白云山制药总厂: the group in front is shortened, the firm itself is written out. */
function endsAlike(a: string, b: string): boolean {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length))
    length++;
  return length >= 6 && Math.min(a.length, b.length) - length <= 3;
}

const bareOf = (name: string) => name.replace(PLACE, '').replace(/^(?:中国|省|市)/, '');

const placesOf = (name: string) => [...name.matchAll(PLACE)].map((hit) => hit[1]!);

/** Two towns, or two provinces; a town and a province may go together. */
function placesClash(a: string, b: string): boolean {
  const [own, other] = [placesOf(a), placesOf(b)];
  if (own.length === 0 || other.length === 0 || own.some((place) => other.includes(place)))
    return false;
  return own.some((x) => other.some((y) => PROVINCE.test(x) === PROVINCE.test(y)));
}

function isSubsequence(short: string, long: string): boolean {
  if (short.length < 3) return false;
  let at = -1;
  for (const letter of short) {
    at = long.indexOf(letter, at + 1);
    if (at === -1) return false;
  }
  return true;
}
