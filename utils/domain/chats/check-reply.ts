import type { RuleSet } from '../rules/engine.ts';
import type { Finding } from '../rules/finding.ts';

/** Checks an outgoing chat message. Findings carry `field: 'message'`. */
export function checkReply(_text: string, _rules: RuleSet): Finding[] {
  return [];
}
