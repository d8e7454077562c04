import * as z from 'zod/mini';
import { createTranslate, type Locale, type Values } from '../utils/domain/language/translate.ts';
import { serverWords } from '../utils/domain/language/words/server.ts';

export type ProblemCode = keyof typeof serverWords extends `server.${infer Code}` ? Code : never;

/** An expected refusal: `code` is stable, `values` fill its sentence. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly values: Values;
  constructor(code: ProblemCode, values: Values = {}) {
    super(createTranslate(serverWords, 'en')(`server.${code}`, values));
    this.name = 'Problem';
    this.code = code;
    this.values = values;
  }

  /** The sentence for a person. */
  say(locale: Locale): string {
    return createTranslate(serverWords, locale)(`server.${this.code}`, this.values);
  }
}

/** The language of this terminal: `YAOGUI_LANG`, else `LANG`. */
export const localeOf = (env: NodeJS.ProcessEnv) => readLocale(env.YAOGUI_LANG ?? env.LANG);

/** English only when a person asks for it: `en-GB,en;q=0.9` or `en_GB.UTF-8`; else Chinese. */
export function readLocale(wanted: string | undefined): Locale {
  return /^en\b|^en_/i.test(wanted ?? '') ? 'en' : 'zh_CN';
}

const { localeError } = z.locales.en();

/**
 * Checks a value of unknown origin.
 * @param name what it is, leads the path, e.g. a file's name
 * @param options `isText` false: its strings are looked at later, one by one
 * @throws Problem `bad-request` with the path and reason of the first thing wrong
 */
export function check<T extends z.ZodMiniType>(
  schema: T,
  value: unknown,
  name = '',
  { isText = true } = {},
): z.infer<T> {
  const result = schema.safeParse(value, { error: localeError });
  if (!result.success) {
    const issue = result.error.issues[0];
    const path = [name, ...(issue?.path ?? []).map(String)].filter(Boolean).join('.');
    throw new Problem('bad-request', {
      reason: `${path || 'body'}: ${issue?.message ?? 'invalid'}`,
    });
  }
  const unfit = isText ? findUnfit(result.data) : null;
  if (unfit !== null)
    throw new Problem('bad-request', {
      reason: `${[name, unfit].filter(Boolean).join('.') || 'body'}: NUL or lone surrogate`,
    });
  return result.data;
}

/**
 * Looks for text a database can't hold: NUL and lone surrogates.
 * @returns the path of the first such string, or `null`
 */
export function findUnfit(value: unknown): string | null {
  if (typeof value === 'string') return /[\0\p{Surrogate}]/u.test(value) ? '' : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, item] of Object.entries(value)) {
    if (findUnfit(key) !== null) return 'key';
    const path = findUnfit(item);
    if (path !== null) return path ? `${key}.${path}` : key;
  }
  return null;
}
