import { createHash, randomBytes } from 'node:crypto';

/** Crockford's alphabet: no I, L, O, U, so a code can be read out over the telephone. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const ORGANISATION_LENGTH = 6;

/** Random text, 5 bits a character. */
function randomText(length: number): string {
  return [...randomBytes(length)].map((byte) => ALPHABET[byte % 32]).join('');
}

/** Id of an organisation: short, because it leads every code and token. */
export const newOrganisationId = () => randomText(ORGANISATION_LENGTH);

/** Id of anything else, e.g. `dev_7KQ2…`; 60 random bits. */
export const newId = (prefix: 'dev' | 'per' | 'shp') => `${prefix}_${randomText(12)}`;

/** Key of buyer hashes. */
export const newHmacKey = () => randomBytes(32).toString('hex');

/** One-time code, 75 random bits: `7K2M9Q-XXXXX-XXXXX-XXXXX`. */
export function newCode(organisationId: string): string {
  return [organisationId, randomText(5), randomText(5), randomText(5)].join('-');
}

/**
 * Reads a code as a person typed it: any case, with or without dashes and spaces, O for 0, I or L for 1.
 * @returns the organisation it names and its hash, or `null` when it can't be a code
 */
export function readCode(typed: string): { organisationId: string; hash: string } | null {
  const text = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (!/^[0-9A-HJKMNP-TV-Z]{21}$/.test(text)) return null;
  return { organisationId: text.slice(0, ORGANISATION_LENGTH), hash: sha256(text) };
}

/** Bearer token of a device, 256 random bits: `yg1_7K2M9Q_…`. */
export function newToken(organisationId: string): string {
  return `yg1_${organisationId}_${randomBytes(32).toString('base64url')}`;
}

/** @returns the organisation a token names and its hash, or `null` when it can't be a token */
export function readToken(token: string): { organisationId: string; hash: string } | null {
  const match = /^yg1_([0-9A-Z]{6})_[\w-]{43}$/.exec(token);
  return match ? { organisationId: match[1]!, hash: sha256(token) } : null;
}

/** 64 hex digits. Codes and tokens are random enough that a slow hash would add nothing. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
