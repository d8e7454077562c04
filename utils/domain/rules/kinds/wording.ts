import { around, contains, hasEnd, longest, overlaps } from '../../text/spans.ts';
import type { Span } from '../finding.ts';
import type { RuleOf, WordingMatcher } from '../pack.ts';
import type { ScannedText } from '../scanner.ts';
import { isAsked, isDenied, NEGATION } from './denial.ts';
import type { CompileContext, Draft, Kind, RunContext } from './kind.ts';

type Presence = { slot: number; within: 'clause' | 'sentence' | 'text' };
type Candidate = Span & { by: WordingMatcher };
type Find = (text: ScannedText) => Span[];

const compilePresence = (
  { words, within }: { words: string[]; within: Presence['within'] },
  { scanner }: CompileContext,
): Presence => ({ slot: scanner.slot(words), within });

/** Words, sequences of words, and bounded patterns in selling copy or chat. */
export const wording: Kind<RuleOf<'wording'>> = (rule, context) => {
  const exceptSlot = rule.except ? context.scanner.slot(rule.except) : null;
  const exceptPatterns = (rule.exceptPatterns ?? []).map((source) => new RegExp(source, 'g'));
  const unless = (rule.unless ?? []).map((presence) => compilePresence(presence, context));
  const negationSlot = context.scanner.slot(NEGATION);
  const matchers = rule.match.map((matcher) => ({
    matcher,
    find: compileMatcher(matcher, context, rule.isNegatedClaim ? null : negationSlot),
    unless: (matcher.unless ?? []).map((presence) => compilePresence(presence, context)),
    needs: matcher.needs ? compilePresence(matcher.needs, context) : null,
  }));

  const isFree = (text: ScannedText, span: Span, run: RunContext): boolean => {
    const isInside = (slot: number | null) =>
      slot !== null && text.hits(slot).some((hit) => contains(hit, span));
    return (
      isInside(context.benignSlot) ||
      isInside(exceptSlot) ||
      isOwnName(text.normal.text, span, run.ownNames) ||
      isInsidePattern(text.normal.text, span, exceptPatterns) ||
      unless.some((presence) => isPresent(text, span, presence)) ||
      (!rule.isNegatedClaim && isDenied(text, span, negationSlot)) ||
      (!rule.isAskedToo && isAsked(text.normal.text, span)) ||
      isUnder(text.normal.text, span, rule.notUnder)
    );
  };

  return (run) => {
    const drafts: Draft[] = [];
    for (const { surface, text } of run.texts) {
      if (!rule.surfaces.includes(surface)) continue;
      const candidates: Candidate[] = [];
      for (const { matcher, find, unless: unlessHere, needs } of matchers) {
        if (matcher.classes && !matcher.classes.some((c) => c === run.productClass)) continue;
        for (const span of find(text)) {
          if (unlessHere.some((presence) => isPresent(text, span, presence))) continue;
          if (needs && !isPresent(text, span, needs)) continue;
          if (!isFree(text, span, run)) candidates.push({ ...span, by: matcher });
        }
      }
      for (const { start, end, by } of longest(candidates))
        drafts.push({
          field: text.field,
          span: { start, end },
          text,
          message: by.message,
          level: by.level,
          certainty: by.certainty,
        });
    }
    return drafts;
  };
};

function compileMatcher(
  matcher: WordingMatcher,
  { scanner }: CompileContext,
  negationSlot: number | null,
): Find {
  if (matcher.words) {
    const slot = scanner.slot(matcher.words);
    return (text) => [...text.hits(slot)];
  }
  if (matcher.sequence) {
    const slots = matcher.sequence.map((words) => scanner.slot(words));
    return (text) => findSequence(text, slots, matcher, negationSlot);
  }
  const pattern = new RegExp(matcher.pattern ?? '(?!)', 'g');
  const anchors = scanner.slot(matcher.anchors ?? []);
  return (text) => findPattern(text, pattern, anchors);
}

/** Joins one hit of each slot, in order, within the gap and the sentence; a denial in the gap breaks it. */
function findSequence(
  text: ScannedText,
  slots: readonly number[],
  { gap = 4, within = 'sentence' }: WordingMatcher,
  negationSlot: number | null,
): Span[] {
  let open = [...text.hits(slots[0]!)];
  for (const slot of slots.slice(1)) {
    if (open.length === 0) return open;
    const next = text.hits(slot);
    if (next.length === 0) return [];
    const joined: Span[] = [];
    for (const head of open) {
      for (const tail of next) {
        if (tail.start < head.end) continue;
        if (tail.start > head.end + gap) break;
        if (hasEnd(text.normal.text, head.end, tail.start, within)) continue;
        const between = { start: head.end, end: tail.start };
        if (negationSlot !== null && text.hits(negationSlot).some((hit) => overlaps(hit, between)))
          continue;
        joined.push({ start: head.start, end: tail.end });
      }
    }
    open = joined;
  }
  return open;
}

function findPattern(text: ScannedText, pattern: RegExp, anchors: number): Span[] {
  const found: Span[] = [];
  let doneTo = -1;
  for (const anchor of text.hits(anchors)) {
    if (anchor.start < doneTo) continue;
    const room = around(text.normal.text, anchor, 'sentence');
    doneTo = room.end;
    for (const hit of text.normal.text.slice(room.start, room.end).matchAll(pattern))
      if (hit[0].length > 0)
        found.push({
          start: room.start + hit.index,
          end: room.start + hit.index + hit[0].length,
        });
  }
  return found;
}

function isPresent(text: ScannedText, span: Span, { slot, within }: Presence): boolean {
  const hits = text.hits(slot);
  if (hits.length === 0) return false;
  const room = around(text.normal.text, span, within);
  return hits.some((hit) => contains(room, hit));
}

function isOwnName(text: string, span: Span, names: readonly string[]): boolean {
  return names.some((name) => {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1))
      if (contains({ start: at, end: at + name.length }, span)) return true;
    return false;
  });
}

function isInsidePattern(text: string, span: Span, patterns: readonly RegExp[]): boolean {
  if (patterns.length === 0) return false;
  const room = around(text, span, 'sentence');
  const part = text.slice(room.start, room.end);
  return patterns.some((pattern) =>
    [...part.matchAll(pattern)].some((hit) =>
      contains(
        { start: room.start + hit.index, end: room.start + hit.index + hit[0].length },
        span,
      ),
    ),
  );
}

/** Whether the nearest heading in 【】 before the place is one of these. */
function isUnder(text: string, span: Span, headings: readonly string[] | undefined): boolean {
  if (!headings) return false;
  const from = text.lastIndexOf('【', span.start);
  if (from === -1) return false;
  const to = text.indexOf('】', from);
  return to !== -1 && to <= span.start && headings.includes(text.slice(from + 1, to));
}
