import type { ConversationSighting, SeenMessage } from '@/utils/domain/chats/clock.ts';
import { dateStamp } from '@/utils/domain/chats/date-stamp.ts';
import { parseWaitingText } from '@/utils/domain/chats/waiting-text.ts';
import type {
  ConversationReading,
  MessageReading,
  PageReading,
} from '@/utils/page/read/reading.ts';

/** Remembers which conversation a message id was first seen in; bounded. */
export type MessageOwners = Map<string, string>;
const MAX_OWNERS = 4000;

/**
 * Turns a reading into what was seen of each conversation. Messages belong to the open conversation;
 * while a page that switches still shows those of the one before, they are nobody's.
 * @returns `null` when the list of conversations could not be read
 */
export function toSightings(
  reading: PageReading,
  seenAt: number,
  owners: MessageOwners,
): ConversationSighting[] | null {
  const { conversations, messages } = reading;
  if (!conversations) return null;
  const active = conversations.filter((conversation) => conversation.active);
  const openId = active.length === 1 ? (active[0]?.id ?? null) : null;
  const isMixed = messages?.some(({ id }) => id && owners.has(id) && owners.get(id) !== openId);
  const shown = openId !== null && messages && !isMixed ? messages : null;
  if (openId !== null) for (const { id } of shown ?? []) if (id) own(owners, id, openId);
  return conversations.map((conversation) => ({
    conversationId: conversation.id,
    seenAt,
    messages: conversation.id === openId && shown ? toSeen(shown, seenAt) : null,
    row: rowOf(conversation),
  }));
}

/** What the list row says. A limit of the platform (12秒后超时) tells that somebody waits, not since when. */
function rowOf({ isWaiting, waitingText }: ConversationReading): ConversationSighting['row'] {
  const words = parseWaitingText(waitingText);
  return {
    isWaiting: isWaiting ?? (words ? true : null),
    waitingMs: words?.kind === 'waited' ? words.ms : null,
  };
}

/**
 * Messages with their stamps as instants. A page that prints the time once per group gives later messages
 * of the group the same stamp: they were sent at some moment after it, so they count as unstamped.
 */
export function toSeen(messages: readonly MessageReading[], seenAt: number): SeenMessage[] {
  return messages.map(({ id, from, text, at, atPrecision }, i) => {
    const isCarried = at !== null && atPrecision === 'second' && messages[i - 1]?.at === at;
    const instant = at === null || isCarried ? null : dateStamp(at, seenAt);
    return { id, from, text, at: instant, atPrecision: instant === null ? 'none' : atPrecision };
  });
}

function own(owners: MessageOwners, id: string, conversationId: string): void {
  if (owners.has(id)) return;
  if (owners.size >= MAX_OWNERS) owners.delete(owners.keys().next().value!);
  owners.set(id, conversationId);
}
