import * as z from 'zod/mini';
import { instant, shortText } from './envelope.ts';

/** A page could not be read (wholly or in part), or can be again. Natural key: site + page kind + fromAt. */
export const pageState = {
  kind: 'page-state',
  version: 1,
  body: z.object({
    site: shortText,
    pageKind: shortText,
    state: z.enum(['ok', 'partial', 'blind']),
    missing: z.array(shortText).check(z.maxLength(40)),
    fromAt: instant,
    /** `null`: still so. */
    toAt: z.nullable(instant),
  }),
} as const;
