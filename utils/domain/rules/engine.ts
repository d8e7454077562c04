import type { ProductClass } from '../listings/product-class.ts';
import { createUnmask, type Unmask } from '../text/evasion.ts';
import { learnVariants, normalise } from '../text/normalise.ts';
import { messageOf } from './engine-run.ts';
import type { Finding } from './finding.ts';
import type { Kinds, Medium, RunRule } from './kinds/kind.ts';
import { PAGE_KINDS } from './kinds/page-kinds.ts';
import { ALL_KINDS, FACT_KINDS } from './kinds/registry.ts';
import type { Pack, Rule } from './pack.ts';
import { refuseHostile } from './pack-bounds.ts';
import { PackError } from './pack-error.ts';
import { checkNames } from './pack-names.ts';
import { createScanner, type Scanner } from './scanner.ts';

export { runRules, type WholeRun } from './engine-run.ts';
export type { Medium } from './kinds/kind.ts';
export type { Pack } from './pack.ts';

/** Rules compiled for one kind of text, with the automaton of all their words. */
export type Lane = {
  scanner: Scanner;
  compiled: readonly { rule: Rule; run: RunRule }[];
  /** Matchers of the rules that are run block by block: the place of the rule in `compiled`, and theirs in the rule. */
  matchers: readonly { rule: number; index: number }[];
  /** Matchers to look at when a word of a group stands in a block, by their places in `matchers`. */
  matchersOf: readonly (readonly number[])[];
  /** Which matchers are for a class and surface, one bit each (`maskOf`). */
  masks: Map<string, Int32Array>;
  /** Headings under which some rule is silent. */
  headings: ReadonlySet<string>;
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
  /** Whether it has the rules about facts. */
  hasFacts: boolean;
  /** Each is built when first asked for. */
  lane(medium: Medium): Lane;
  /** Builds a lane in steps of some milliseconds each, for a page that needs its turns in between. */
  prepare(medium: Medium): Iterable<void>;
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
 * Makes packs ready to run in a page, without the rules about facts (`listing.facts` asks the background).
 * They come from the background, which let them in: they are not looked at again.
 * @throws PackError when something is no pack or a rule is there twice
 */
export function compilePageRules(packs: readonly unknown[], options: CompileOptions): RuleSet {
  return compileWith(PAGE_KINDS, packs, options);
}

/**
 * Makes packs ready to run, every rule. Do it once; a check of one field is then cheap.
 * @param packs as data that `parsePack` let in; `unknown` because a page gets them in a message
 * @throws PackError naming pack and rule when one is no pack, is there twice, or uses a name nobody has
 */
export function compileRules(packs: readonly unknown[], options: CompileOptions): RuleSet {
  return compileChecked(ALL_KINDS, packs, options);
}

/**
 * Makes packs ready for `checkFacts` alone.
 * @throws PackError as `compileRules`
 */
export function compileFactRules(packs: readonly unknown[], options: CompileOptions): RuleSet {
  return compileChecked(FACT_KINDS, packs, options);
}

function compileChecked(kinds: Kinds, packs: readonly unknown[], options: CompileOptions): RuleSet {
  for (const pack of packs) refuseHostile(asPack(pack));
  checkNames(packs as readonly Pack[], kinds.checks);
  return compileWith(kinds, packs, options);
}

function compileWith(kinds: Kinds, packs: readonly unknown[], options: CompileOptions): RuleSet {
  const parsed = packs.map(asPack);
  for (const { variants } of parsed) if (variants) learnVariants(variants);
  const rules = new Map<string, Rule>();
  for (const pack of parsed) {
    for (const rule of pack.rules) {
      if (rules.has(rule.id))
        throw new PackError(`pack ${pack.id}: rule ${rule.id} is there twice`);
      rules.set(rule.id, rule);
    }
  }
  const lanes = new Map<Medium, Lane>();
  const vocabularies = new Map(parsed.flatMap((pack) => Object.entries(pack.vocabularies ?? {})));
  let unmask: Unmask | null = null;
  function* build(medium: Medium): Generator<void> {
    if (lanes.has(medium)) return;
    // Facts are looked for in the same texts as claims, so both share what was read of them.
    const ofListings: readonly Medium[] = kinds.media.filter((one) => one !== 'message');
    const media = ofListings.includes(medium) ? ofListings : [medium];
    const shared = { vocabularies, unmask: disguises() };
    yield;
    const made = yield* compileLanes(kinds, parsed, media, options, shared);
    for (const [name, lane] of made) if (!lanes.has(name)) lanes.set(name, lane);
  }
  const disguises = () => {
    unmask ??= createUnmask(
      parsed.flatMap((pack) => pack.evasion ?? []),
      vocabularies,
    );
    return unmask;
  };
  return {
    version: versionOf(parsed),
    packs: parsed,
    rules,
    on: options.on,
    hasFacts: kinds.media.includes('facts'),
    lane(medium) {
      for (const _ of build(medium));
      return lanes.get(medium)!;
    },
    prepare: build,
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

/** Rules compiled between two turns. */
const STEP = 15;

function* compileLanes(
  kinds: Kinds,
  packs: readonly Pack[],
  media: readonly Medium[],
  { on, disabled }: CompileOptions,
  { vocabularies, unmask }: { vocabularies: Map<string, string[]>; unmask: Unmask },
): Generator<void, Map<Medium, Lane>> {
  const builder = createScanner(vocabularies);
  const benignSlot = builder.slot(packs.flatMap((pack) => pack.benign ?? []));
  const inForce = packs
    .flatMap((pack) => pack.rules)
    .filter((rule) => isInForce(rule, on) && !disabled?.includes(rule.id));
  const parts: Pick<Lane, 'compiled' | 'broken'>[] = [];
  for (const medium of media) {
    const compiled: { rule: Rule; run: RunRule }[] = [];
    const broken: Lane['broken'][number][] = [];
    for (const [count, rule] of inForce.filter((one) => isFor(one, medium, kinds)).entries()) {
      if (count % STEP === STEP - 1) yield;
      try {
        compiled.push({ rule, run: kinds.compile(rule, { scanner: builder, benignSlot, on }) });
      } catch (cause) {
        broken.push({ ruleId: rule.id, error: messageOf(cause) });
      }
    }
    parts.push({ compiled, broken });
  }
  yield;
  const scanner = yield* builder.buildSteps(
    packs.flatMap((pack) => pack.statements ?? []),
    unmask,
  );
  yield;
  return new Map(
    parts.map(({ compiled, broken }, i) => {
      const headings = new Set(
        compiled.flatMap(({ rule }) => (rule.kind === 'wording' ? (rule.notUnder ?? []) : [])),
      );
      const byGroup = matchersByGroup(compiled, scanner);
      return [media[i]!, { scanner, compiled, ...byGroup, masks: new Map(), headings, broken }];
    }),
  );
}

function matchersByGroup(
  compiled: Lane['compiled'],
  scanner: Scanner,
): Pick<Lane, 'matchers' | 'matchersOf'> {
  const matchers: { rule: number; index: number }[] = [];
  const matchersOf: number[][] = [];
  for (const [rule, { run }] of compiled.entries())
    for (const [index, slot] of (run.triggers?.(scanner) ?? []).entries()) {
      for (const group of scanner.groupsOf(slot).groups) {
        matchersOf[group] ??= [];
        matchersOf[group].push(matchers.length);
      }
      matchers.push({ rule, index });
    }
  return { matchers, matchersOf };
}

const ABOUT_FACTS: ReadonlySet<Rule['kind']> = new Set([
  'ban-list',
  'beyond-field',
  'number-format',
  'title-form',
]);

function isFor(rule: Rule, medium: Medium, { checks, media }: Kinds): boolean {
  if (!media.includes(medium)) return false;
  if (rule.kind === 'wording')
    return (
      medium !== 'facts' &&
      rule.surfaces.some((surface) => (surface === 'message') === (medium === 'message'))
    );
  if (rule.kind === 'check') return medium === (checks[rule.check]?.medium ?? 'facts');
  return medium === (ABOUT_FACTS.has(rule.kind) ? 'facts' : 'listing');
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

/** What is shown as the version of the rules: the newest pack's. */
function versionOf(packs: readonly Pack[]): string {
  const versions = packs.map((pack) => pack.version).sort();
  return versions.at(-1) ?? '';
}
