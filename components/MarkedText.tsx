/** A piece of text; a marked one is what the finding is about. */
export type Segment = { text: string; isMarked: boolean };

/** Text with the exact words marked; `<mark>` so that readers and black and white see it too. */
export function MarkedText({ segments }: { segments: Segment[] }) {
  return (
    <span>
      {segments.map((segment, i) =>
        segment.isMarked ? (
          <mark key={i} class="yg-mark">
            {segment.text}
          </mark>
        ) : (
          segment.text
        ),
      )}
    </span>
  );
}

/** Cuts a text at the marked spans; spans may overlap and come in any order. */
export function toSegments(
  text: string,
  spans: readonly { start: number; end: number }[],
): Segment[] {
  const sorted = spans
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(text.length, end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  const segments: Segment[] = [];
  let at = 0;
  for (const { start, end } of sorted) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    if (from > at) segments.push({ text: text.slice(at, from), isMarked: false });
    segments.push({ text: text.slice(from, end), isMarked: true });
    at = end;
  }
  if (at < text.length) segments.push({ text: text.slice(at), isMarked: false });
  return segments;
}
