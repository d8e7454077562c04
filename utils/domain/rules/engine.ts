import { isInClass, type ProductClass } from '../listings/product-class.ts';
import { normalise, toSource } from '../text/normalise.ts';
import { contains } from '../text/spans.ts';
import { type Certainty, type Finding, LEVELS, type Level, type Span } from './finding.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Draft, RunContext, RunRule } from './kinds/kind.ts';
import { compileRule } from './kinds/registry.ts';
import { type Pack, PackError, parsePack, type Rule } from './pack.ts';
import { createScanner, type Scanner } from './scanner.ts';

export type { Pack } from './pack.ts';

/** Packs made ready to run: matchers built, rules out of date or switched off left out. */
export type RuleSet = {
  version: string;
  packs: readonly Pack[];
  /** Every rule of the packs by id, also those that do not run today. */
  rules: ReadonlyMap<string, Rule>;
  /** YYYY-MM-DD, Shanghai. */
  on: string;
  scanner: Scanner;
  compiled: readonly { rule: Rule; run: RunRule }[];
  /** Milliseconds, for timing each rule; absent: not timed. */
  clock: (() => number) | null;
};

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
 * @param packs as data, validated here
 * @throws PackError naming pack, rule and path when one does not validate or names an unknown vocabulary
 */
export function compileRules(packs: readonly unknown[], options: CompileOptions): RuleSet {
  const parsed = packs.map(parsePack);
  const vocabularies = new Map(parsed.flatMap((pack) => Object.entries(pack.vocabularies ?? {})));
  const builder = createScanner(vocabularies);
  const benign = parsed.flatMap((pack) => pack.benign ?? []);
  const context = { scanner: builder, benignSlot: builder.slot(benign), on: options.on };
  const rules = new Map<string, Rule>();
  const compiled: { rule: Rule; run: RunRule }[] = [];
  for (const pack of parsed) {
    for (const rule of pack.rules) {
      if (rules.has(rule.id))
        throw new PackError(`pack ${pack.id}: rule ${rule.id} is there twice`);
      rules.set(rule.id, rule);
      if (options.disabled?.includes(rule.id) || !isInForce(rule, options.on)) continue;
      try {
        compiled.push({ rule, run: compileRule(rule, context) });
      } catch (cause) {
        throw new PackError(`pack ${pack.id}: ${rule.id}: ${(cause as Error).message}`);
      }
    }
  }
  return {
    version: versionOf(parsed),
    packs: parsed,
    rules,
    on: options.on,
    scanner: builder.build(parsed.flatMap((pack) => pack.statements ?? [])),
    compiled,
    clock: options.clock ?? null,
  };
}

/** Runs every rule that applies to the class; one that throws is reported and the others go on. */
export function runRules(set: RuleSet, run: RunContext): Omit<RunReport, 'productClass'> {
  const findings: Finding[] = [];
  const failed: RunReport['failed'] = [];
  const timings: Record<string, number> = {};
  for (const { rule, run: runRule } of set.compiled) {
    const fit = classFit(rule, run.productClass);
    if (!fit) continue;
    const startedAt = set.clock?.() ?? 0;
    try {
      for (const draft of runRule(run)) findings.push(toFinding(rule, draft, fit, run));
    } catch (cause) {
      failed.push({
        ruleId: rule.id,
        error: cause instanceof Error ? cause.message : String(cause),
      });
    }
    if (set.clock) timings[rule.id] = set.clock() - startedAt;
  }
  return {
    findings: sortFindings(dropCovered(findings)),
    failed,
    ...(set.clock ? { timings } : {}),
  };
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
  const isSure =
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
    message: {
      id: `${rule.id}/${draft.message ?? 'main'}`,
      values: { text: words, ...draft.values },
    },
    citation: rule.citation,
    fix: draft.fix !== undefined ? draft.fix : place ? fixOf(rule) : null,
    fingerprint: fingerprintOf(rule.id, draft.field, source, place),
  };
}

function fixOf({ fix }: Rule): Finding['fix'] {
  if (fix === 'none') return null;
  return { text: fix === 'delete' ? '' : fix.text, source: null };
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
