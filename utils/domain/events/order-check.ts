import * as z from 'zod/mini';
import { shortText } from './envelope.ts';

/** Kinds of wishes a note can hold, named as in the labelled data. */
export const NOTE_KINDS = [
  'quantity',
  'spec',
  'strength',
  'dosage_form',
  'product_swap',
  'colour_size',
  'gift',
  'address',
  'phone',
  'receiver',
  'courier',
  'delivery_date',
  'cancel_hold',
  'invoice',
  'prescription',
  'contraindication',
] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** An order was held against its note and memo. Natural key: order id. `subject` is the order. */
export const orderCheck = {
  kind: 'order-check',
  version: 1,
  body: z.object({
    site: shortText,
    verdict: z.enum(['match', 'mismatch', 'review', 'unseen']),
    kinds: z.array(z.enum(NOTE_KINDS)).check(z.maxLength(20)),
    hasNote: z.boolean(),
  }),
} as const;
