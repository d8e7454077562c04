import type { ProductClass } from '../../utils/domain/listings/product-class.ts';

/** One text of the corpus. */
export type CorpusLine = {
  /** `null`: the class of the product is not known; `message`: an outgoing chat message. */
  who: ProductClass | 'message' | null;
  field: 'title' | 'description' | 'sellingPoints' | 'promotion' | 'message';
  /** Beginnings of the rule ids that may say it, any of them; empty: nothing may be said. */
  rules: readonly string[];
  text: string;
  /** Words that must be underlined, half-open, in `text`. */
  marks: readonly { start: number; end: number }[];
  /** Nothing may be said of any other place. */
  isSilentElsewhere?: boolean;
};

const FIELDS = {
  t: 'title',
  d: 'description',
  s: 'sellingPoints',
  p: 'promotion',
  m: 'message',
} as const;

/**
 * Reads a file of the corpus: `class field rules text` where something must be found, ⟦⟧ round the words,
 * and `class field text` where nothing may be. `#` begins a remark.
 * @throws when a line is not written so
 */
export function readCorpus(file: string, kind: 'find' | 'silent'): CorpusLine[] {
  const form = kind === 'find' ? /^(\S+) ([tdspm]) (\S+) (.+)$/ : /^(\S+) ([tdspm])( )?(.+)$/;
  return file
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, who, field, rules, marked] = form.exec(line) ?? [];
      if (!who || !field || !marked) throw new Error(`corpus: not a line: ${line}`);
      const { text, marks } = takeMarks(marked.trim());
      if (marks.length > 0 !== (kind === 'find')) throw new Error(`corpus: marks of ${line}`);
      return {
        who: who === 'unknown' ? null : (who as ProductClass | 'message'),
        field: FIELDS[field as keyof typeof FIELDS],
        rules: kind === 'find' ? rules!.split('|') : [],
        text,
        marks,
      };
    });
}

function takeMarks(marked: string): Pick<CorpusLine, 'text' | 'marks'> {
  const marks: { start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/(⟦[^⟧]+⟧)/)) {
    if (!part.startsWith('⟦')) {
      text += part;
      continue;
    }
    const words = part.slice(1, -1);
    marks.push({ start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, marks };
}
