import * as z from 'zod/mini';
import { RECORD_KEYS } from './record.ts';

/** Longest text of one part of a record: a whole leaflet's adverse reactions fit. */
export const RECORD_TEXT_MAX = 8_000;

/** A record that comes from a file or a server; for who is not a page. */
export const catalogRecordSchema = z.partialRecord(
  z.enum(RECORD_KEYS),
  z.string().check(z.minLength(1), z.maxLength(RECORD_TEXT_MAX)),
);
