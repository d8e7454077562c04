const COMPILED = new Map<string, RegExp | null>();

/** Longest text a pattern is tried on. */
const MAX_INPUT = 4000;
/** What `*` and `+` of a definition may take at most; `utils/sites/pattern.ts` counts with the same. */
export const MAX_REPEAT = 200;

/**
 * A definition's pattern as an expression whose repeats are bounded.
 * @returns `null` when it can't be compiled; validation has refused such a pattern before
 */
export function compilePattern(source: string): RegExp | null {
  const known = COMPILED.get(source);
  if (known !== undefined) return known;
  let compiled: RegExp | null = null;
  try {
    compiled = new RegExp(boundRepeats(source), 'u');
  } catch {
    // Reads as "no match": the definition did not pass validation.
  }
  COMPILED.set(source, compiled);
  return compiled;
}

/** First group that took part, or the whole match; `null` without a match. */
export function matchPattern(source: string, text: string): string | null {
  const match = compilePattern(source)?.exec(text.slice(0, MAX_INPUT));
  if (!match) return null;
  return match.length > 1
    ? (match.slice(1).find((group) => group !== undefined) ?? null)
    : match[0];
}

/** `a+` becomes `a{1,200}`, `a*` `a{0,200}`, `a{2,}` `a{2,202}`. */
export function boundRepeats(source: string): string {
  let out = '';
  let isClass = false;
  for (let at = 0; at < source.length; at++) {
    const char = source[at]!;
    if (char === '\\') {
      out += source.slice(at, at + 2);
      at++;
    } else if (isClass || char === '[' || char === ']') {
      isClass = char === '[' ? true : char === ']' ? false : isClass;
      out += char;
    } else if (char === '+') out += `{1,${MAX_REPEAT}}`;
    else if (char === '*') out += `{0,${MAX_REPEAT}}`;
    else if (char === '{') {
      const open = /^\{(\d+),\}/.exec(source.slice(at));
      out += open ? `{${open[1]},${Number(open[1]) + MAX_REPEAT}}` : char;
      if (open) at += open[0].length - 1;
    } else out += char;
  }
  return out;
}
