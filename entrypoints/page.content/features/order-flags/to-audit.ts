import type { Order } from '@/utils/domain/orders/order.ts';
import type { OrderReading } from '@/utils/page/read/reading.ts';

/** What the audit looks at, within the message's bounds. */
export function toAudit({ id, items, receiver, buyerMessage, sellerMemo }: OrderReading): Order {
  const cut = (text: string | null, max: number) => text?.slice(0, max) ?? null;
  return {
    id,
    items: items.slice(0, 100).map((item) => ({
      ...item,
      title: item.title.slice(0, 400),
      spec: cut(item.spec, 400),
    })),
    receiver: receiver && {
      name: cut(receiver.name, 200),
      phone: cut(receiver.phone, 60),
      address: cut(receiver.address, 400),
    },
    buyerMessage: cut(buyerMessage, 4000),
    sellerMemo: cut(sellerMemo, 4000),
  };
}
