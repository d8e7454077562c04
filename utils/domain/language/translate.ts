export type Locale = 'zh_CN' | 'en';

/** One sentence in both languages; `{name}` is filled from the values. */
export type Sentence = { zh: string; en: string };
export type MessageTable = Record<string, Sentence>;
export type Values = Record<string, string | number>;

/** `t('popup.waiting', { n: 3 })`. */
export type Translate<T extends MessageTable> = (id: keyof T & string, values?: Values) => string;

/** Fills `{name}` in a sentence. A name without a value stays as it is, so that a slip is seen. */
export function fill(sentence: string, values: Values = {}): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}

/** Binds a table to a language. */
export function createTranslate<T extends MessageTable>(table: T, locale: Locale): Translate<T> {
  return (id, values) => fill(table[id]![locale === 'en' ? 'en' : 'zh'], values);
}
