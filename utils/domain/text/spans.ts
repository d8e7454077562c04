import type { Span } from '../rules/finding.ts';

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Sorts in place, equals stay as they are: `sort` makes arrays of its own even for two. */
export function sortFew<T>(items: T[], compare: (a: T, b: T) => number): T[] {
  if (items.length > FEW) return items.sort(compare);
  for (let i = 1; i < items.length; i++) {
    const item = items[i]!;
    let at = i;
    for (; at > 0 && compare(items[at - 1]!, item) > 0; at--) items[at] = items[at - 1]!;
    items[at] = item;
  }
  return items;
}
const FEW = 24;

/** Longest stretch that two crossing ones are joined to; beyond it the earlier one stays alone. */
const JOIN_MAX = 11;

/**
 * One stretch for each place: what lies inside a longer one goes, two that cross become one (全国最 + 最好).
 * Of what is joined, the longer one's other properties stay.
 */
export function longest<T extends Span>(spans: readonly T[]): T[] {
  if (spans.length < 2) return [...spans];
  const sorted = sortFew([...spans], (a, b) => a.start - b.start || b.end - a.end);
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

/** Of each letter, after `normalise`: 1 ends a clause, 2 ends a sentence too, 3 is the dot. */
const END = new Uint8Array(0x10000);
for (const letter of ',，…') END[letter.charCodeAt(0)] = 1;
for (const letter of '。;；!！?？\n<>') END[letter.charCodeAt(0)] = 2;
END[0x2e] = 3;

export type Scope = 'clause' | 'sentence' | 'text';

/** The clause or sentence of a normalised text around a stretch of it. */
export function around(text: string, span: Span, scope: Scope): Span {
  if (scope === 'text') return { start: 0, end: text.length };
  const least = scope === 'clause' ? 1 : 2;
  let { start, end } = span;
  while (start > 0 && !isEnd(text, start - 1, least)) start--;
  while (end < text.length && !isEnd(text, end, least)) end++;
  return { start, end };
}

/** Whether a clause or sentence ends somewhere inside the stretch. */
export function hasEnd(
  text: string,
  start: number,
  end: number,
  scope: 'clause' | 'sentence',
): boolean {
  const least = scope === 'clause' ? 1 : 2;
  for (let i = start; i < end; i++) if (isEnd(text, i, least)) return true;
  return false;
}

/** A full stop written as a dot ends a sentence, the dot of 0.3g does not. */
function isEnd(text: string, i: number, least: number): boolean {
  const end = END[text.charCodeAt(i)]!;
  if (end !== 3) return end >= least;
  const next = text.charCodeAt(i + 1);
  return !(next >= 48 && next <= 57);
}

/** Where a global pattern matches; empty matches are none. `matchAll` would copy the pattern each time. */
export function findAll(pattern: RegExp, text: string): Span[] {
  const spans: Span[] = [];
  pattern.lastIndex = 0;
  for (let hit = pattern.exec(text); hit; hit = pattern.exec(text))
    if (hit[0] === '') pattern.lastIndex++;
    else spans.push({ start: hit.index, end: pattern.lastIndex });
  return spans;
}
