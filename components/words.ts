import {
  fill,
  type Locale,
  type MessageTable,
  type Translate,
} from '@/utils/domain/language/translate.ts';

/** Sentences by language and id. In a page they come once, from the background, in one language. */
const LOADED: Partial<Record<Locale, Record<string, string>>> = {};

/** Takes in the sentences of a language; what the components say is looked up here. */
export function loadWords(locale: Locale, sentences: Record<string, string>): void {
  LOADED[locale] = sentences;
}

/**
 * Binds the loaded sentences of a table: `wordsOf<typeof PAGE_WORDS>(locale)('page.close')`.
 * The table is a type only, so that its sentences in every language do not travel into each page.
 * A sentence that was not loaded shows its id.
 */
export function wordsOf<T extends MessageTable>(locale: Locale): Translate<T> {
  return (id, values) => fill(LOADED[locale]?.[id] ?? id, values);
}
