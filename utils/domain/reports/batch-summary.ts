import type { Finding } from '../rules/finding.ts';
import { byWeight, type ShownLevel, shownLevel } from '../rules/shown-level.ts';

/** Findings of one rule and level over a batch of listings. */
export type RuleCount = {
  rule: string;
  level: ShownLevel;
  findingCount: number;
  /** Listings in which it stands. */
  listingCount: number;
};

/** What a batch of listings came to. Plain data: it crosses threads and is stored. */
export type BatchSummary = {
  checkedCount: number;
  /** Listings with a finding that counts (`isCounted`). */
  foundCount: number;
  /** Lines that could not be read. */
  unreadCount: number;
  /** Listings whose record was found in the catalog. */
  recordCount: number;
  rules: RuleCount[];
};

/** A hint could be better, it is no fault: it is shown, and changes no outcome. */
export const isCounted = ({ level }: { level: ShownLevel }): boolean => level !== 'hint';

export function emptySummary(): BatchSummary {
  return { checkedCount: 0, foundCount: 0, unreadCount: 0, recordCount: 0, rules: [] };
}

/** Adds one checked listing. */
export function addChecked(
  summary: BatchSummary,
  findings: readonly Pick<Finding, 'ruleId' | 'level' | 'certainty' | 'needsProof'>[],
  hasRecord: boolean,
): void {
  summary.checkedCount++;
  if (hasRecord) summary.recordCount++;
  if (findings.some(isCounted)) summary.foundCount++;
  const seen = new Set<RuleCount>();
  for (const finding of findings) {
    const count = countOf(summary, finding.ruleId, shownLevel(finding));
    count.findingCount++;
    if (!seen.has(count)) count.listingCount++;
    seen.add(count);
  }
}

/** Adds what another part of the same batch came to. */
export function addSummary(sum: BatchSummary, part: BatchSummary): void {
  sum.checkedCount += part.checkedCount;
  sum.foundCount += part.foundCount;
  sum.unreadCount += part.unreadCount;
  sum.recordCount += part.recordCount;
  for (const { rule, level, findingCount, listingCount } of part.rules) {
    const count = countOf(sum, rule, level);
    count.findingCount += findingCount;
    count.listingCount += listingCount;
  }
}

/** Heaviest first, then the most frequent. */
export function sortRules(rules: readonly RuleCount[]): RuleCount[] {
  return [...rules].sort(
    (a, b) =>
      byWeight(a.level, b.level) || b.findingCount - a.findingCount || (a.rule < b.rule ? -1 : 1),
  );
}

function countOf(summary: BatchSummary, rule: string, level: ShownLevel): RuleCount {
  const known = summary.rules.find((one) => one.rule === rule && one.level === level);
  if (known) return known;
  const made = { rule, level, findingCount: 0, listingCount: 0 };
  summary.rules.push(made);
  return made;
}
