import { isInClass, type ProductClass } from '../listings/product-class.ts';
import { normalise, toSource } from '../text/normalise.ts';
import { contains } from '../text/spans.ts';
import { CHECKS } from './checks/registry.ts';
import { type Certainty, type Finding, LEVELS, type Level, type Span } from './finding.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Draft, RunContext, RunRule } from './kinds/kind.ts';
import { compileRule } from './kinds/registry.ts';
import type { Pack, Rule } from './pack.ts';
import { PackError } from './pack-error.ts';
import { createScanner, type Scanner } from './scanner.ts';
import { isToken } from './tokens.ts';

export type { Pack } from './pack.ts';

/** Rules compiled for one kind of text, with the automaton of all their words. */
export type Lane = {
  scanner: Scanner;
  compiled: readonly { rule: Rule; run: RunRule }[];
  /** Rules that could not be compiled; the others run. */
  broken: readonly { ruleId: string; error: string }[];
};

/** Packs made ready to run: matchers built, rules out of date or switched off left out. */
export type RuleSet = {
  version: string;
  packs: readonly Pack[];
  /** Every rule of the packs by id, also those that do not run today. */
  rules: ReadonlyMap<string, Rule>;
  /** YYYY-MM-DD, Shanghai. */
  on: string;
  /** For listings and for outgoing messages; each is built when first asked for. */
  lane(medium: Medium): Lane;
  /** Milliseconds, for timing each rule; absent: not timed. */
  clock: (() => number) | null;
};

/** What is checked: a page has no use for the words of chat rules, nor a chat for those of listings. */
export type Medium = 'listing' | 'message';

export type CompileOptions = {
  /** Rules not in force on this date (YYYY-MM-DD, Shanghai) are left out. */
  on: string;
  /** Ids of rules a company switched off. */
  disabled?: readonly string[];
  /** Milliseconds (`performance.now`); given, each run reports how long each rule took. */
  clock?: () => number;
};

/** What one run says beside its findings. */
export type RunReport = {
  findings: Finding[];
  productClass: ProductClass | null;
  /** Rules that threw; the others ran. */
  failed: { ruleId: string; error: string }[];
  /** Time of each rule in milliseconds, when the set has a clock. */
  timings?: Record<string, number>;
};

/**
 * Makes packs ready to run. Do it once per page; a check of one field is then cheap.
 * @param packs as data that `parsePack` let in; `unknown` because a page gets them in a message
 * @throws PackError naming pack and rule when one is no pack, is there twice, or uses a name nobody has
 */
export function compileRules(packs: readonly unknown[], options: CompileOptions): RuleSet {
  const parsed = packs.map(asPack);
  const rules = new Map<string, Rule>();
  for (const pack of parsed) {
    for (const rule of pack.rules) {
      if (rules.has(rule.id))
        throw new PackError(`pack ${pack.id}: rule ${rule.id} is there twice`);
      rules.set(rule.id, rule);
    }
  }
  checkNames(parsed);
  const lanes = new Map<Medium, Lane>();
  return {
    version: versionOf(parsed),
    packs: parsed,
    rules,
    on: options.on,
    lane(medium) {
      const known = lanes.get(medium);
      if (known) return known;
      const lane = compileLane(parsed, medium, options);
      lanes.set(medium, lane);
      return lane;
    },
    clock: options.clock ?? null,
  };
}

/** Whether it is a pack at all; what is in it was checked where it came in. */
function asPack(value: unknown): Pack {
  const isPack =
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'version' in value &&
    typeof value.version === 'string' &&
    'rules' in value &&
    Array.isArray(value.rules);
  if (!isPack) throw new PackError('not a rule pack');
  return value as Pack;
}

function compileLane(
  packs: readonly Pack[],
  medium: Medium,
  { on, disabled }: CompileOptions,
): Lane {
  const builder = createScanner(
    new Map(packs.flatMap((p) => Object.entries(p.vocabularies ?? {}))),
  );
  const benignSlot = builder.slot(packs.flatMap((pack) => pack.benign ?? []));
  const compiled: { rule: Rule; run: RunRule }[] = [];
  const broken: Lane['broken'][number][] = [];
  for (const rule of packs.flatMap((pack) => pack.rules)) {
    if (!isFor(rule, medium) || !isInForce(rule, on) || disabled?.includes(rule.id)) continue;
    try {
      compiled.push({ rule, run: compileRule(rule, { scanner: builder, benignSlot, on }) });
    } catch (cause) {
      broken.push({ ruleId: rule.id, error: messageOf(cause) });
    }
  }
  const scanner = builder.build(packs.flatMap((pack) => pack.statements ?? []));
  return { scanner, compiled, broken };
}

const messageOf = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause));

/** Runs every rule that applies to the class; one that throws is reported and the others go on. */
export function runRules(
  set: RuleSet,
  medium: Medium,
  run: RunContext,
): Omit<RunReport, 'productClass'> {
  const findings: Finding[] = [];
  const lane = set.lane(medium);
  const failed: RunReport['failed'] = [...lane.broken];
  const timings: Record<string, number> = {};
  for (const { rule, run: runRule } of lane.compiled) {
    const fit = classFit(rule, run.productClass);
    if (!fit) continue;
    const startedAt = set.clock?.() ?? 0;
    try {
      for (const draft of runRule(run)) findings.push(toFinding(rule, draft, fit, run));
    } catch (cause) {
      failed.push({ ruleId: rule.id, error: messageOf(cause) });
    }
    if (set.clock) timings[rule.id] = set.clock() - startedAt;
  }
  return {
    findings: sortFindings(dropCovered(findings)),
    failed,
    ...(set.clock ? { timings } : {}),
  };
}

/** Refuses a pack that names a vocabulary, token or check nobody has, before a lane is wanted. */
function checkNames(packs: readonly Pack[]): void {
  const names = new Map(packs.flatMap((pack) => Object.entries(pack.vocabularies ?? {})));
  for (const pack of packs) {
    for (const rule of pack.rules) {
      const unknown = [...refsOf(rule)].find((ref) =>
        ref.startsWith('@') ? !names.has(ref.slice(1)) : ref.startsWith('#') && !isToken(ref),
      );
      if (unknown) throw new PackError(`pack ${pack.id}: ${rule.id}: unknown name ${unknown}`);
      if (rule.kind === 'check' && !Object.hasOwn(CHECKS, rule.check))
        throw new PackError(`pack ${pack.id}: ${rule.id}: unknown check ${rule.check}`);
    }
  }
}

function* refsOf(rule: Rule): Generator<string> {
  if (rule.kind !== 'wording') return;
  yield* rule.except ?? [];
  for (const { words } of rule.unless ?? []) yield* words;
  for (const { words, sequence, anchors, unless, needs } of rule.match) {
    yield* words ?? [];
    yield* sequence?.flat() ?? [];
    yield* anchors ?? [];
    yield* needs?.words ?? [];
    for (const presence of unless ?? []) yield* presence.words;
  }
}

function isFor(rule: Rule, medium: Medium): boolean {
  if (rule.kind === 'wording')
    return rule.surfaces.some((surface) => (surface === 'message') === (medium === 'message'));
  if (rule.kind === 'check') return (CHECKS[rule.check]!.medium ?? 'listing') === medium;
  return medium === 'listing';
}

/** Names of the product and its makers: what stands inside them claims nothing. */
export function ownNamesOf(fields: Readonly<Record<string, string | null | undefined>>): string[] {
  return ['genericName', 'tradeName', 'brand', 'manufacturer', 'holder']
    .map((key) => normalise(fields[key] ?? '').text.trim())
    .filter((name) => name.length >= 2 && name.length <= 40);
}

function isInForce({ effectiveFrom, effectiveUntil }: Rule, on: string): boolean {
  return (!effectiveFrom || effectiveFrom <= on) && (!effectiveUntil || on <= effectiveUntil);
}

/** `null`: the rule is not for this class. Plain otc may be either kind, so a rule for one of them needs a look. */
function classFit({ classes }: Rule, own: ProductClass | null): Certainty | null {
  if (classes === 'all') return 'sure';
  if (!own) return null;
  if (classes.some((wanted) => isInClass(own, wanted))) return 'sure';
  return own === 'otc' && classes.some((wanted) => wanted.startsWith('otc')) ? 'review' : null;
}

function toFinding(rule: Rule, draft: Draft, fit: Certainty, run: RunContext): Finding {
  const { text, span } = draft;
  const needsProof = draft.needsProof ?? rule.needsProof ?? false;
  const isSure =
    !needsProof &&
    fit === 'sure' &&
    (draft.certainty ?? rule.certainty) === 'sure' &&
    rule.citation.trust !== 'unverified';
  const place = span && text ? toSource(text.normal, span.start, span.end) : span;
  const source =
    text?.normal.source ??
    (draft.field === 'message' ? '' : run.listing?.fields[draft.field]) ??
    '';
  const words = place ? source.slice(place.start, place.end) : '';
  return {
    ruleId: rule.id,
    field: draft.field,
    span: place,
    group: rule.group,
    level: draft.level ?? rule.level,
    certainty: isSure ? 'sure' : 'review',
    needsProof,
    message: {
      id: `${rule.id}/${draft.message ?? 'main'}`,
      values: { text: words, ...draft.values },
    },
    citation: rule.citation,
    fix: draft.fix !== undefined ? draft.fix : place ? fixOf(rule, draft, run) : null,
    fingerprint: fingerprintOf(rule.id, draft.field, source, place),
  };
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

const weight = (level: Level) => LEVELS.indexOf(level);

/** Two rules may speak of one place; a claim inside a longer one that weighs as much or more is left out. */
function dropCovered(findings: readonly Finding[]): Finding[] {
  return findings.filter((inner, index) => {
    const place = inner.span;
    if (!place || inner.group !== 'claim') return true;
    return !findings.some((outer, other) => {
      if (other === index || !outer.span || outer.group !== 'claim') return false;
      if (outer.field !== inner.field || !contains(outer.span, place)) return false;
      if (weight(outer.level) > weight(inner.level)) return false;
      const isSame = sizeOf(outer.span) === sizeOf(place);
      if (!isSame) return true;
      return (
        weight(outer.level) < weight(inner.level) || (outer.level === inner.level && other < index)
      );
    });
  });
}

const sizeOf = ({ start, end }: Span) => end - start;

/** Heaviest first, then by field and place. */
function sortFindings(findings: Finding[]): Finding[] {
  return findings.sort(
    (a, b) =>
      weight(a.level) - weight(b.level) ||
      a.field.localeCompare(b.field) ||
      (a.span?.start ?? -1) - (b.span?.start ?? -1),
  );
}

/** One version for a page: equal when all packs say the same one. */
function versionOf(packs: readonly Pack[]): string {
  return [...new Set(packs.map((pack) => pack.version))].join('+');
}
