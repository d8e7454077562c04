import type { Aspect } from '../catalog/aspect.ts';
import type { Locale } from '../language/translate.ts';
import type { FieldKey, Listing } from '../listings/listing.ts';
import { describeFinding } from '../rules/describe.ts';
import type { RuleSet } from '../rules/engine.ts';
import type { Certainty, Finding, Level } from '../rules/finding.ts';

/** One finding as a line of a report: everything in words, nothing to look up. */
export type ReportRow = {
  rule: string;
  /** What the rule is called: 功效断言. */
  title: string;
  level: Level;
  certainty: Certainty;
  needsProof: boolean;
  /** Key of the field (`title`), as in the listing. */
  field: string;
  /** The words of the listing that were found; empty when something is missing. */
  words: string;
  sentence: string;
  law: string;
  /** Present when the listing and the drug's own record differ. */
  aspect?: Aspect;
  /** The listing's side and the record's, as written; empty where no record speaks. */
  listing: string;
  record: string;
  /** What to put in place of the words; empty text deletes them; `null`: nothing is offered. */
  fix: string | null;
};

/** A finding of a batch, with the words it is about. */
export function reportRow(
  finding: Finding,
  fields: Listing['fields'],
  rules: RuleSet,
  locale: Locale,
): ReportRow {
  const { title, sentence, law } = describeFinding(finding, rules, locale);
  const { span, aspect, record } = finding;
  const text = fields[finding.field as FieldKey] ?? '';
  const words = span ? text.slice(span.start, span.end) : '';
  return {
    rule: finding.ruleId,
    title,
    level: finding.level,
    certainty: finding.certainty,
    needsProof: finding.needsProof,
    field: finding.field,
    words: cut(words),
    sentence,
    law,
    ...(aspect && { aspect }),
    listing: aspect ? cut(words || (finding.message.values.listing ?? '')) : '',
    record: record ? cut(record.text) : '',
    fix: finding.fix?.text ?? null,
  };
}

/** A span may be a whole leaflet; a cell of a report is read by a person. */
const WORDS_MAX = 300;

const cut = (text: string) =>
  text.length <= WORDS_MAX ? text : `${text.slice(0, WORDS_MAX - 1)}…`;
