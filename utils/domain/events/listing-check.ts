import * as z from 'zod/mini';
import { PRODUCT_CLASSES } from '../listings/product-class.ts';
import { count, duration, shortText } from './envelope.ts';

/**
 * One settled state of a listing was checked. Natural key: listing id (or page view id) + content hash.
 * `subject` is the listing.
 */
export const listingCheck = {
  kind: 'listing-check',
  version: 1,
  body: z.object({
    site: shortText,
    productClass: z.nullable(z.enum(PRODUCT_CLASSES)),
    fieldCount: count,
    /** The first check of this listing in this page view; counts as one listing checked. */
    isFirst: z.boolean(),
    findings: z
      .array(
        z.object({
          ruleId: shortText,
          field: shortText,
          level: z.enum(['block', 'error', 'warning', 'hint']),
          certainty: z.enum(['sure', 'review']),
        }),
      )
      .check(z.maxLength(200)),
    missingCount: count,
    durationMs: duration,
  }),
} as const;
