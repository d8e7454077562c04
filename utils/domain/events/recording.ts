import * as z from 'zod/mini';
import { shortText } from './envelope.ts';

/** A person read the notice and started, or withdrew. Natural key: device + action + instant. */
export const recording = {
  kind: 'recording',
  version: 1,
  body: z.object({
    action: z.enum(['started', 'withdrawn']),
    noticeVersion: shortText,
  }),
} as const;
