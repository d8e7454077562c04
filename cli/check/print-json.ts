import type { Comparison } from '../../utils/domain/catalog/compare/contract.ts';
import type { Locale } from '../../utils/domain/language/translate.ts';
import type { ListingReport } from '../../utils/domain/listings/check-listing.ts';
import { describeFinding } from '../../utils/domain/rules/describe.ts';
import type { RuleSet } from '../../utils/domain/rules/engine.ts';
import type { Finding } from '../../utils/domain/rules/finding.ts';

export type JsonOptions = {
  rules: RuleSet;
  /** Title, law, fix and fingerprint too. */
  explain: boolean;
  locale: Locale;
  /** Whether listings are held against a catalog: `record` says which record, `null` for none. */
  hasCatalog: boolean;
};

/** What is known of one listing, as the JSON lines have it; `id` and `line` are put in front by the caller. */
export function reportJson(
  report: ListingReport,
  comparison: Comparison | null,
  options: JsonOptions,
): Record<string, unknown> {
  const { findings, productClass, failed, required } = report;
  return {
    productClass,
    findings: findings.map((finding) => findingJson(finding, options)),
    required: required.map(({ field, state, level }) => ({ field, state, level })),
    ...(options.hasCatalog ? { record: comparison && recordJson(comparison) } : {}),
    ...(failed.length > 0 ? { failed } : {}),
  };
}

/** One finding with its place and sentence. */
export function findingJson(
  finding: Finding,
  { rules, explain, locale }: JsonOptions,
): Record<string, unknown> {
  const { title, sentence, law, quote } = describeFinding(finding, rules, locale);
  return {
    rule: finding.ruleId,
    group: finding.group,
    level: finding.level,
    certainty: finding.certainty,
    ...(finding.needsProof ? { needsProof: true } : {}),
    field: finding.field,
    ...(finding.span ?? {}),
    ...(finding.aspect ? { aspect: finding.aspect, record: finding.record } : {}),
    message: sentence,
    ...(explain
      ? {
          title,
          law,
          quote,
          trust: finding.citation.trust,
          fix: finding.fix?.text ?? null,
          fingerprint: finding.fingerprint,
        }
      : {}),
  };
}

/** Which record a listing was held against, how it was found, and what neither or only one of them says. */
function recordJson({ record, match, notCompared }: Comparison): unknown {
  const { approvalNumber = null, genericName = null } = record;
  return { approvalNumber, genericName, by: match.by, confidence: match.confidence, notCompared };
}
