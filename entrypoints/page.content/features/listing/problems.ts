import { byWeight, type ShownLevel, shownLevel } from '@/components/levels.ts';
import type { Locale } from '@/utils/domain/language/translate.ts';
import type { ListingReport } from '@/utils/domain/listings/check-listing.ts';
import type { FieldKey } from '@/utils/domain/listings/listing.ts';
import { describeFinding, type FindingText } from '@/utils/domain/rules/describe.ts';
import type { RuleSet } from '@/utils/domain/rules/engine.ts';
import type { Finding } from '@/utils/domain/rules/finding.ts';
import type { Span } from '@/utils/page/draw/spans.ts';
import type { Field } from './fields.ts';

/** A finding on this page: where it is now, how it is worded. */
export type Problem = {
  /** The same words in the same place keep it from one check to the next. */
  id: string;
  finding: Finding;
  level: ShownLevel;
  words: FindingText;
  field: FieldKey;
  fieldName: string;
  /** Follows edits; `null` when there is no place. */
  span: Span | null;
};

/** A field that is missing stands in 必备信息, not among the problems as well. */
const MISSING = new Set<string>(['missing', 'unknown']);

/**
 * Findings of a report as shown: without ignored ones and those the checklist already says, heaviest
 * first, then in the page's order.
 */
export function toProblems(
  report: ListingReport,
  fields: ReadonlyMap<FieldKey, Field>,
  ignored: ReadonlySet<string>,
  rules: RuleSet,
  locale: Locale,
): Problem[] {
  const listed = new Set(
    report.required
      .filter(({ state }) => MISSING.has(state))
      .map(({ field, ruleId }) => `${ruleId} ${field}`),
  );
  const order = [...fields.keys()];
  const seen = new Map<string, number>();
  return report.findings
    .filter((finding) => !ignored.has(finding.fingerprint))
    .filter(({ ruleId, field, span }) => span !== null || !listed.has(`${ruleId} ${field}`))
    .map((finding) => {
      const count = seen.get(finding.fingerprint) ?? 0;
      seen.set(finding.fingerprint, count + 1);
      const words = describeFinding(finding, rules, locale);
      const field = finding.field as FieldKey;
      return {
        id: `${finding.fingerprint} ${count}`,
        finding,
        level: shownLevel(finding),
        words,
        field,
        fieldName: fields.get(field)?.name ?? finding.field.replace(/^other:/, ''),
        span: finding.span,
      };
    })
    .sort(
      (a, b) =>
        byWeight(a.level, b.level) ||
        order.indexOf(a.field) - order.indexOf(b.field) ||
        (a.span?.start ?? -1) - (b.span?.start ?? -1),
    );
}
