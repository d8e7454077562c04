const DIGITS = '零一二三四五六七八九';

/** Number words of a normalised text as digits where a counter follows: 两次 → 2次, 十二岁 → 12岁, 半片 → 0.5片. */
export function countWord(word: string): number | null {
  if (/^\d+(?:\.\d+)?$/.test(word)) return Number(word);
  const fraction = /^(\d+)\/(\d+)$/.exec(word);
  if (fraction) return Number(fraction[1]) / Number(fraction[2]);
  if (word === '半') return 0.5;
  if (word === '两' || word === '俩') return 2;
  const tens = /^([一二两三四五六七八九])?十([一二三四五六七八九])?$/.exec(word);
  if (tens) return (tens[1] ? digit(tens[1]) : 1) * 10 + (tens[2] ? digit(tens[2]) : 0);
  return word.length === 1 && DIGITS.includes(word) ? digit(word) : null;
}

const digit = (word: string) => (word === '两' ? 2 : DIGITS.indexOf(word));

/** One number as digits or words, for use inside patterns. */
export const COUNT =
  '(?:\\d+\\/\\d+|\\d+(?:\\.\\d+)?|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九半])';
