import { INNER_UNITS, OUTER_UNITS } from '../catalog/pack.ts';
import type { Span } from '../rules/finding.ts';

/** A piece between two stops. Positions are those of `Note.text`. */
export type Clause = Span & { text: string; isQuestion: boolean };

/** A note made ready to read: folded letters, needless spaces out, cut into clauses. */
export type Note = {
  text: string;
  clauses: Clause[];
  /** From a place in `text` back to the words as the buyer wrote them. */
  toOriginal(span: Span): Span;
};

const LETTERS =
  '×*✕*✖*╳*＊*個个兩两號号發发藥药換换顆颗電电話话單单買买錯错貨货裝装這这們们給给謝谢';
const FOLD = new Map<string, string>();
for (let i = 0; i < LETTERS.length; i += 2) FOLD.set(LETTERS[i]!, LETTERS[i + 1]!);
/** Whatever folding may change; the rest is left as it is without a look. */
export const FOLDABLE = new RegExp(
  `[A-Z\\u0080-\\u2dff\\u3000\\uff00-\\uff5e${[...FOLD.keys()].join('')}]`,
  'g',
);
const CHANGES = new RegExp(FOLDABLE.source);
/** Zero width and keycap marks: no letter of the note. */
const NOTHING = /[\u200B-\u200F\u2060\uFEFF]|\uFE0F|\u20E3/;
const SPACE = /\s/;
const STOP = new Set(' \t\n\r\f\v\u00a0\u2028\u2029,，。!！?？;；、~～…');
const UNIT = new RegExp(`[${INNER_UNITS}${OUTER_UNITS}个份号码岁月点gmGM*xX]`);
const NUMERIC = /[\d一二两三四五六七八九十壹贰叁肆俩仨*xX]/;
/** More than a person writes; the rest is not read. */
const MAX_LENGTH = 500;

/** Reads a buyer's message or a memo. Letters count for letters: nothing is corrected but width, case and spaces. */
export function readNote(original: string): Note {
  const source = original.slice(0, MAX_LENGTH);
  const at: number[] = [];
  let text = '';
  // 三 瓶 多 谢: spaces between single letters part nothing.
  const isSpaced = source.length > 4 && /^\s*\S(\s+\S)+\s*$/.test(source);
  for (let i = 0; i < source.length; i++) {
    const letter = source[i]!;
    const code = source.charCodeAt(i);
    // Common Han and digits: the usual case, and nothing to look up.
    const isPlain = (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a);
    if (!isPlain) {
      if ((code >= 0x2000 && code < 0x2100) || code >= 0xfe00) {
        if (NOTHING.test(letter)) continue;
      }
      if (code < 0x4e00 && SPACE.test(letter) && (isSpaced || joins(source, i))) continue;
    }
    text += isPlain || !CHANGES.test(letter) ? letter : foldLetter(letter);
    at.push(i);
  }
  return {
    text,
    clauses: cut(text),
    toOriginal: ({ start, end }) => ({
      start: at[start] ?? source.length,
      end: end > start ? at[end - 1]! + 1 : (at[end] ?? source.length),
    }),
  };
}

/** Half width, lower case, the commonest traditional letters. One letter for one. */
export function foldLetter(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e && code !== 0xff0c) {
    const half = String.fromCharCode(code - 0xfee0);
    return FOLD.get(half) ?? half.toLowerCase();
  }
  if (code === 0x3000) return ' ';
  const lower = letter.toLowerCase();
  return FOLD.get(letter) ?? (lower.length === 1 ? lower : letter);
}

/** A space between a number and its unit (2 盒, 0.5 g) joins them. */
function joins(source: string, i: number): boolean {
  const next = source[i + 1];
  const before = source[i - 1];
  return (
    next !== undefined &&
    before !== undefined &&
    NUMERIC.test(foldLetter(before)) &&
    UNIT.test(next)
  );
}

function cut(text: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !isStop(text, i)) continue;
    const words = text.slice(start, i);
    if (words !== '')
      clauses.push({
        start,
        end: i,
        text: words,
        isQuestion: /[吗嘛么]$/.test(words) || /[?？]/.test(text[i] ?? ''),
      });
    start = i + 1;
  }
  return clauses;
}

/** A point between two digits is a decimal point. */
function isStop(text: string, i: number): boolean {
  const letter = text[i]!;
  if (letter !== '.') return STOP.has(letter);
  return !(/\d/.test(text[i - 1] ?? '') && /\d/.test(text[i + 1] ?? ''));
}
