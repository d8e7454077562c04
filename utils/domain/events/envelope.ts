import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as z from 'zod/mini';

/** Upper bounds keep one bad page from filling the journal. */
export const shortText = z.string().check(z.maxLength(120));
export const hash = z.string().check(z.regex(/^[0-9a-f]{32}$/));
/** Epoch milliseconds, 1992 (see metrics, section 1) to 2100. */
export const instant = z.int().check(z.gte(694_195_200_000), z.lte(4_102_444_800_000));
export const count = z.int().check(z.gte(0), z.lte(1_000_000));
/** Milliseconds, at most 90 days. */
export const duration = z.int().check(z.gte(0), z.lte(7_776_000_000));

/** What every journal event carries around its body. Ids, counts, durations, enums and hashes only. */
export const envelopeSchema = z.object({
  /** See `eventId`. */
  id: hash,
  /** Better knowledge of the same thing is a higher revision of the same id. */
  revision: z.int().check(z.gte(0), z.lte(1_000_000)),
  kind: shortText,
  version: z.int().check(z.gte(1), z.lte(1000)),
  /** When the thing happened, by the page's clock where it shows one. */
  at: instant,
  shopId: shortText,
  /** `null`: not attributed; counts for the team only. */
  personId: z.nullable(shortText),
  deviceId: shortText,
  /** HMAC of whom or what it is about (buyer, order, listing), see `subjectHash`. */
  subject: z.nullable(hash),
  /** The page gave no natural key; the id rests on sender, time and text hash. */
  isWeak: z.optional(z.boolean()),
});

export type Envelope = z.infer<typeof envelopeSchema>;

/** Unit separator between the parts of a key: no page text contains it after `clean`. */
const SEPARATOR = '\u001f';
const clean = (part: string) => part.replaceAll(SEPARATOR, ' ');

/**
 * Id of an event: the same thing seen by two tabs or two devices gets the same one.
 * @param naturalKey conversation + first customer message; order id; listing id + content hash
 * @returns 32 hex digits
 */
export function eventId(
  organisationId: string,
  kind: string,
  shopId: string,
  naturalKey: readonly string[],
): string {
  const text = [organisationId, kind, shopId, ...naturalKey].map(clean).join(SEPARATOR);
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 32);
}

/**
 * Keyed hash of a buyer, order or listing id; a plain hash of a nickname could be guessed back.
 * @param key the organisation's key, 32 bytes as hex
 * @returns 32 hex digits
 */
export function subjectHash(key: string, site: string, value: string): string {
  const bytes = Uint8Array.from(key.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const text = [site, value].map(clean).join(SEPARATOR);
  return bytesToHex(hmac(sha256, bytes, utf8ToBytes(text))).slice(0, 32);
}
