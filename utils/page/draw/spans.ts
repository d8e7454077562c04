/** Half-open range in UTF-16 units. */
export type Span = { start: number; end: number };

/** One replacement that makes one text of another. */
export type Edit = { start: number; removed: number; inserted: number };

/**
 * What was edited between two states of a field. In a run of equal letters the place is not decided
 * by the texts; the caret, which stands behind what was typed, decides it.
 * @param caret end of the selection in the new text, when it is known
 * @returns `null` when nothing changed
 */
export function findEdit(before: string, after: string, caret: number | null): Edit | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  const behindCaret = caret === null ? shorter : Math.max(0, after.length - caret);
  const maxTail = Math.min(shorter, behindCaret);
  let tail = 0;
  while (tail < maxTail && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail++;
  let head = 0;
  while (head < shorter - tail && before[head] === after[head]) head++;
  return {
    start: head,
    removed: before.length - head - tail,
    inserted: after.length - head - tail,
  };
}

/**
 * Where a span is after an edit.
 * @returns `null` when its own text was edited; text typed right before or behind it is not its own
 */
export function moveSpan(span: Span, edit: Edit): Span | null {
  if (span.end <= edit.start) return span;
  const end = edit.start + edit.removed;
  if (span.start < end || (span.start === end && span.start < edit.start)) return null;
  const shift = edit.inserted - edit.removed;
  return { start: span.start + shift, end: span.end + shift };
}

/** Where a caret is after an edit; inside of what was removed it goes behind what was inserted. */
export function moveCaret(at: number, edit: Edit): number {
  if (at <= edit.start) return at;
  if (at < edit.start + edit.removed) return edit.start + edit.inserted;
  return at + edit.inserted - edit.removed;
}

/** Whether a caret or selection lies in a span or at one of its ends. */
export function touches(span: Span, selection: Span): boolean {
  return selection.start <= span.end && selection.end >= span.start;
}
