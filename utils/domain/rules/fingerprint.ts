import { normalisedUnits } from '../text/normalise.ts';
import type { Span } from './finding.ts';

/** How much of the surroundings counts: a word ignored in one sentence is asked about again in another. */
const CONTEXT = 12;

/** The place with its surroundings in the source; without a place there are none. */
export function contextOf(source: string, span: Span | null): string {
  return span ? source.slice(Math.max(0, span.start - CONTEXT), span.end + CONTEXT) : '';
}

/**
 * Names a finding so that a person can ignore it: rule, field and the words round the place, made comparable.
 * The same words in the same surroundings keep it wherever they move; it holds no text that could be read back.
 */
export function fingerprintOf(ruleId: string, field: string, context: string): string {
  return `${ruleId}:${hash(field, context)}`;
}

/** FNV-1a over UTF-16 units, white space of the context left out, twice with different seeds: 64 bits as hexadecimal. */
function hash(field: string, context: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193 ^ 0x9e3779b9];
  const add = (unit: number) => {
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ ((unit << 7) | (unit >>> 9)), 0x01000193);
  };
  for (let i = 0; i < field.length; i++) add(field.charCodeAt(i));
  add(LINE);
  const { units, count } = normalisedUnits(context);
  for (let i = 0; i < count; i++) {
    const unit = units[i]!;
    // What other kinds of space people type is one of these after `normalise`.
    if (unit !== 0x20 && unit !== LINE) add(unit);
  }
  for (let k = 0; k < 8; k++) {
    digits[k] = DIGITS.charCodeAt((a >>> (28 - 4 * k)) & 15);
    digits[k + 8] = DIGITS.charCodeAt((b >>> (28 - 4 * k)) & 15);
  }
  return String.fromCharCode(...digits);
}

const LINE = 0x0a;
const DIGITS = '0123456789abcdef';
/** Used again by every call. */
const digits: number[] = new Array(16).fill(0);
