import { sortFew } from '../text/spans.ts';
import type { Medium, RuleSet, RunReport } from './engine.ts';
import { createFindingMaker, dropCovered, type Found, sortFindings } from './engine-findings.ts';
import { classFit, eachAsked, maskOf } from './engine-matchers.ts';
import type { Finding } from './finding.ts';
import type { Draft, RunContext } from './kinds/kind.ts';
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

  const ask = (index: number, material: RunContext, only?: readonly number[]): Draft[] | null => {
    const { rule, run: runRule } = lane.compiled[index]!;
    const startedAt = set.clock?.() ?? 0;
    try {
      return runRule(material, only);
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
  for (const { surface, text } of lane.matchers.length > 0 ? run.texts : []) {
    const circumstances = [surface, run.productClass, names, text.wide, ''].join('\n');
    for (const block of text.blocks) {
      const heading = block.heading !== null && lane.headings.has(block.heading);
      const here = heading ? circumstances + block.heading : circumstances;
      for (const kept of draftsOf(text, block, here, surface))
        keep(kept.rule, toBlockFinding(kept, text, block));
    }
  }

  /** What rules say of a block, from memory when the circumstances are the same. */
  function draftsOf(
    whole: FieldText,
    block: Block,
    circumstances: string,
    surface: RunContext['texts'][number]['surface'],
  ): readonly KeptDraft[] {
    const { raw } = block;
    if (raw.kept?.by === lane.compiled && raw.kept.circumstances === circumstances)
      return raw.kept.drafts;
    const drafts: KeptDraft[] = [];
    let isComplete = true;
    const mask = maskOf(lane, surface, run.productClass);
    const material: RunContext = { ...run, texts: [{ surface, text: whole.view(block) }] };
    eachAsked(lane, mask, whole.groupsIn(block), (rule, only) => {
      const said = ask(rule, material, only);
      if (!said) isComplete = false;
      for (const { text: _, ...draft } of said ?? NOTHING) drafts.push({ rule, draft, made: null });
    });
    // In order of their places: sorting findings is then quick.
    sortFew(drafts, (a, b) => (a.draft.span?.start ?? 0) - (b.draft.span?.start ?? 0));
    raw.kept = isComplete ? { by: lane.compiled, circumstances, drafts } : null;
    return drafts;
  }

  function toBlockFinding(kept: KeptDraft, text: FieldText, block: Block): Finding {
    const { rule } = lane.compiled[kept.rule]!;
    return toFinding(rule, kept.draft, fits[kept.rule]!, {
      text,
      normal: block.raw.normal,
      at: block.at,
      kept,
    });
  }

  return {
    findings: sortFindings(dropCovered(found)),
    failed,
    ...(set.clock ? { timings } : {}),
  };
}

const NOTHING: readonly Draft[] = [];

/** What an error says, whatever was thrown. */
export const messageOf = (cause: unknown) =>
  cause instanceof Error ? cause.message : String(cause);
