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
 * Full width → half width, ① → 1, capitals → small, look-alike characters and those of `learnVariants` → usual ones,
 * zero-width characters out, symbols and single spaces put between Han letters (根*治, 根 治) out.
 * Nothing is composed or decomposed: one unit in, one or no unit out.
 */
export function normalise(source: string): Normalised {
  const count = fold(source);
  unitText = decode(scratch, count);
  return {
    source,
    text: unitText,
    origin: count === source.length ? inPlace.subarray(0, count) : places.slice(0, count),
  };
}

/** The units of what `normalise` makes of a text, without the rest of it. Good until the next call. */
export function normalisedUnits(source: string): { units: Uint16Array; count: number } {
  const count = fold(source);
  unitText = '';
  return { units: scratch, count };
}

/** Puts the text's units and their places in `scratch` and `places` and says how many they are. */
function fold(source: string): number {
  const size = source.length;
  makeRoom(size);
  const units = scratch;
  const origin = places;
  let count = 0;
  for (let i = 0; i < size; i++) {
    const folded = FOLD[source.charCodeAt(i)]!;
    if (folded === DROPPED) continue;
    // Most letters lie here, and the table of fillers is large: it is left alone for them.
    if (
      (folded < FILLER_HAN || folded > HAN_END) &&
      IS_FILLER[folded] === 1 &&
      count > 0 &&
      isHan(units[count - 1]!)
    ) {
      const next = skipFiller(source, i, count);
      if (next > i) {
        i = next - 1;
        continue;
      }
    }
    units[count] = folded;
    origin[count] = i;
    count++;
  }
  return count;
}

/**
 * The UTF-16 units of a text, from memory when it was normalised last: arrays are quicker to read than strings.
 * @returns an array as long or longer, good until the next call of this or `normalise`
 */
export function unitsOf(text: string): Uint16Array {
  if (text !== unitText) {
    makeRoom(text.length);
    for (let i = 0; i < text.length; i++) scratch[i] = text.charCodeAt(i);
    unitText = text;
  }
  return scratch;
}

function makeRoom(size: number): void {
  if (size <= scratch.length) return;
  scratch = new Uint16Array(size * 2);
  places = new Uint32Array(size * 2);
  inPlace = Uint32Array.from(places, (_, i) => i);
  unitText = '';
}

/** The text whose units are in `scratch`. */
let unitText = '';

/** Used again by every call: most texts are a sentence or two, and arrays of their own would cost more than they do. */
let scratch = new Uint16Array(1024);
let places = new Uint32Array(1024);
/** The map of every text from which nothing was taken out; nobody writes into it. */
let inPlace = Uint32Array.from(places, (_, i) => i);

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
  return (code >= 0x4e00 && code <= HAN_END) || (code >= 0x3400 && code <= 0x4dbf);
}

const HAN_END = 0x9fff;
/** Behind the only letter among the fillers, 丨. */
const FILLER_HAN = 0x4e29;

const DROPPED = 0xffff;
const SPACE = 0x20;

const ASCII = Uint16Array.from({ length: 0x80 }, (_, code) =>
  code >= 65 && code <= 90 ? code + 32 : code < 32 && code !== 10 ? SPACE : code,
);

/** Look-alikes, pinyin with its tone, and the plus sign as a picture (➕v), by turns with what they stand for. */
const LOOK_ALIKE =
  '℅%﹪%甪用蕞最焱炎嘬最㊙秘㈠一㈡二㈢三㈣四㈤五㊀一㊁二㊂三㊃四㊄五➕+⓪0⓿0₀0⁰0¹1²2³3' +
  'āaáaǎaàaēeéeěeèeīiíiǐiìiōoóoǒoòoūuúuǔuùuǖvǘvǚvǜvüv';

/** Where ①, ⑴, ⒈, ₁, ❶ and their like begin. */
const ONES = [0x2460, 0x2474, 0x2488, 0x2081, 0x2776, 0x2780, 0x278a, 0x24f5];

/** What each unit becomes, worked out once: a listing is normalised on every pause in typing. */
const FOLD = new Uint16Array(0x10000);
// A plain loop: with a function for each of 65,536 places every page would start 10 ms later.
for (let code = 0; code < 0x10000; code++) FOLD[code] = foldWidth(code);
learnVariants(LOOK_ALIKE);

/**
 * From now on every text is read with these other forms of characters too. They come with the packs, before the
 * first text: too many to be in every page's script.
 * @param pairs a form and the usual character by turns: 療疗醫医
 */
export function learnVariants(pairs: string): void {
  for (let i = 0; i + 1 < pairs.length; i += 2) FOLD[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1);
}

function foldWidth(code: number): number {
  if (code < 0x80) return ASCII[code]!;
  if (code >= 0x4e00 && code <= 0x9fff) return code;
  if (code === 0x3000 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a)) return SPACE;
  if (code >= 0xff01 && code <= 0xff5e) return ASCII[code - 0xfee0]!;
  if (isInvisible(code)) return DROPPED;
  if (code === 0x2028 || code === 0x2029) return 10;
  for (const one of ONES) if (code >= one && code < one + 9) return code - one + 0x31;
  if (code >= 0x2074 && code <= 0x2079) return code - 0x2074 + 0x34;
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
for (const letter of ' *·•・~^|_`\'"#☆★丨﹏﹎﹍¦︱│┃×◇◆○●□■△▲◎※')
  IS_FILLER[letter.charCodeAt(0)] = 1;
IS_FILLER.fill(1, 0xd83c, 0xd83f)
  .fill(1, 0xdc00, 0xe000)
  .fill(1, 0x2600, 0x27c0)
  .fill(1, 0x2b00, 0x2b60);

/**
 * Letters that are taken out count as not there: they neither hide a filler nor make one.
 * @returns where the filler that starts at `i` ends when it only parts one word, else `i`
 */
function skipFiller(source: string, i: number, count: number): number {
  let next = i;
  let seenCount = 0;
  let spaceCount = 0;
  for (; next < source.length; next++) {
    const folded = FOLD[source.charCodeAt(next)]!;
    if (folded === DROPPED) continue;
    if (IS_FILLER[folded] === 0 || seenCount === FILLER_MAX) break;
    if (folded === SPACE) spaceCount++;
    seenCount++;
  }
  if (!isHan(foldedAt(source, next))) return i;
  if (spaceCount === 0) return next;
  // A space parts words as a rule (减脂 美白); it hides one only beside a letter that stands alone (根 治).
  if (seenCount > 1) return i;
  const isAloneBefore = count < 2 || !isHan(scratch[count - 2]!);
  let beyond = next + 1;
  while (beyond < source.length && FOLD[source.charCodeAt(beyond)] === DROPPED) beyond++;
  return isAloneBefore || !isHan(foldedAt(source, beyond)) ? next : i;
}

/** Longest filler between two letters of a word. */
const FILLER_MAX = 5;

const foldedAt = (source: string, at: number) =>
  at < source.length ? FOLD[source.charCodeAt(at)]! : 0;

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
