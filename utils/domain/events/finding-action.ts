import * as z from 'zod/mini';
import { shortText } from './envelope.ts';

/** Somebody dealt with a finding. Natural key: listing id + fingerprint + action + instant. */
export const findingAction = {
  kind: 'finding-action',
  version: 1,
  body: z.object({
    site: shortText,
    ruleId: shortText,
    field: shortText,
    level: z.enum(['block', 'error', 'warning', 'hint']),
    action: z.enum(['applied', 'undone', 'ignored']),
  }),
} as const;
