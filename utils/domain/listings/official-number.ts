import { normalise } from '../text/normalise.ts';

/** A number made comparable; `at[i]` is where its letter `i` stands in the source, in UTF-16 units. */
export type FoldedNumber = { text: string; at: readonly number[] };

/** One field holds a few numbers; what comes after is no number any more. */
const NUMBERS_MAX = 20;

/** Words people leave in front of a number. */
const LABEL =
  /^(?:(?:国产|进口)?(?:药品)?批准文号|(?:医疗器械|进口药品|医药产品|药品)?注册证(?:编)?号?|注册号|备案(?:编|凭证编)?号|备案凭证(?:编号)?|文号|许可证(?:编)?号|卫生许可证号?)/;

/**
 * Makes official numbers comparable and takes them apart where one field holds several: widths and capitals are
 * alike, spaces and colons are gone, 〔2012〕 and [2012] are (2012), a label in front is cut off.
 * @param value a field, or a stretch of a text
 */
export function foldNumbers(value: string): FoldedNumber[] {
  const normal = normalise(value);
  const parts: { text: string; at: number[] }[] = [{ text: '', at: [] }];
  for (let i = 0; i < normal.text.length; i++) {
    const letter = normal.text[i]!;
    if (/[,;、，；/|\n和及或]/.test(letter)) {
      if (parts.length >= NUMBERS_MAX) break;
      parts.push({ text: '', at: [] });
      continue;
    }
    if (/[\s:：。.·_]/.test(letter)) continue;
    const part = parts.at(-1)!;
    part.text += foldLetter(letter);
    part.at.push(normal.origin[i]!);
  }
  return parts.map(cutLabel).filter(({ text }) => text !== '');
}

/** The place of a part of a folded number in the source. */
export function placeOf({ at }: FoldedNumber, start: number, end: number) {
  return { start: at[start]!, end: at[end - 1]! + 1 };
}

function foldLetter(letter: string): string {
  if (letter === '〔' || letter === '[' || letter === '【') return '(';
  if (letter === '〕' || letter === ']' || letter === '】') return ')';
  return letter >= 'a' && letter <= 'z' ? letter.toUpperCase() : letter;
}

function cutLabel({ text, at }: FoldedNumber): FoldedNumber {
  const length = LABEL.exec(text)?.[0].length ?? 0;
  return { text: text.slice(length), at: at.slice(length) };
}

/** Letters people type for digits. No official number has one of them at such a place. */
const LOOKALIKES: Record<string, string> = { O: '0', Q: '0', I: '1', L: '1' };

/** The number with O for 0 and l for 1 put right, and where; `null` when there is nothing to put right. */
export function fixLookalikes(number: string): { text: string; index: number } | null {
  const text = number.replace(/[OQIL]/g, (letter) => LOOKALIKES[letter]!);
  if (text === number) return null;
  return { text, index: number.search(/[OQIL]/) };
}
