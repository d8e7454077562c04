import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type CatalogRecord, RECORD_KEYS } from './record.ts';

/**
 * Id of a record by what it says, 32 hex letters: server and device name the same record alike without telling each
 * other. A changed record has another id.
 */
export function recordId(record: CatalogRecord): string {
  const parts = RECORD_KEYS.map((key) => record[key] ?? null);
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, 32);
}
