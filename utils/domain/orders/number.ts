/** Digits as buyers write them. 俩 and 仨 carry their own counter word (俩 = 两个). */
const DIGITS: Record<string, number> = {};
for (const [value, letters] of [
  '零〇',
  '一壹',
  '二两贰貳俩',
  '三叁參仨',
  '四肆',
  '五伍',
  '六陆陸',
  '七柒',
  '八捌',
  '九玖',
].entries())
  for (const letter of letters) DIGITS[letter] = value;
const POWERS: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const HAN = '零〇一壹二两贰貳俩三叁參仨四肆五伍六陆陸七柒八捌九玖十拾百佰千仟';

/** Source of a pattern for one number in folded text; no groups, to be put into larger patterns. */
export const NUMBER = `(?:\\d+(?:\\.\\d+)?|[${HAN}]+)`;

/**
 * Reads one whole number word: 2, 0.5, 两, 俩, 贰, 十二, 一百零五, 两百五 (250), 二〇 (20).
 * @returns the value, or `null` when the letters are no number (十十, 千百)
 */
export function readNumber(text: string): number | null {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  const letters = [...text];
  if (letters.length === 0) return null;
  if (!letters.some((letter) => letter in POWERS)) {
    const digits = letters.map((letter) => DIGITS[letter]);
    return digits.includes(undefined) ? null : Number(digits.join(''));
  }
  return readPowers(letters);
}

function readPowers(letters: string[]): number | null {
  let total = 0;
  let digit: number | null = null;
  let last = 10_000;
  let hasZero = false;
  for (const letter of letters) {
    const power = POWERS[letter];
    if (power === undefined) {
      const value = DIGITS[letter];
      if (value === undefined || digit !== null) return null;
      if (value === 0) hasZero = true;
      else digit = value;
      continue;
    }
    // Only 十 may stand without a digit, and powers must fall.
    if (power >= last || (digit === null && (power !== 10 || total > 0))) return null;
    total += (digit ?? 1) * power;
    digit = null;
    last = power;
    hasZero = false;
  }
  if (digit === null) return total;
  // 两百五 is 250, 两百零五 is 205, 十五 is 15.
  return total + digit * (hasZero || last === 10 ? 1 : last / 10);
}
