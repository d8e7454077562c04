import { compileBounded } from '../text/bounded-pattern.ts';
import { PackError } from './pack-error.ts';

/** More than ten times what ships; beyond it something is wrong or meant to be. */
const LIMITS = { depth: 12, values: 200_000, characters: 4_000_000, string: 20_000, list: 2_000 };
const NUMBER_MAX = 1e6;
/** Keys that are something else than data in this language. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);
/** Keys whose strings are patterns. */
const PATTERNS = new Set(['pattern', 'prefix', 'find', 'exceptPatterns']);

/**
 * Refuses what could stop a page before anything else looks at it: a pack that is too large or too deep, a pattern
 * that may run long, a name like `__proto__`, a number that is none. Needs no schema, so it runs in pages too.
 * @throws PackError naming pack, rule and path
 */
export function refuseHostile(pack: unknown): void {
  const path: string[] = [];
  let values = 0;
  let characters = 0;

  const refuse = (why: string): never => {
    throw new PackError(
      `pack ${nameOf(pack)}: ${ruleAt(pack, path)}${path.join('.') || 'pack'}: ${why}`,
    );
  };
  const look = (value: unknown, key: string) => {
    if (++values > LIMITS.values) refuse(`more than ${LIMITS.values} values`);
    if (path.length > LIMITS.depth) refuse(`deeper than ${LIMITS.depth}`);
    if (typeof value === 'string') {
      const isPattern = PATTERNS.has(key);
      const result = isPattern ? compileBounded(value) : null;
      if (result && 'error' in result) refuse(`pattern refused: ${result.error}`);
      if (value.length > LIMITS.string) refuse(`longer than ${LIMITS.string} characters`);
      characters += value.length;
      if (characters > LIMITS.characters) refuse(`more than ${LIMITS.characters} characters`);
    } else if (typeof value === 'number') {
      if (!(Math.abs(value) <= NUMBER_MAX)) refuse(`number over ${NUMBER_MAX}`);
    } else if (Array.isArray(value)) {
      if (value.length > LIMITS.list) refuse(`more than ${LIMITS.list} entries`);
      for (let i = 0; i < value.length; i++) inside(String(i), value[i], key);
    } else if (typeof value === 'object' && value !== null) {
      const keys = Object.keys(value);
      if (keys.length > LIMITS.list) refuse(`more than ${LIMITS.list} entries`);
      for (const name of keys) {
        if (RESERVED.has(name)) refuse(`the name ${name} is not allowed`);
        inside(name, (value as Record<string, unknown>)[name], name);
      }
    }
  };
  const inside = (step: string, value: unknown, key: string) => {
    path.push(step.slice(0, 40));
    look(value, key);
    path.pop();
  };
  look(pack, '');
}

function nameOf(value: unknown): string {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' ? id.slice(0, 40) : '?';
}

/** `TT-01: ` where the path leads into a rule. */
function ruleAt(pack: unknown, [first, index]: readonly string[]): string {
  if (first !== 'rules' || typeof pack !== 'object' || pack === null || !('rules' in pack))
    return '';
  const id = Array.isArray(pack.rules) ? nameOf(pack.rules[Number(index)]) : '?';
  return id === '?' ? '' : `${id}: `;
}
