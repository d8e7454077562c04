import * as z from 'zod/mini';
import { shortText } from './envelope.ts';

/** A flagged order was dealt with. Natural key: order id + instant. `subject` is the order. */
export const orderAction = {
  kind: 'order-action',
  version: 1,
  body: z.object({
    site: shortText,
    /** 已改订单, 已联系买家, 已补备注, 不是问题 */
    action: z.enum(['changed', 'contacted', 'memo-added', 'no-problem']),
  }),
} as const;
