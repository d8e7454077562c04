import type { Span } from '../rules/finding.ts';

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Longest stretch that two crossing ones are joined to; beyond it the earlier one stays alone. */
const JOIN_MAX = 20;

/**
 * One stretch for each place: what lies inside a longer one goes, two that cross become one (全国最 + 最好).
 * Of what is joined, the longer one's other properties stay.
 */
export function longest<T extends Span>(spans: readonly T[]): T[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: T[] = [];
  for (const span of sorted) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) kept.push(span);
    else if (span.end > last.end && span.end - last.start <= JOIN_MAX) {
      const main = span.end - span.start > last.end - last.start ? span : last;
      kept[kept.length - 1] = { ...main, start: last.start, end: span.end };
    }
  }
  return kept;
}

/** Letters that end a clause, after `normalise`. */
const CLAUSE_END = new Set([...',，。;；!！?？\n<>…'].map((letter) => letter.charCodeAt(0)));
/** Letters that end a sentence. */
const SENTENCE_END = new Set([...'。;；!！?？\n<>'].map((letter) => letter.charCodeAt(0)));

export type Scope = 'clause' | 'sentence' | 'text';

/** The clause or sentence of a normalised text around a stretch of it. */
export function around(text: string, span: Span, scope: Scope): Span {
  if (scope === 'text') return { start: 0, end: text.length };
  const ends = scope === 'clause' ? CLAUSE_END : SENTENCE_END;
  let { start, end } = span;
  while (start > 0 && !isEnd(text, start - 1, ends)) start--;
  while (end < text.length && !isEnd(text, end, ends)) end++;
  return { start, end };
}

/** Whether a clause or sentence ends somewhere inside the stretch. */
export function hasEnd(
  text: string,
  start: number,
  end: number,
  scope: 'clause' | 'sentence',
): boolean {
  const ends = scope === 'clause' ? CLAUSE_END : SENTENCE_END;
  for (let i = start; i < end; i++) if (isEnd(text, i, ends)) return true;
  return false;
}

/** A full stop written as a dot ends a sentence, the dot of 0.3g does not. */
function isEnd(text: string, i: number, ends: Set<number>): boolean {
  const code = text.charCodeAt(i);
  if (code !== 0x2e) return ends.has(code);
  const next = text.charCodeAt(i + 1);
  return !(next >= 48 && next <= 57);
}
