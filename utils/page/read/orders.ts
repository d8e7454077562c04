import type { OrderItem } from '../../domain/orders/order.ts';
import type { ItemPart, OrderPart, Strategy } from '../../sites/definition.ts';
import type { Context, Scope } from './context.ts';
import { elements } from './nodes.ts';
import { countIn, moneyIn } from './number.ts';
import type { Anchors, OrderReading } from './reading.ts';
import { findRows, onceById } from './rows.ts';
import { findFirst, readAll, readFirst } from './strategy.ts';

/** The orders of a list, or the one order of a detail page. Money in 元; ids stay strings. */
export function readOrders(
  part: OrderPart,
  context: Context,
  anchors: Anchors,
): { orders: OrderReading[]; lostCount: number } | null {
  const found = findRows(part, context, 'orders');
  if (!found) return null;
  const entries: (OrderReading & { scope: Scope })[] = [];
  let lostCount = 0;
  for (const scope of found.rows) {
    const explain = (name: string) => (entries.length === 0 ? `orders.${name}` : '');
    const value = (name: 'id' | 'buyerMessage' | 'sellerMemo' | 'flag' | 'status' | 'shipBy') =>
      readFirst(scope, part[name], context, explain(name))?.value ?? null;
    const id = value('id');
    if (!id) {
      lostCount++;
      continue;
    }
    entries.push({
      id,
      items: part.items ? readItems(part.items, scope, context, explain('items')) : [],
      receiver: readReceiver(part.receiver, scope, context, explain('receiver')),
      buyerMessage: value('buyerMessage'),
      sellerMemo: value('sellerMemo'),
      flag: value('flag') || null,
      status: value('status') || null,
      shipBy: value('shipBy') || null,
      scope,
    });
  }
  // Rows without a number are not an empty list.
  if (found.rows.length > 0 && entries.length === 0) return null;
  const kept = onceById(entries);
  for (const { id, scope } of kept) {
    const node = elements(scope)[0];
    if (node) anchors.orders.set(id, node);
  }
  return { orders: kept.map(({ scope: _, ...order }) => order), lostCount };
}

function readReceiver(
  part: OrderPart['receiver'],
  scope: Scope,
  context: Context,
  explain: string,
): OrderReading['receiver'] {
  if (!part) return null;
  const value = (name: 'name' | 'phone' | 'address') =>
    readFirst(scope, part[name], context, explain && `${explain}.${name}`)?.value || null;
  const receiver = { name: value('name'), phone: value('phone'), address: value('address') };
  return receiver.name || receiver.phone || receiver.address ? receiver : null;
}

function readItems(part: ItemPart, scope: Scope, context: Context, explain: string): OrderItem[] {
  const unit = (strategies: Strategy[] | undefined) =>
    strategies?.find(({ read }) => read?.unit)?.read?.unit ?? 'yuan';
  if (part.each) {
    const blocks = findFirst(scope, part.each, context, explain && `${explain}.each`);
    return blocks.flatMap((block, index) => {
      const value = (name: 'title' | 'spec' | 'qty' | 'price') =>
        readFirst([block], part[name], context, explain && index === 0 ? `${explain}.${name}` : '')
          ?.value ?? null;
      const title = value('title');
      if (!title) return [];
      return [
        {
          title,
          spec: value('spec'),
          qty: countIn(value('qty')),
          price: moneyIn(value('price'), unit(part.price)),
        },
      ];
    });
  }
  // No blocks: the nth title goes with the nth of the others; where the numbers differ nothing is guessed.
  const all = (name: 'title' | 'spec' | 'qty' | 'price') =>
    readAll(
      scope,
      part[name],
      { ...context, explain: explain ? context.explain : undefined },
      `${explain}.${name}`,
    );
  const titles = all('title');
  const beside = (values: (string | null)[], index: number) =>
    values.length === titles.length ? (values[index] ?? null) : null;
  const [specs, counts, prices] = [all('spec'), all('qty'), all('price')];
  return titles.flatMap((title, index) =>
    title
      ? [
          {
            title,
            spec: beside(specs, index),
            qty: countIn(beside(counts, index)),
            price: moneyIn(beside(prices, index), unit(part.price)),
          },
        ]
      : [],
  );
}
