import { type Normalised, toSource } from '../text/normalise.ts';
import { type Certainty, type Finding, LEVELS, type Level, type Span } from './finding.ts';
import { contextOf, fingerprintOf } from './fingerprint.ts';
import type { Draft, RunContext } from './kinds/kind.ts';
import type { Rule } from './pack.ts';
import type { FieldText } from './scanner.ts';
import type { KeptDraft } from './scanner-store.ts';

/** A finding with its rule's place in the list; among equals the earlier rule counts. */
export type Found = { finding: Finding; index: number; order: number };

/** Where the block stands in which a draft was made. */
type Place = { text: FieldText; normal: Normalised; at: number; kept: KeptDraft };

/** Turns what a rule said into what is shown: offsets of the source, certainty, fix, fingerprint. */
export function createFindingMaker(run: RunContext) {
  return {
    /** @param place absent: the draft is about a whole field */
    toFinding(rule: Rule, draft: Draft, fit: Certainty, place?: Place): Finding {
      const known = place && placed(place, draft, rule, run);
      if (known) return known;
      const { text, span: inner } = draft;
      const normal = place ? place.normal : text?.normal;
      const field = place?.text.field ?? draft.field;
      const needsProof = draft.needsProof ?? rule.needsProof ?? false;
      const isSure =
        !needsProof &&
        fit === 'sure' &&
        (draft.certainty ?? rule.certainty) === 'sure' &&
        rule.citation.trust !== 'unverified';
      const span = inner && normal ? toSource(normal, inner.start, inner.end) : inner;
      if (span && place) {
        span.start += place.at;
        span.end += place.at;
      }
      const source =
        place?.text.source ??
        normal?.source ??
        (field === 'message' ? '' : run.listing?.fields[field]) ??
        '';
      const context = contextOf(source, span);
      const finding: Finding = {
        ruleId: rule.id,
        field,
        span,
        group: rule.group,
        level: draft.level ?? rule.level,
        certainty: isSure ? 'sure' : 'review',
        needsProof,
        message: {
          id: `${rule.id}/${draft.message ?? 'main'}`,
          values: { text: span ? source.slice(span.start, span.end) : '', ...draft.values },
        },
        citation: rule.citation,
        fix: draft.fix !== undefined ? draft.fix : span ? fixOf(rule, draft, run) : null,
        ...(draft.aspect && { aspect: draft.aspect }),
        ...(draft.record && { record: draft.record }),
        fingerprint: fingerprintOf(rule.id, field, context),
      };
      if (place) place.kept.made = { finding, context, at: place.at };
      return finding;
    },
  };
}

/**
 * What was made of a draft before, moved to where its block stands now. The surroundings, which a fingerprint is
 * made from, reach over the ends of a block, so it counts only while they are the same.
 */
function placed(
  { text, at, kept }: Place,
  draft: Draft,
  rule: Rule,
  run: RunContext,
): Finding | null {
  const known = kept.made;
  if (!known?.finding.span || known.finding.field !== text.field) return null;
  const { finding, context } = known;
  const shift = at - known.at;
  const span =
    shift === 0
      ? finding.span!
      : { start: finding.span!.start + shift, end: finding.span!.end + shift };
  if (contextOf(text.source, span) !== context) return null;
  // A mend out of another field is as that field is now.
  const isFixed = typeof rule.fix !== 'object' || 'text' in rule.fix || draft.fix !== undefined;
  if (shift === 0 && isFixed) return finding;
  const moved = { ...finding, span, fix: isFixed ? finding.fix : fixOf(rule, draft, run) };
  kept.made = { finding: moved, context, at };
  return moved;
}

function fixOf({ fix }: Rule, { message = 'main' }: Draft, run: RunContext): Finding['fix'] {
  if (fix === 'none') return null;
  if (fix === 'delete') return { text: '', source: null };
  if ('text' in fix) return { text: fix.text, source: null };
  const words = fix.messages.includes(message) ? firstWords(run.listing?.fields[fix.from]) : '';
  // A prescription drug's page may not show its indication (RX-04): there only deleting helps.
  if (words === '' || run.productClass === 'rx') return { text: '', source: null };
  return { text: words, source: { id: 'rules.fromField', values: { field: fix.from } } };
}

const WORDS_MAX = 24;

/** The beginning of a field for use in a title: without 用于 and heading, cut after a whole item. */
function firstWords(value: string | null | undefined): string {
  const plain = (value ?? '').trim().replace(/^(?:【[^】]*】|适用于|用于)+/, '');
  const sentence = plain.split(/[。；;\n]/, 1)[0]!;
  if (sentence.length <= WORDS_MAX) return sentence;
  const cut = sentence.slice(0, WORDS_MAX).search(/[、，,][^、，,]*$/);
  return cut > 0 ? sentence.slice(0, cut) : '';
}

const WEIGHTS = Object.fromEntries(LEVELS.map((level, i) => [level, i])) as Record<Level, number>;
const weight = (level: Level) => WEIGHTS[level];
const sizeOf = ({ start, end }: Span) => end - start;

/** Two rules may speak of one place; a claim inside a longer one that weighs as much or more is left out. */
export function dropCovered(all: readonly Found[]): Found[] {
  const claims = all
    .filter(({ finding }) => finding.group === 'claim' && finding.span)
    .sort((a, b) => byField(a, b) || a.finding.span!.start - b.finding.span!.start);
  const covered = new Set<Found>();
  const open: Found[] = [];
  for (const found of claims) {
    const { field, span } = found.finding;
    let count = 0;
    for (const other of open) {
      if (other.finding.field !== field || other.finding.span!.end <= span!.start) continue;
      open[count++] = other;
      if (isCovered(found, other)) covered.add(found);
      if (isCovered(other, found)) covered.add(other);
    }
    open[count++] = found;
    open.length = count;
  }
  return covered.size > 0 ? all.filter((found) => !covered.has(found)) : [...all];
}

function isCovered(inner: Found, outer: Found): boolean {
  const [a, b] = [inner.finding, outer.finding];
  if (b.span!.start > a.span!.start || b.span!.end < a.span!.end) return false;
  if (weight(b.level) > weight(a.level)) return false;
  if (sizeOf(b.span!) !== sizeOf(a.span!) || b.level !== a.level) return true;
  return byRule(outer, inner) < 0;
}

const byField = (a: Found, b: Found) =>
  a.finding.field === b.finding.field ? 0 : a.finding.field < b.finding.field ? -1 : 1;
const byRule = (a: Found, b: Found) => a.index - b.index || a.order - b.order;

/** Heaviest first, then by field and place. */
export function sortFindings(all: Found[]): Finding[] {
  // By level first: what is left is then nearly always in order.
  const sorted: Finding[] = [];
  for (const level of LEVELS) {
    const some = all.filter(({ finding }) => finding.level === level);
    if (some.some((found, i) => i > 0 && inLevel(some[i - 1]!, found) > 0)) some.sort(inLevel);
    for (const { finding } of some) sorted.push(finding);
  }
  return sorted;
}

const inLevel = (a: Found, b: Found) =>
  byField(a, b) || (a.finding.span?.start ?? -1) - (b.finding.span?.start ?? -1) || byRule(a, b);

/** Two sorted lists as one, in the same order. */
export function mergeFindings(some: readonly Finding[], others: readonly Finding[]): Finding[] {
  const founds = [...some, ...others].map((finding, order) => ({ finding, index: 0, order }));
  return sortFindings(founds);
}
