import { type RuleSet, runRules } from '../rules/engine.ts';
import type { Finding } from '../rules/finding.ts';

/** Checks an outgoing chat message. Findings carry `field: 'message'`. */
export function checkReply(text: string, rules: RuleSet): Finding[] {
  if (text.trim() === '') return [];
  return runRules(rules, 'message', {
    listing: null,
    productClass: null,
    texts: [{ surface: 'message', text: rules.lane('message').scanner.scan('message', text) }],
    scan: () => null,
    section: () => null,
    ownNames: [],
    comparison: null,
    on: rules.on,
  }).findings;
}
