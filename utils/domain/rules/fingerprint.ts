import { normalise } from '../text/normalise.ts';
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
  return `${ruleId}:${hash(`${field}\n${normalise(context).text}`, field.length + 1)}`;
}

/** FNV-1a over UTF-16 units, white space behind `from` left out, twice with different seeds: 64 bits as hexadecimal. */
function hash(text: string, from: number): string {
  let [a, b] = [0x811c9dc5, 0x01000193 ^ 0x9e3779b9];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // What other kinds of space people type is one of these after `normalise`.
    if (i >= from && (unit === 0x20 || unit === 0x0a)) continue;
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ ((unit << 7) | (unit >>> 9)), 0x01000193);
  }
  return hex(a) + hex(b);
}

const hex = (part: number) => (part >>> 0).toString(16).padStart(8, '0');
