import { fill, type Sentence } from '../language/translate.ts';
import { catalogWords } from '../language/words/catalog.ts';
import type { RecordKey } from './record.ts';

/** Something a row says that is refused or not to be trusted. */
export type RecordIssue = { key: RecordKey | null; sentence: Sentence };

type Id = keyof typeof catalogWords;
/** A value, or the name of a message that is said in the same language. */
type Value = string | number | { word: Id };

export function issueOf(
  key: RecordKey | null,
  id: Id,
  values: Record<string, Value> = {},
): RecordIssue {
  const say = (language: 'zh' | 'en') =>
    fill(
      catalogWords[id][language],
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          typeof value === 'object' ? catalogWords[value.word][language] : shown(value),
        ]),
      ),
    );
  return { key, sentence: { zh: say('zh'), en: say('en') } };
}

const SHOWN_MAX = 40;
const shown = (value: string | number) => {
  const text = String(value).replace(/\s+/g, ' ');
  return text.length > SHOWN_MAX ? `${text.slice(0, SHOWN_MAX)}…` : text;
};
