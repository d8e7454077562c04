import * as z from 'zod/mini';
import { count, duration, instant, shortText } from './envelope.ts';

/**
 * One round: from the first unanswered customer message to the first human reply.
 * Natural key: conversation id + first customer message id (or its instant, marked weak).
 * Revision 0 opens it, a later one ends it. `subject` is the buyer.
 */
export const replyRound = {
  kind: 'reply-round',
  version: 1,
  body: z.object({
    site: shortText,
    /** `unseen`: the page could not be read meanwhile; counts against nobody. */
    state: z.enum(['open', 'answered', 'unseen']),
    startedAt: instant,
    answeredAt: z.nullable(instant),
    waitMs: z.nullable(duration),
    targetMs: duration,
    /** UTF-16 length of the answer; its text never leaves the machine. */
    charCount: z.nullable(count),
  }),
} as const;
