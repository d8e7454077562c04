import { type RuleSet, runRules } from '../rules/engine.ts';
import type { Finding } from '../rules/finding.ts';
import { normalise } from '../text/normalise.ts';
import { strengthOf } from './reply-tendency.ts';

/** Rules that take many words from everyday talk: their hits in a message that sounds like any other are chance. */
const WIDE = new Set([
  'CS-01',
  'CS-02',
  'CS-02b',
  'CS-02c',
  'CS-03',
  'CS-04',
  'CS-05',
  'CS-07',
  'CS-08',
  'CS-09',
  'CS-10',
  'RX-06b',
  'RX-08b',
]);
/** Below this a sentence sounds like any other. */
const ORDINARY = -2;

/**
 * Checks an outgoing chat message. Findings carry `field: 'message'`. That it sounds like one that may not be sent is
 * said only when no rule knows why it may not; and what a wide rule finds in a sentence that sounds ordinary is left.
 */
export function checkReply(text: string, rules: RuleSet): Finding[] {
  if (text.trim() === '') return [];
  const { findings } = runRules(rules, 'message', {
    listing: null,
    productClass: null,
    texts: [{ surface: 'message', text: rules.lane('message').scanner.scan('message', text) }],
    scan: () => null,
    section: () => null,
    ownNames: [],
    comparison: null,
    on: rules.on,
  });
  const known = findings.filter(
    (finding) => !isTendency(finding.ruleId, rules) && !isByChance(finding, text),
  );
  return known.length > 0 ? known : findings.filter(({ ruleId }) => isTendency(ruleId, rules));
}

function isTendency(ruleId: string, rules: RuleSet): boolean {
  const rule = rules.rules.get(ruleId);
  return rule?.kind === 'check' && rule.check === 'reads-like';
}

function isByChance({ ruleId, span }: Finding, text: string): boolean {
  if (!span || !WIDE.has(ruleId)) return false;
  const before = text.slice(0, span.start);
  const start = Math.max(...[...STOPS].map((stop) => before.lastIndexOf(stop))) + 1;
  const rest = text.slice(span.end).search(/[。!！?？;；\n]/);
  const end = rest === -1 ? text.length : span.end + rest;
  return strengthOf(normalise(text.slice(start, end)).text) < ORDINARY;
}
const STOPS = '。!！?？;；\n';
