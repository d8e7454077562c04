import type { Span } from '../rules/finding.ts';

/**
 * A text made comparable. Every unit of `text` comes from exactly one unit of `source`,
 * whose offset stands in `origin`, so a hit can always be underlined in what the person typed.
 */
export type Normalised = {
  source: string;
  text: string;
  origin: Uint32Array;
  /** Offset of the last unit each came from, where a disguise put several in the place of one (木艮 for 根). */
  ends?: Uint32Array;
};

/**
 * Full width → half width, ① → 1, capitals → small, the traditional and look-alike characters of `VARIANTS` → usual ones,
 * zero-width characters out, symbols and single spaces put between Han letters (根*治, 根 治) out.
 * Nothing is composed or decomposed: one unit in, one or no unit out.
 */
export function normalise(source: string): Normalised {
  const size = source.length;
  if (size > units.length) {
    units = new Uint16Array(size * 2);
    places = new Uint32Array(size * 2);
  }
  let count = 0;
  for (let i = 0; i < size; i++) {
    const code = source.charCodeAt(i);
    const folded = FOLD[code]!;
    if (folded === DROPPED) continue;
    if (IS_FILLER[folded] === 1 && count > 0 && isHan(units[count - 1]!)) {
      const next = skipFiller(source, i, count);
      if (next > i) {
        i = next - 1;
        continue;
      }
    }
    units[count] = folded;
    places[count] = i;
    count++;
  }
  return { source, text: decode(units, count), origin: places.slice(0, count) };
}

/** Used again by every call: most texts are a sentence or two, and arrays of their own would cost more than they do. */
let units = new Uint16Array(1024);
let places = new Uint32Array(1024);

/** The same for a single word of a list, without a map. */
export function normaliseWord(word: string): string {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (FOLD[code] !== code || code === DROPPED || IS_FILLER[code] === 1)
      return normalise(word).text;
  }
  return word;
}

/** The place in the source that a stretch of the normalised text came from. */
export function toSource(normal: Normalised, start: number, end: number): Span {
  if (end <= start) {
    const at = start < normal.origin.length ? normal.origin[start]! : normal.source.length;
    return { start: at, end: at };
  }
  return { start: normal.origin[start]!, end: (normal.ends ?? normal.origin)[end - 1]! + 1 };
}

/** What a unit becomes; -1: it is taken out. */
export function foldOf(code: number): number {
  return FOLD[code] === DROPPED ? -1 : FOLD[code]!;
}

/** U+4E00–9FFF and extension A: what Chinese listings are written in. */
function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);
}

const DROPPED = 0xffff;
const SPACE = 0x20;

const ASCII = Uint16Array.from({ length: 0x80 }, (_, code) =>
  code >= 65 && code <= 90 ? code + 32 : code < 32 && code !== 10 ? SPACE : code,
);

/** Pairs written one after the other: what is met, what it stands for. */
const PAIRS =
  '療疗癒愈藥药薬药醫医師师證证據据國国級级專专業业無无復复發发壓压減减絕绝對对頂顶極极優优質质產产廣广營营養养顯显' +
  '見见確确實实驗验檢检測测標标準准強强補补腎肾陽阳臟脏膽胆腦脑頭头髮发風风濕湿熱热腫肿癌癌瘍疡瘤瘤緩缓舒舒鬆松' +
  '傷伤經经絡络脈脉診诊斷断處处購购買买賣卖網网銷销價价錢钱獎奖贈赠送送會会個个們们這这來来時时間间為为與与' +
  '從从還还進进過过運运達达選选適适應应該该說说請请讓让認认識识議议護护變变讀读貼贴質质貨货貴贵費费資资賺赚' +
  '轉转輕轻輔辅軟软較较連连鎮镇錠锭鈣钙鐵铁鋅锌銀银長长門门關关開开陰阴隊队離离難难電电靈灵靜静項项順顺須须' +
  '預预領领題题顆颗類类願愿養养飯饭飲饮餐餐驚惊體体麼么點点黨党齡龄龍龙衛卫術术視视親亲覺觉觀观計计記记許许' +
  '訂订詢询試试話话誠诚調调談谈謝谢譽誉貝贝負负財财責责貧贫權权歡欢殺杀毀毁氣气決决沒没淨净滅灭潤润灣湾' +
  '災灾爭争牆墙獨独獲获環环現现瑪玛畫画當当痠酸盡尽監监盤盘眾众礙碍禮礼種种積积穩稳窮穷競竞節节範范築筑簡简' +
  '粵粤糧粮糾纠紀纪約约紅红純纯級级細细終终組组結结給给統统絲丝綠绿維维編编練练總总績绩繼继續续纖纤罰罚' +
  '聯联聲声職职聽听脅胁腸肠膚肤膠胶臨临興兴舉举艱艰華华萬万葉叶蘇苏處处號号蟲虫衝冲補补裝装製制複复' +
  '蕞最焱炎嘬最㊙秘';

/** What each unit becomes, worked out once: a listing is normalised on every pause in typing. */
const FOLD = Uint16Array.from({ length: 0x10000 }, (_, code) => foldWidth(code));
for (let i = 0; i + 1 < PAIRS.length; i += 2) FOLD[PAIRS.charCodeAt(i)] = PAIRS.charCodeAt(i + 1);

function foldWidth(code: number): number {
  if (code < 0x80) return ASCII[code]!;
  if (code >= 0x4e00 && code <= 0x9fff) return code;
  if (code === 0x3000 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a)) return SPACE;
  if (code >= 0xff01 && code <= 0xff5e) return ASCII[code - 0xfee0]!;
  if (isInvisible(code)) return DROPPED;
  if (code === 0x2028 || code === 0x2029) return 10;
  if (code >= 0x2460 && code <= 0x2468) return code - 0x2460 + 0x31;
  if (code === 0x2013 || code === 0x2014 || code === 0x2212 || code === 0xad) return 0x2d;
  return code;
}

/** Zero-width, direction and variation marks. */
function isInvisible(code: number): boolean {
  return (
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff ||
    code === 0x180e ||
    code === 0xffff
  );
}

/** What people put between letters to get past a word list: * · ~ ^ | _ ` ' " and pictures. */
const IS_FILLER = new Uint8Array(0x10000);
for (const letter of ' *·•・~^|_`\'"#☆★丨') IS_FILLER[letter.charCodeAt(0)] = 1;
IS_FILLER.fill(1, 0xd83c, 0xd83f).fill(1, 0xdc00, 0xe000).fill(1, 0x2600, 0x27c0);

/** @returns where the filler that starts at `i` ends when it only parts one word, else `i` */
function skipFiller(source: string, i: number, count: number): number {
  let next = i;
  let spaceCount = 0;
  while (next < source.length && next - i < 5) {
    const code = source.charCodeAt(next);
    if (code === SPACE || code === 0x3000) spaceCount++;
    else if (IS_FILLER[code] === 0 && !isInvisible(code)) break;
    next++;
  }
  const after = next < source.length ? source.charCodeAt(next) : 0;
  if (!isHan(after)) return i;
  if (spaceCount === 0) return next;
  // A space parts words as a rule (减脂 美白); it hides one only beside a letter that stands alone (根 治).
  if (spaceCount > 1 || next - i > 1) return i;
  const isAloneBefore = count < 2 || !isHan(units[count - 2]!);
  const beyond = next + 1 < source.length ? source.charCodeAt(next + 1) : 0;
  return isAloneBefore || !isHan(beyond) ? next : i;
}

/** Text of the first `count` UTF-16 units. */
export function decode(from: Uint16Array, count: number): string {
  let text = '';
  for (let i = 0; i < count; i += 4096)
    text += String.fromCharCode.apply(
      null,
      from.subarray(i, Math.min(count, i + 4096)) as unknown as number[],
    );
  return text;
}
