import { around, contains, findAll, hasEnd, longest, sortFew } from '../../text/spans.ts';
import type { Span } from '../finding.ts';
import type { RuleOf, WordingMatcher } from '../pack.ts';
import type { ScannedText } from '../scanner.ts';
import { isAsked, isDenied, NEGATION } from './denial.ts';
import type { CompileContext, Draft, Kind, RunContext, RunRule } from './kind.ts';

type Presence = { slot: number; within: 'clause' | 'sentence' | 'text' };
type Candidate = Span & { by: WordingMatcher };
/** How a matcher finds its places, and the slots each of which must have a hit. */
type Find = { find: (text: ScannedText) => readonly Span[]; slots: readonly number[] };

const compilePresence = (
  { words, within }: { words: string[]; within: Presence['within'] },
  { scanner }: CompileContext,
): Presence => ({
  slot: within === 'text' ? scanner.wideSlot(words) : scanner.slot(words),
  within,
});

/** Words, sequences of words, and bounded patterns in selling copy or chat. */
export const wording: Kind<RuleOf<'wording'>> = (rule, context) => {
  const exceptSlot = rule.except ? context.scanner.slot(rule.except) : null;
  const exceptPatterns = (rule.exceptPatterns ?? []).map(compileArea);
  const unless = (rule.unless ?? []).map((presence) => compilePresence(presence, context));
  const negationSlot = context.scanner.slot(NEGATION);
  const matchers = rule.match.map((matcher) => ({
    matcher,
    ...compileMatcher(matcher, context, rule.isNegatedClaim ? null : negationSlot),
    unless: (matcher.unless ?? []).map((presence) => compilePresence(presence, context)),
    needs: matcher.needs ? compilePresence(matcher.needs, context) : null,
  }));

  const isFree = (text: ScannedText, span: Span, run: RunContext, areas: AreaCache): boolean =>
    isInside(text, context.benignSlot, span) ||
    (exceptSlot !== null && isInside(text, exceptSlot, span)) ||
    isDenied(text, span, negationSlot, rule.isNegatedClaim) ||
    (!rule.isAskedToo && isAsked(text.normal.text, span)) ||
    unless.some((presence) => isPresent(text, span, presence)) ||
    isOwnName(text.normal.text, span, run.ownNames) ||
    isUnder(text, span, rule.notUnder) ||
    areas.around(span).some((area) => contains(area, span));

  const isClaim = (surface: string) => rule.group === 'claim' && surface !== 'message';
  const every = matchers.map((_, index) => index);
  const runRule: RunRule = (run, only = every) => {
    let drafts = NO_DRAFTS;
    for (const { surface, text } of run.texts) {
      if (!rule.surfaces.includes(surface)) continue;
      let raw: Candidate[] | null = null;
      for (const index of only) {
        const { matcher, find, slots, unless: unlessHere, needs } = matchers[index]!;
        if (!slots.every(text.mayHave)) continue;
        if (matcher.surfaces && !matcher.surfaces.includes(surface)) continue;
        if (matcher.classes && !matcher.classes.some((c) => c === run.productClass)) continue;
        for (const span of find(text)) {
          if (unlessHere.some((presence) => isPresent(text, span, presence))) continue;
          if (needs && !isPresent(text, span, needs)) continue;
          raw ??= [];
          raw.push({ start: span.start, end: span.end, by: matcher });
        }
      }
      if (!raw) continue;
      const candidates: Candidate[] = [];
      const areas = createAreas(text.normal.text, exceptPatterns);
      // Longest first: what lies inside a stretch that stands need not be looked at.
      sortFew(raw, (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
      for (const span of raw)
        if (!candidates.some((other) => contains(other, span)) && !isFree(text, span, run, areas))
          candidates.push(span);
      if (candidates.length === 0) continue;
      if (drafts === NO_DRAFTS) drafts = [];
      for (const { start, end, by } of longest(candidates))
        drafts.push({
          field: text.field,
          span: { start: isClaim(surface) ? lastClause(text.normal.text, start, end) : start, end },
          text,
          message: by.message,
          level: by.level,
          certainty: by.certainty,
          needsProof: by.needsProof,
        });
    }
    return drafts;
  };
  // Of a sequence the rarest part decides whether it is worth a look.
  runRule.triggers = ({ groupsOf }) =>
    matchers.map(({ slots }) =>
      slots.reduce((a, b) => (groupsOf(b).weight < groupsOf(a).weight ? b : a)),
    );
  return runRule;
};

/** A longer stretch is not underlined over a comma: in its last clause stands what is promised (喝了一个月, then 睡得踏实了). */
const SHORT = 12;

function lastClause(text: string, start: number, end: number): number {
  const head = end - start > SHORT && /^.*[,，…](?=.{3}) ?["”」]?/.exec(text.slice(start, end));
  return start + (head ? head[0].length : 0);
}

function compileMatcher(
  matcher: WordingMatcher,
  { scanner }: CompileContext,
  negationSlot: number | null,
): Find {
  if (matcher.words) {
    const slot = scanner.slot(matcher.words);
    return { find: (text) => text.hits(slot), slots: [slot] };
  }
  if (matcher.sequence) {
    const slots = matcher.sequence.map((words) => scanner.slot(words));
    return { find: (text) => findSequence(text, slots, matcher, negationSlot), slots };
  }
  const pattern = new RegExp(matcher.pattern ?? '(?!)', 'g');
  const anchors = scanner.slot(matcher.anchors ?? []);
  return { find: (text) => findPattern(text, pattern, anchors), slots: [anchors] };
}

/** Joins one hit of each slot, in order, within the gap and the sentence; a denial in the gap breaks it. */
function findSequence(
  text: ScannedText,
  slots: readonly number[],
  { gap = 4, within = 'sentence' }: WordingMatcher,
  negationSlot: number | null,
): readonly Span[] {
  let open = text.hits(slots[0]!);
  for (const slot of slots.slice(1)) {
    const next = open.length === 0 ? open : text.hits(slot);
    if (next.length === 0) return next;
    const joined: Span[] = [];
    for (const head of open) {
      for (let i = firstFrom(next, head.end); i < next.length; i++) {
        const tail = next[i]!;
        if (tail.start > head.end + gap) break;
        if (tail.start > head.end) {
          if (hasEnd(text.normal.text, head.end, tail.start, within)) continue;
          if (negationSlot !== null && isCrossed(text.hits(negationSlot), head.end, tail.start))
            continue;
        }
        joined.push({ start: head.start, end: tail.end });
      }
    }
    open = joined;
  }
  return open;
}

/** Index of the first hit that starts at or after the place; hits are in order. */
function firstFrom(hits: readonly Span[], place: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hits[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Longest word of a list that is looked back for (statements and benign phrases are shorter). */
const LONGEST = 64;

function isCrossed(hits: readonly Span[], start: number, end: number): boolean {
  for (let i = firstFrom(hits, start - LONGEST); i < hits.length && hits[i]!.start < end; i++)
    if (hits[i]!.end > start) return true;
  return false;
}

/** Whether some hit of the slot covers the whole stretch. */
function isInside(text: ScannedText, slot: number, span: Span): boolean {
  const hits = text.hits(slot);
  for (let i = firstFrom(hits, span.end - LONGEST); i < hits.length; i++) {
    const hit = hits[i]!;
    if (hit.start > span.start) return false;
    if (hit.end >= span.end) return true;
  }
  return false;
}

const NO_DRAFTS: Draft[] = [];
const NO_AREAS: AreaCache = { around: () => [] };

type AreaCache = { around(span: Span): readonly Span[] };

type Area = { core: RegExp; whole: RegExp };

/** An exception reaches some letters out on both sides; without its core, which is quick to look for, it is not there. */
function compileArea(source: string): Area {
  const core = source.replace(/^\.\{0,\d+\}/, '').replace(/\.\{0,\d+\}$/, '');
  return { core: new RegExp(core), whole: new RegExp(source, 'g') };
}

/** Where the exception patterns match, worked out once for each sentence that needs it. */
function createAreas(text: string, patterns: readonly Area[]): AreaCache {
  if (patterns.length === 0) return NO_AREAS;
  const known = new Map<number, Span[]>();
  return {
    around(span) {
      const room = around(text, span, 'sentence');
      const old = known.get(room.start);
      if (old) return old;
      const part = text.slice(room.start, room.end);
      const areas: Span[] = [];
      for (const { core, whole } of patterns)
        if (core.test(part))
          for (const { start, end } of findAll(whole, part))
            areas.push({ start: room.start + start, end: room.start + end });
      known.set(room.start, areas);
      return areas;
    },
  };
}

function findPattern(text: ScannedText, pattern: RegExp, anchors: number): Span[] {
  const found: Span[] = [];
  let doneTo = -1;
  for (const anchor of text.hits(anchors)) {
    if (anchor.start < doneTo) continue;
    const room = around(text.normal.text, anchor, 'sentence');
    doneTo = room.end;
    for (const { start, end } of findAll(pattern, text.normal.text.slice(room.start, room.end)))
      found.push({ start: room.start + start, end: room.start + end });
  }
  return found;
}

function isPresent(text: ScannedText, span: Span, { slot, within }: Presence): boolean {
  if (within === 'text') return text.isAnywhere(slot);
  const hits = text.hits(slot);
  if (hits.length === 0) return false;
  const room = around(text.normal.text, span, within);
  for (let i = firstFrom(hits, room.start); i < hits.length; i++) {
    const hit = hits[i]!;
    if (hit.start >= room.end) return false;
    if (hit.end <= room.end) return true;
  }
  return false;
}

function isOwnName(text: string, span: Span, names: readonly string[]): boolean {
  return names.some((name) => {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1))
      if (contains({ start: at, end: at + name.length }, span)) return true;
    return false;
  });
}

/** Whether the nearest heading in 【】 before the place is one of these. */
function isUnder(
  { normal: { text }, heading }: ScannedText,
  span: Span,
  headings: readonly string[] | undefined,
): boolean {
  if (!headings) return false;
  const from = text.lastIndexOf('【', span.start);
  if (from === -1) return heading !== null && headings.includes(heading);
  const to = text.indexOf('】', from);
  return to !== -1 && to <= span.start && headings.includes(text.slice(from + 1, to));
}
