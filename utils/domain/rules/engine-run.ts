import { isInClass, type ProductClass } from '../listings/product-class.ts';
import type { Medium, RuleSet, RunReport } from './engine.ts';
import { createFindingMaker, dropCovered, type Found, sortFindings } from './engine-findings.ts';
import type { Certainty, Finding } from './finding.ts';
import type { Draft, RunContext } from './kinds/kind.ts';
import type { Rule } from './pack.ts';
import type { Block, FieldText } from './scanner.ts';
import type { KeptDraft } from './scanner-store.ts';

/** Material of one run, each text whole. */
export type WholeRun = RunContext & {
  texts: readonly { surface: RunContext['texts'][number]['surface']; text: FieldText }[];
};

/**
 * Runs every rule that applies to the class; one that throws is reported and the others go on. What rules say
 * of a block is remembered with the block, so a check after an edit looks at the block that was edited.
 */
export function runRules(
  set: RuleSet,
  medium: Medium,
  run: WholeRun,
): Omit<RunReport, 'productClass'> {
  const lane = set.lane(medium);
  const failed: RunReport['failed'] = [...lane.broken];
  const timings: Record<string, number> = {};
  const fits = lane.compiled.map(({ rule }) => classFit(rule, run.productClass));
  const found: Found[] = [];
  const { toFinding } = createFindingMaker(run);

  const ask = (index: number, material: RunContext): Draft[] | null => {
    const { rule, run: runRule } = lane.compiled[index]!;
    const startedAt = set.clock?.() ?? 0;
    try {
      return runRule(material);
    } catch (cause) {
      if (!failed.some(({ ruleId }) => ruleId === rule.id))
        failed.push({ ruleId: rule.id, error: messageOf(cause) });
      return null;
    } finally {
      if (set.clock) timings[rule.id] = (timings[rule.id] ?? 0) + set.clock() - startedAt;
    }
  };
  const keep = (index: number, finding: Finding) =>
    void found.push({ finding, index, order: found.length });

  for (const [index, { run: runRule, rule }] of lane.compiled.entries()) {
    if (!fits[index]) continue;
    if (runRule.triggers) {
      if (set.clock) timings[rule.id] = 0;
      continue;
    }
    for (const draft of ask(index, run) ?? []) keep(index, toFinding(rule, draft, fits[index]));
  }
  const names = run.ownNames.join('\t');
  for (const { surface, text } of lane.rulesOf.length > 0 ? run.texts : []) {
    const circumstances = [surface, run.productClass, names, text.wide, ''].join('\n');
    for (const block of text.blocks) {
      const heading = block.heading !== null && lane.headings.has(block.heading);
      for (const kept of draftsOf(block, circumstances + (heading ? block.heading : ''), surface))
        keep(kept.rule, toBlockFinding(kept, text, block));
    }
  }

  /** What rules say of a block, from memory when the circumstances are the same. */
  function draftsOf(
    { raw, view }: Block,
    circumstances: string,
    surface: RunContext['texts'][number]['surface'],
  ): readonly KeptDraft[] {
    if (raw.kept?.by === lane.compiled && raw.kept.circumstances === circumstances)
      return raw.kept.drafts;
    const asked = new Set<number>();
    const { text, groups } = view();
    for (const group of groups) for (const index of lane.rulesOf[group] ?? []) asked.add(index);
    const drafts: KeptDraft[] = [];
    let isComplete = true;
    if (asked.size > 0) {
      const material: RunContext = { ...run, texts: [{ surface, text }] };
      for (const rule of asked) {
        if (!fits[rule]) continue;
        const said = ask(rule, material);
        if (!said) isComplete = false;
        for (const draft of said ?? []) drafts.push({ rule, draft, print: null });
      }
    }
    raw.kept = isComplete ? { by: lane.compiled, circumstances, drafts } : null;
    return drafts;
  }

  function toBlockFinding(kept: KeptDraft, text: FieldText, block: Block): Finding {
    const { rule } = lane.compiled[kept.rule]!;
    return toFinding(rule, kept.draft, fits[kept.rule]!, { text, at: block.at, kept });
  }

  return {
    findings: sortFindings(dropCovered(found)),
    failed,
    ...(set.clock ? { timings } : {}),
  };
}

/** `null`: the rule is not for this class. Plain otc may be either kind, so a rule for one of them needs a look. */
function classFit({ classes, isForUnknown }: Rule, own: ProductClass | null): Certainty | null {
  if (classes === 'all') return 'sure';
  if (!own) return isForUnknown ? 'review' : null;
  if (classes.some((wanted) => isInClass(own, wanted))) return 'sure';
  return own === 'otc' && classes.some((wanted) => wanted.startsWith('otc')) ? 'review' : null;
}

/** What an error says, whatever was thrown. */
export const messageOf = (cause: unknown) =>
  cause instanceof Error ? cause.message : String(cause);
