import { checkReply } from '../../utils/domain/chats/check-reply.ts';
import { checkListing } from '../../utils/domain/listings/check-listing.ts';
import type { RuleSet } from '../../utils/domain/rules/engine.ts';
import type { CorpusLine } from './lines.ts';

/** A finding may be this much longer than the words it is about. */
const SLACK = 8;

/**
 * What is wrong with the answer to one text of the corpus; `null` when it is right.
 * To be found: each marked place is underlined and one of the rules named says so. To be left alone: nothing is
 * said of a place in the text above a hint.
 */
export function judge(line: CorpusLine, rules: RuleSet): string | null {
  const said = findingsOf(line, rules);
  const got = said.map((f) => `${f.ruleId} “${line.text.slice(f.start, f.end)}”`).join(', ');
  if (line.marks.length === 0) return said.length > 0 ? `said ${got}` : null;
  const missed = line.marks.filter((mark) => !said.some((f) => overlaps(f, mark) && fits(f, mark)));
  const words = missed.map(({ start, end }) => `“${line.text.slice(start, end)}”`).join(', ');
  if (missed.length > 0) return `missed ${words}; got ${got || 'nothing'}`;
  const elsewhere = said.filter((f) => !line.marks.some((mark) => overlaps(f, mark)));
  if (line.isSilentElsewhere && elsewhere.length > 0)
    return `said ${elsewhere.map((f) => `${f.ruleId} “${line.text.slice(f.start, f.end)}”`).join(', ')} elsewhere`;
  const isNamed = said.some((f) => line.rules.some((rule) => f.ruleId.startsWith(rule)));
  return isNamed ? null : `wanted ${line.rules.join(' or ')}; got ${got}`;
}

type Place = { start: number; end: number };

function overlaps(a: Place, b: Place): boolean {
  return a.start < b.end && b.start < a.end;
}

function fits(found: Place, mark: Place): boolean {
  return found.end - found.start <= mark.end - mark.start + SLACK;
}

function findingsOf({ who, field, text }: CorpusLine, rules: RuleSet) {
  const findings =
    who === 'message'
      ? checkReply(text, rules)
      : checkListing({ productClass: who, fields: { [field]: text } }, rules).findings;
  return findings.flatMap(({ ruleId, level, span, field: place }) =>
    span && level !== 'hint' && place === field ? [{ ruleId, ...span }] : [],
  );
}
