/**
 * Columns a text takes in a terminal: Han, kana, hangul, full-width forms and emoji take two, marks that sit on a
 * letter none.
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width;
}

/** Cuts the end, with … in place of it, so that the text takes at most `max` columns. */
export function cutTo(text: string, max: number): string {
  if (displayWidth(text) <= max) return text;
  let width = 1;
  let kept = '';
  for (const letter of text) {
    width += letterWidth(letter);
    if (width > max) break;
    kept += letter;
  }
  return `${kept}…`;
}

/** Cuts a text into at most `rows` lines of `max` columns; the last is cut where more would follow. */
export function wrapTo(text: string, max: number, rows: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest !== '' && lines.length < rows - 1 && displayWidth(rest) > max) {
    let at = 0;
    let width = 0;
    for (const letter of rest) {
      width += letterWidth(letter);
      if (width > max && at > 0) break;
      at += letter.length;
    }
    // Latin words stay whole where they can.
    const space = /[A-Za-z0-9]$/.test(rest.slice(0, at)) ? rest.lastIndexOf(' ', at) : -1;
    if (space > at / 2) at = space + 1;
    lines.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at);
  }
  if (rest !== '' || lines.length === 0) lines.push(cutTo(rest, max));
  return lines;
}

/** Fills up with spaces to `width` columns. */
export const padTo = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)));

/**
 * A text from a page or file as one harmless line: no control characters (a terminal would obey them), nothing that
 * turns the direction of writing.
 */
export const plainLine = (text: string): string =>
  text
    .replace(/[\u2028\u2029\s]+/g, ' ')
    .replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, '')
    .trim();

function letterWidth(letter: string): number {
  const code = letter.codePointAt(0)!;
  if (code < 0x300) return 1;
  if (/\p{Mn}|\p{Me}|\p{Cf}/u.test(letter)) return 0;
  return WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}

/** Unicode's wide and full-width ranges (UAX 11), with quotes left narrow as terminals draw them. */
const WIDE: readonly [number, number][] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];
