import type { Locale } from '../language/translate.ts';
import type { RuleSet } from './engine.ts';
import type { Finding } from './finding.ts';

/** A finding in words, as card, dock, gate and command line show it. */
export type FindingText = {
  /** Short noun for the card's head: 功效断言. */
  title: string;
  /** One sentence with the wrong thing and the next step, at most 40 Han characters. */
  sentence: string;
  /** The few words for a dock row: the matched text, or what is missing. */
  short: string;
  /** 《广告法》第十六条第一款第（一）项 */
  law: string;
  /** Deciding words of the law, or `null`. */
  quote: string | null;
  /** Where the fix comes from, or `null`. */
  fixSource: string | null;
};

export function describeFinding(finding: Finding, _rules: RuleSet, _locale: Locale): FindingText {
  return {
    title: finding.ruleId,
    sentence: finding.message.id,
    short: finding.message.id,
    law: `${finding.citation.law}${finding.citation.article}`,
    quote: finding.citation.quote ?? null,
    fixSource: null,
  };
}
