import type { Sender } from '../../domain/chats/message.ts';
import type { ConversationPart, Flag, MessagePart } from '../../sites/definition.ts';
import { holds } from './condition.ts';
import type { Context, Scope } from './context.ts';
import { findNodes } from './find.ts';
import { elements, isBefore } from './nodes.ts';
import type { Anchors, ConversationReading, MessageReading } from './reading.ts';
import { findRows, onceById } from './rows.ts';
import { findFirst, readFirst } from './strategy.ts';
import { dayOf, parseTime, type Stamp, type TimeOptions, withDay } from './time.ts';
import { readValue } from './value.ts';

type Entry = ConversationReading & { scope: Scope };

/**
 * The conversation list. `isNoneOpen`: the page itself says that no conversation is open. An id that rests on the name alone is marked weak and numbered when it repeats.
 */
export function readConversations(
  part: ConversationPart,
  context: Context,
  anchors: Anchors,
): { conversations: ConversationReading[]; lostCount: number; isNoneOpen: boolean } | null {
  const found = findRows(part, context, 'conversations');
  if (!found) return null;
  const all = found.rows.map(([row]) => row!);
  const entries: Entry[] = [];
  const names = new Map<string, number>();
  let lostCount = 0;
  let isNoneOpen = !!part.active;
  for (const scope of found.rows) {
    const value = (name: 'id' | 'name' | 'preview' | 'waitingText') =>
      readFirst(scope, part[name], context, entries.length === 0 ? `conversations.${name}` : '')
        ?.value ?? null;
    const name = value('name');
    const own = value('id');
    if (!own && !name) {
      lostCount++;
      continue;
    }
    const isWeakId = !own;
    const count = isWeakId ? (names.get(name!) ?? 0) + 1 : 1;
    if (isWeakId) names.set(name!, count);
    const active = flagOf(part.active, scope, context, all);
    isNoneOpen &&= active === false;
    entries.push({
      id: own || (count > 1 ? `${name} (${count})` : name!),
      ...(isWeakId ? { isWeakId } : {}),
      name,
      preview: value('preview'),
      waitingText: value('waitingText') || null,
      isWaiting: flagOf(part.isWaiting, scope, context, all),
      active: active ?? false,
      scope,
    });
  }
  // Rows without a name are not an empty list.
  if (found.rows.length > 0 && entries.length === 0) return null;
  const kept = onceById(entries);
  for (const { id, scope } of kept) {
    const node = elements(scope)[0];
    if (node) anchors.conversations.set(id, node);
  }
  return {
    conversations: kept.map(({ scope: _, ...entry }) => entry),
    lostCount,
    isNoneOpen,
  };
}

function flagOf(
  flag: Flag | undefined,
  scope: Scope,
  context: Context,
  rows: Node[],
): boolean | null {
  if (!flag) return null;
  if (holds(scope, flag.yes, context, rows)) return true;
  if (flag.no && holds(scope, flag.no, context, rows)) return false;
  return flag.otherwise ?? null;
}

/** The open conversation's messages, oldest first as on the page. */
export function readMessages(
  part: MessagePart,
  context: Context,
  anchors: Anchors,
): MessageReading[] | null {
  const found = findRows(part, context, 'messages');
  if (!found) return null;
  const options: TimeOptions = timeOptions(context);
  const rows = found.rows.map(([row]) => row!);
  const times = dividers(part.times, context, options, 'messages.times');
  const days = dividers(part.days, context, options, 'messages.days');
  const messages: MessageReading[] = [];
  let carried: Stamp | null = null;
  let role: Sender = 'unknown';
  for (const scope of found.rows) {
    const row = scope[0]!;
    const explain = (name: string) => (messages.length === 0 ? `messages.${name}` : '');
    const shown = readFirst(scope, part.at, context, explain('at'))?.value;
    const own = shown ? parseTime(shown, options) : null;
    const divider = lastBefore(row, times);
    const stamp: Stamp | null = own ?? divider ?? (part.carryTime ? carried : null);
    carried = own ?? carried;
    const day = lastBefore(row, days);
    const at = stamp ? withDay(stamp, day ? dayOf(day) : null, options.utcOffset) : null;
    role = roleOf(part, scope, context, rows, role);
    messages.push({
      id: readFirst(scope, part.id, context, explain('id'))?.value || null,
      from: role,
      text: readFirst(scope, part.text, context, explain('text'))?.value ?? null,
      at: at?.at ?? null,
      atPrecision: at?.precision ?? 'none',
      ...(at && !own && !divider ? { isCarried: true as const } : {}),
    });
  }
  anchors.messageList = found.container ?? elements(rows)[0]?.parentElement ?? null;
  return messages;
}

function roleOf(
  part: MessagePart,
  scope: Scope,
  context: Context,
  rows: Node[],
  before: Sender,
): Sender {
  for (const { role, when } of part.from ?? [])
    if (holds(scope, when, context, rows)) return role === 'previous' ? before : role;
  return 'unknown';
}

type Divider = Stamp & { node: Node };

function dividers(
  strategies: MessagePart['times'],
  context: Context,
  options: TimeOptions,
  part: string,
): Divider[] {
  for (const [index, { find, read }] of (strategies ?? []).entries()) {
    const found = findNodes([context.document], find, context).flatMap((node) => {
      const text = readValue(node, read);
      const stamp = text ? parseTime(text, options) : null;
      return stamp ? [{ ...stamp, node }] : [];
    });
    if (found.length === 0) continue;
    context.explain?.(`${part}: strategy ${index + 1}, ${found.length} nodes`);
    return found;
  }
  return [];
}

/** Last divider before a row, in document order. */
function lastBefore(row: Node, all: Divider[]): Divider | null {
  let last: Divider | null = null;
  for (const divider of all) {
    if (!isBefore(divider.node, row)) break;
    last = divider;
  }
  return last;
}

export function timeOptions({ definition, now }: Context): TimeOptions {
  return {
    utcOffset: definition.utcOffset ?? '+08:00',
    dateOrder: definition.dateOrder ?? 'ymd',
    now,
  };
}

/** Name of the open conversation's customer, from the header. */
export function readCustomer(context: Context): string | null {
  return readFirst([context.document], context.page.customer, context, 'customer')?.value || null;
}

/** Controls of the console, for drawing and for the outgoing check. */
export function findConsole(context: Context, anchors: Anchors): void {
  for (const name of ['header', 'input', 'send'] as const)
    anchors[name] =
      elements(findFirst([context.document], context.page[name], context, name))[0] ?? null;
}
