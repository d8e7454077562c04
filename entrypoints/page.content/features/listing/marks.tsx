import { byWeight } from '@/components/levels.ts';
import { type MarkLine, MarkLines } from '@/components/MarkLines.tsx';
import { isUncovered } from '@/utils/page/draw/free-space.ts';
import { groundOf, luminance } from '@/utils/page/draw/ground.ts';
import { createHighlights } from '@/utils/page/draw/highlights.ts';
import { type Control, createMirror, joinLines, type TextBox } from '@/utils/page/draw/mirror.ts';
import { intersect, type Rect, toRect, visibleRect } from '@/utils/page/draw/place.ts';
import { readRichText } from '@/utils/page/draw/rich-text.ts';
import type { Span } from '@/utils/page/draw/spans.ts';
import { MAX_FIELD_LENGTH } from '@/utils/page/draw/text-field.ts';
import type { PageContext } from '../contract.ts';
import type { Checker } from './checker.ts';
import type { Field } from './fields.ts';
import type { Problem } from './problems.ts';

/** Distance of a line from the base line of its words; a double line begins higher. */
const OFFSET = 4;
const DOUBLE_OFFSET = 3;

export type Placed = { problem: Problem; boxes: Rect[] };

export type Marks = {
  /** Measures and draws everything; called inside a frame. */
  draw(activeId: string | null): void;
  /** The finding whose words lie under a point. */
  at(x: number, y: number): Problem | null;
  /** Visible parts of a finding's words, else of its field. */
  boxesOf(problem: Problem): Rect[];
};

/** Lines under the words found: a mirror for controls, highlights for everything else. */
export function createMarks(context: PageContext, checker: Checker): Marks {
  const surface = context.mount('listing-marks', 'marks');
  const mirror = createMirror(surface.node);
  const paint = createHighlights(context.signal, document);
  let placed: Placed[] = [];

  const drawable = (field: Field): Problem[] => {
    const composing = checker.composing();
    const problems = checker.problems().filter((p) => p.field === field.key && p.span);
    return problems.filter(
      (problem) =>
        composing?.field !== field.key || (problem.span && problem.span.end <= composing.from),
    );
  };

  function draw(activeId: string | null) {
    placed = [];
    const lines: MarkLine[] = [];
    const picture = new Map<string, { ranges: Range[]; priority: number }>();
    for (const field of checker.fields().values()) {
      const problems = drawable(field);
      // A frame's document needs its own sheet and its own coordinates; the dock still lists it.
      if (problems.length === 0 || field.element.ownerDocument !== document) continue;
      const clip = visibleRect(field.element);
      if (!clip) continue;
      const ground = luminance(groundOf(field.element)) < 0.2 ? 'dark' : 'light';
      const spans = problems.map(({ span }) => span!);
      const boxes =
        field.kind === 'control'
          ? mirror.boxesOf(field.element as Control, field.text, spans)
          : rangesIn(field, spans).map((range) => boxesOfRange(range));
      const ranges = field.kind === 'control' ? [] : rangesIn(field, spans);
      problems.forEach((problem, at) => {
        const isActive = problem.id === activeId;
        const seen = (boxes[at] ?? []).flatMap((box) => {
          const part = intersect(toRect(box), inner(field.element, clip));
          return part ? [{ part, box }] : [];
        });
        if (seen.length === 0) return;
        placed.push({ problem, boxes: seen.map(({ part }) => part) });
        if (isUnderHeavier(problem, problems) && !isActive) return;
        const range = ranges[at];
        if (range) {
          const name = `${problem.level}-${ground}`;
          add(picture, name, range, 10 - byWeight(problem.level, 'block'));
          if (isActive) add(picture, `active-${ground}`, range, 0);
          return;
        }
        for (const [n, { part, box }] of seen.entries()) {
          if (!isUncovered(field.element, part.x + part.width / 2, part.y + part.height / 2, null))
            continue;
          lines.push({
            key: `${problem.id} ${n}`,
            level: problem.level,
            x: part.x,
            width: part.width,
            y: lineOf(problem, box),
            top: part.y,
            height: part.height,
            isActive,
            ground,
          });
        }
      });
    }
    paint(picture);
    surface.render(<MarkLines lines={lines} />);
  }

  return {
    draw,
    at(x, y) {
      const hits = placed.filter(({ boxes }) => boxes.some((box) => isIn(box, x, y)));
      return (
        hits.map(({ problem }) => problem).sort((a, b) => byWeight(a.level, b.level))[0] ?? null
      );
    },
    boxesOf(problem) {
      const own = placed.find((one) => one.problem.id === problem.id)?.boxes;
      if (own) return own;
      const element = checker.fields().get(problem.field)?.element;
      const rect = element?.isConnected ? visibleRect(element) : null;
      return rect ? [rect] : [];
    },
  };
}

/** Ranges of spans in a node that shows its text; what is read of it may be only a part of it. */
export function rangesIn(
  field: Pick<Field, 'element' | 'text'>,
  spans: readonly Span[],
): (Range | null)[] {
  const rich = readRichText(field.element, MAX_FIELD_LENGTH + 1);
  const shift = Math.max(0, rich.text.indexOf(field.text));
  return spans.map(({ start, end }) => rich.rangeOf({ start: start + shift, end: end + shift }));
}

function boxesOfRange(range: Range | null): TextBox[] {
  if (!range) return [];
  return joinLines([...range.getClientRects()]).map((rect) => ({
    ...rect,
    baseline: rect.y + rect.height,
  }));
}

/** Inside the border of a control, as far as it can be seen; an input cuts its text at the padding. */
function inner(element: HTMLElement, clip: Rect): Rect {
  const { x, y } = element.getBoundingClientRect();
  if (element.tagName === 'INPUT') {
    const style = getComputedStyle(element);
    const [left, right] = (['left', 'right'] as const).map(
      (side) =>
        Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) +
        Number.parseFloat(style.getPropertyValue(`padding-${side}`)),
    ) as [number, number];
    const width = element.offsetWidth - left - right;
    return intersect({ ...clip, x: x + left, width }, clip) ?? { ...clip, width: 0 };
  }
  const inside = {
    x: x + element.clientLeft,
    y: y + element.clientTop,
    width: element.clientWidth,
    height: element.clientHeight,
  };
  return element.clientWidth > 0 ? (intersect(inside, clip) ?? { ...clip, width: 0 }) : clip;
}

/** Two findings on one place: only the heavier line is drawn. */
function isUnderHeavier(problem: Problem, all: readonly Problem[]): boolean {
  const span = problem.span!;
  return all.some(
    (other) =>
      other !== problem &&
      other.span!.start <= span.start &&
      other.span!.end >= span.end &&
      (byWeight(other.level, problem.level) < 0 ||
        (other.level === problem.level && all.indexOf(other) < all.indexOf(problem))),
  );
}

const lineOf = ({ level }: Problem, { baseline }: TextBox) =>
  baseline + (level === 'block' ? DOUBLE_OFFSET : OFFSET);

const isIn = (box: Rect, x: number, y: number) =>
  x >= box.x && x <= box.x + box.width && y >= box.y - 2 && y <= box.y + box.height + 6;

function add(
  picture: Map<string, { ranges: Range[]; priority: number }>,
  name: string,
  range: Range,
  priority: number,
) {
  const entry = picture.get(name) ?? { ranges: [], priority };
  entry.ranges.push(range);
  picture.set(name, entry);
}
