import type { ProductClass } from '../../utils/domain/listings/product-class.ts';
import type { CorpusLine } from './lines.ts';

/** Longest description made. */
const LENGTH_MAX = 3000;

/**
 * Long descriptions: each once as it is, and once for each claim, which stands at the end of a paragraph that
 * differs from claim to claim, with up to three more copies of the description behind it.
 */
export function readLong(texts: string, claims: string): CorpusLine[] {
  const pages = texts
    .split(/^== /m)
    .slice(1)
    .map((part) => {
      const [head, ...paragraphs] = part.trim().split('\n');
      const [name, who] = head!.split(' ');
      return { name: name!, who: who as ProductClass, paragraphs };
    });
  const silent = pages.map(({ who, paragraphs }) => lineOf(who, [], paragraphs.join('\n'), []));
  const found = claims
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line, index) => {
      const [, name, rules, claim] = /^(\S+) (\S+) (.+)$/.exec(line) ?? [];
      const page = pages.find((one) => one.name === name);
      if (!page || !rules || !claim) throw new Error(`corpus: not a claim of a page: ${line}`);
      const at = (index * 5 + 1) % page.paragraphs.length;
      const before = page.paragraphs.slice(0, at + 1).join('\n');
      const rest = page.paragraphs.slice(at + 1).join('\n');
      const again = Array.from({ length: index % 4 }, () => page.paragraphs.join('\n'));
      const text = [`${before}${claim}`, rest, ...again].join('\n').slice(0, LENGTH_MAX);
      const mark = { start: before.length, end: before.length + claim.length };
      return lineOf(page.who, rules.split('|'), text, [mark]);
    });
  return [...silent, ...found];
}

function lineOf(
  who: ProductClass,
  rules: readonly string[],
  text: string,
  marks: CorpusLine['marks'],
): CorpusLine {
  return { who, field: 'description', rules, text, marks, isSilentElsewhere: true };
}
