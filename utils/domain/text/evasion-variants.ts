import { allowed, type EvasionTable, parts } from './evasion.ts';

/**
 * Every spelling of a word by its letters' forms, for tests and for showing; nothing is built from it.
 * @param limit how many at most
 */
export function variantsOf(word: string, table: EvasionTable, limit = 2000): string[] {
  let spellings: { text: string; cost: number }[] = [{ text: '', cost: 0 }];
  for (const letter of word) {
    const [hard = '', soft = ''] = (table.letters[letter] ?? '').split('/');
    const choices = [
      { text: letter, cost: 0 },
      ...parts(hard).map((text) => ({ text, cost: 0 })),
      ...parts(soft).map((text) => ({ text, cost: 1 })),
    ];
    spellings = spellings
      .flatMap(({ text, cost }) =>
        choices.map((choice) => ({ text: text + choice.text, cost: cost + choice.cost })),
      )
      .filter(({ cost }) => cost <= allowed(word))
      .slice(0, limit);
  }
  const all = [...spellings.map(({ text }) => text), ...parts(table.aliases[word] ?? '')];
  return [...new Set(all)].filter((text) => text !== word).slice(0, limit);
}
