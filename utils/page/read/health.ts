import type { PageDefinition } from '../../sites/definition.ts';
import { fieldKeyOf, plainLabel } from '../../sites/label-key.ts';
import type { Context } from './context.ts';
import { PART_NAMES } from './parts.ts';
import type { PageReading, ReadState } from './reading.ts';

type Seen = {
  lostConversations: number;
  lostOrders: number;
  /** No conversation is open: messages and their controls are not to be expected. */
  isNoneOpen: boolean;
};

/**
 * What the reading is worth. Blind: a part the definition calls necessary is missing, or nothing at
 * all was read. Partial: another expected part is.
 */
export function judge(
  reading: PageReading,
  seen: Seen,
  context: Context,
): { state: ReadState; missing: string[] } {
  const { page } = context;
  const necessary = page.health?.partial ?? [];
  const expected = [...new Set([...necessary, ...(page.health?.ok ?? declaredParts(page))])].filter(
    (part) => !(seen.isNoneOpen && /^(?:messages|header|input|send)\b/.test(part)),
  );
  const unseen = expected.filter((part) => !isSeen(part, reading, seen, context));
  // Of a list that is not there at all, its parts need no naming.
  const missing = unseen.filter(
    (part) =>
      !part.includes('.') || reading[headOf(part)] !== null || !expected.includes(headOf(part)),
  );
  const isAnything = reading.listing ?? reading.conversations ?? reading.messages ?? reading.orders;
  const isBlind = !isAnything || necessary.some((part) => unseen.includes(part));
  return {
    state: isBlind ? 'blind' : missing.length > 0 ? 'partial' : 'ok',
    missing: [...new Set(missing.map((part) => nameOf(part, context)))],
  };
}

type Head = 'listing' | 'conversations' | 'messages' | 'orders';
const headOf = (part: string) => part.split('.')[0] as Head;

/** Without a health check: every part the definition has a rule for. */
function declaredParts(page: PageDefinition): string[] {
  const below = (part: Head, names: string[]) =>
    page[part]
      ? [
          part,
          ...names
            .filter((name) => Object.hasOwn(page[part]!, name))
            .map((name) => `${part}.${name}`),
        ]
      : [];
  return [
    ...below('listing', ['title', 'description', 'category', 'fields']),
    ...below('conversations', ['id', 'name', 'preview']),
    ...below('messages', ['text', 'from', 'at']),
    ...below('orders', ['id', 'items', 'receiver', 'buyerMessage', 'sellerMemo', 'status']),
    ...(['account', 'header', 'input', 'send'] as const).filter((name) => page[name]),
  ];
}

export function nameOf(part: string, { definition }: Pick<Context, 'definition'>): string {
  return definition.names?.[part] ?? PART_NAMES[part]?.zh ?? part.replace(/^listing\.fields:/, '');
}

function isSeen(part: string, reading: PageReading, seen: Seen, context: Context): boolean {
  const [head = '', name = '', deep] = part.split('.');
  const { listing, conversations, messages, orders, anchors } = reading;
  if (head === 'listing')
    return !!listing && (name === '' || isListingPartSeen(name, listing, context));
  if (head === 'conversations') {
    if (!conversations || name === '') return conversations !== null;
    if (name === 'id') return seen.lostConversations === 0;
    if (name === 'active')
      return conversations.length === 0 || conversations.some(({ active }) => active);
    return anyHas(conversations, name);
  }
  if (head === 'messages') {
    if (!messages || name === '') return messages !== null;
    if (messages.length === 0) return true;
    if (name === 'from') return messages.some(({ from }) => from !== 'unknown');
    return name === 'at' ? messages.some(({ at }) => at !== null) : anyHas(messages, name);
  }
  if (head === 'orders') {
    if (!orders || name === '') return orders !== null;
    if (name === 'id') return seen.lostOrders === 0;
    if (name === 'items' && deep)
      return anyHas(
        orders.flatMap(({ items }) => items),
        deep,
      );
    if (name === 'items') return orders.every(({ items }) => items.length > 0);
    return anyHas(orders, name);
  }
  if (head === 'account') return reading.account !== null;
  return head === 'header' || head === 'input' || head === 'send' ? anchors[head] !== null : false;
}

function isListingPartSeen(
  name: string,
  listing: NonNullable<PageReading['listing']>,
  context: Context,
): boolean {
  if (name === 'title' || name === 'description' || name === 'category')
    return listing[name] !== null;
  const labels = Object.keys(listing.fields);
  const [, label] = name.split(':');
  if (!label) return labels.length > 0;
  const key = fieldKeyOf(label, context.definition.labels);
  return labels.some(
    (own) =>
      plainLabel(own) === plainLabel(label) || fieldKeyOf(own, context.definition.labels) === key,
  );
}

/** A value in at least one row, or none unread; a list without rows lacks nothing. */
function anyHas(rows: object[], name: string): boolean {
  const values = rows.map((row) => (row as Record<string, unknown>)[name]);
  return values.some((value) => value !== null && value !== '') || !values.includes(null);
}
