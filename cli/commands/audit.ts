import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { PRODUCT_CLASSES } from '../../utils/domain/listings/product-class.ts';
import { auditOrder, describeOrderFinding } from '../../utils/domain/orders/audit-order.ts';
import type { Order } from '../../utils/domain/orders/order.ts';
import type { Command } from '../command.ts';
import { answerLines, LineError } from '../json-lines.ts';

export const command: Command = {
  summary: 'hold order notes against the orders: JSON lines from --in FILE or stdin',
  async run(args) {
    const { values } = parseArgs({
      args,
      options: { in: { type: 'string' }, lang: { type: 'string', default: 'zh' } },
    });
    if (!['zh', 'en'].includes(values.lang)) {
      console.error('yaogui audit: --lang is zh or en');
      return 2;
    }
    const locale = values.lang === 'en' ? 'en' : 'zh_CN';
    return answerLines(values.in, (line) => auditLine(line, locale));
  },
};

const text = z.nullable(z.optional(z.string()));
const orderLine = z.object({
  id: z.union([z.string(), z.number()]),
  items: z.array(
    z.object({
      title: z.string(),
      spec: text,
      qty: z.nullable(z.optional(z.number())),
      price: z.nullable(z.optional(z.number())),
      // Only a hint: a class we do not know is not known, not wrong.
      productClass: z.catch(z.nullable(z.enum(PRODUCT_CLASSES)), null),
    }),
  ),
  receiver: z.nullable(z.optional(z.object({ name: text, phone: text, address: text }))),
  buyerMessage: text,
  sellerMemo: text,
});

/** One order in, its verdict out. @throws LineError naming the part that does not fit */
export function auditLine(line: Record<string, unknown>, locale: 'zh_CN' | 'en' = 'zh_CN') {
  const parsed = orderLine.safeParse(line);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new LineError(`${issue?.path.join('.') || 'line'}: ${issue?.message ?? 'not an order'}`);
  }
  const { data } = parsed;
  const order: Order = {
    id: String(data.id),
    items: data.items.map((item) => ({
      title: item.title,
      spec: item.spec ?? null,
      qty: item.qty ?? null,
      price: item.price ?? null,
      productClass: item.productClass ?? null,
    })),
    receiver: data.receiver
      ? {
          name: data.receiver.name ?? null,
          phone: data.receiver.phone ?? null,
          address: data.receiver.address ?? null,
        }
      : null,
    buyerMessage: data.buyerMessage ?? null,
    sellerMemo: data.sellerMemo ?? null,
  };
  const { verdict, kinds, findings } = auditOrder(order);
  return {
    id: data.id,
    verdict,
    kinds,
    findings: findings.map((finding) => ({
      kind: finding.kind,
      verdict: finding.verdict,
      action: finding.action,
      source: finding.source,
      start: finding.noteSpan.start,
      end: finding.noteSpan.end,
      sentence: describeOrderFinding(finding, locale).sentence,
    })),
  };
}
