import { toSource } from '../../text/normalise.ts';
import type { Draft, RunRule } from '../kinds/kind.ts';

/** Digits of the code in order of their value; I, O, S, V and Z are not among them. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const LABELLED =
  /(?:信用代码|信用编码|信用代号)[^0-9a-z\n]{0,6}([0-9a-z](?:[ -]?[0-9a-z]){10,24})/g;
const BARE = /^[^0-9a-z]{0,12}([0-9a-z](?:[ -]?[0-9a-z]){10,24})\s*$/g;

/**
 * 统一社会信用代码 behind its label, in any text of the page or a field of that name: 18 characters, the last one
 * a check character. Source: GB 32100 (weights 3^i modulo 31).
 */
export const creditCode: RunRule = ({ listing, scan }) => {
  const drafts: Draft[] = [];
  for (const key of Object.keys(listing?.fields ?? {})) {
    const field = key as Draft['field'];
    if (field === 'message') continue;
    const text = scan(field);
    if (!text) continue;
    const isOwn = field.startsWith('other:') && field.includes('信用代码');
    if (!isOwn && !text.normal.text.includes('信用')) continue;
    for (const hit of text.normal.text.matchAll(isOwn ? BARE : LABELLED)) {
      const code = hit[1]!.replace(/[ -]/g, '').toUpperCase();
      const fault = faultOf(code);
      if (!fault) continue;
      const start = hit.index + hit[0].indexOf(hit[1]!);
      const span = { start, end: start + hit[1]!.length };
      const at = toSource(text.normal, span.start, span.end);
      const said = text.normal.source.slice(at.start, at.end);
      drafts.push({ field, span, text, message: fault[0], values: { text: said, part: fault[1] } });
    }
  }
  return drafts;
};

/** @returns message and the part it is about; `null` for a sound code */
function faultOf(code: string): [string, string] | null {
  const strange = /[IOSVZ]/.exec(code);
  if (strange) return ['letter', strange[0]];
  if (code.length !== 18) return ['length', String(code.length)];
  if (!/^..\d{6}/.test(code)) return ['place', code.slice(2, 8)];
  let sum = 0;
  for (let i = 0, weight = 1; i < 17; i++, weight = (weight * 3) % 31)
    sum += ALPHABET.indexOf(code[i]!) * weight;
  const last = ALPHABET[(31 - (sum % 31)) % 31]!;
  return last === code[17] ? null : ['main', last];
}
