import { judgeOrder } from '@/utils/domain/orders/judge-order.ts';
import type { Order } from '@/utils/domain/orders/order.ts';
import { readSettings } from '@/utils/storage/settings.ts';
import type { Handler } from '../core.ts';

/**
 * Holds the orders a page shows against their notes. The vocabulary of notes is too heavy to travel
 * into every page, and no keystroke waits for it. Nothing of the orders is kept here.
 */
export const ordersAudit: Handler<'orders.audit'> = async (_core, { orders }) => {
  const { locale } = await readSettings();
  return { judgements: orders.map((order) => judgeOrder(order as Order, locale)) };
};
