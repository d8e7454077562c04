import { fill, type Locale } from '../language/translate.ts';
import { fieldName, ruleWords } from '../language/words/rules.ts';
import type { RuleSet } from './engine.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './pack.ts';

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

/** Words of a finding that a set of rules made. A rule the set does not know keeps its id. */
export function describeFinding(finding: Finding, rules: RuleSet, locale: Locale): FindingText {
  const { citation, message } = finding;
  const language = locale === 'en' ? 'en' : 'zh';
  const rule = rules.rules.get(finding.ruleId);
  const name = message.id.split('/')[1] ?? 'main';
  const sentence = rule?.messages[name] ?? rule?.messages.main;
  const field = fieldName(finding.field, locale);
  const values = { ...message.values, text: quoted(message.values.text ?? ''), field };
  const waiting = citation.trust === 'unverified' ? ruleWords.unverified[language] : '';
  const text = sentence ? fill(sentence[language], values) : finding.ruleId;
  return {
    title: rule?.title[language] ?? finding.ruleId,
    sentence: text,
    short: shortOf(finding, rule, text, field, language),
    law: `${waiting}${citation.law}${citation.article}`,
    quote: citation.quote ?? null,
    fixSource: sourceOf(finding, locale),
  };
}

const QUOTE_MAX = 14;
const SHORT_MAX = 40;

/** Cuts the end of long quotes so that the sentence stays one line and a half. */
function quoted(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length <= QUOTE_MAX ? plain : `${plain.slice(0, QUOTE_MAX - 1)}…`;
}

function shortOf(
  { message, span, group }: Finding,
  rule: Rule | undefined,
  sentence: string,
  field: string,
  language: 'zh' | 'en',
): string {
  if (rule?.short) return fill(rule.short[language], message.values);
  if (rule?.kind === 'required-field') return field;
  if (span && (group === 'claim' || group === 'sale')) return quoted(message.values.text ?? '');
  const clause = sentence.split(language === 'zh' ? /[，。]/ : /[.;]/, 1)[0]!;
  return span && clause.length <= SHORT_MAX ? clause : (rule?.title[language] ?? clause);
}

/** Where the offered words come from. */
function sourceOf({ fix }: Finding, locale: Locale): string | null {
  if (fix?.source?.id !== 'rules.fromField') return null;
  const field = fieldName(fix.source.values.field ?? '', locale);
  return fill(ruleWords.fromField[locale === 'en' ? 'en' : 'zh'], { field });
}
