import type { LogMessage } from './log.ts';

/** 京东: who comes back within ten minutes of the close is in the same session (exactly ten: same). */
const REOPEN_MS = 600_000;
/** Our assumption: a new question this long after the last word begins a new session. */
const PAUSE_MS = 1_800_000;

type Session = {
  messages: LogMessage[];
  /** A close stands after the latest customer text, image or card. */
  closedAt: number | null;
  /** Latest message that says something: no system, welcome, transfer or close. */
  lastWord: LogMessage | null;
};

/**
 * Parts one buyer's messages into sessions, the same for every metric (metrics, section 2).
 * @param messages in order of time, see `orderMessages`
 * @returns sessions by their first message, each in order of time
 */
export function findSessions(messages: readonly LogMessage[]): LogMessage[][] {
  const sessions: Session[] = [];
  const byId = new Map<string, Session>();
  let current: Session | undefined;
  const open = () => {
    const session: Session = { messages: [], closedAt: null, lastWord: null };
    sessions.push(session);
    return session;
  };
  for (const message of messages) {
    if (message.sessionId !== null) {
      current = byId.get(message.sessionId) ?? open();
      byId.set(message.sessionId, current);
    } else if (!current || (isCustomerWord(message) && isNewSession(current, message))) {
      current = open();
    }
    addTo(current, message);
  }
  return sessions.map((session) => session.messages);
}

function isNewSession({ closedAt, lastWord }: Session, message: LogMessage): boolean {
  if (closedAt !== null) return message.at - closedAt > REOPEN_MS;
  if (!lastWord || (lastWord.from === 'customer' && !lastWord.isCourtesy)) return false;
  return message.at - lastWord.at > PAUSE_MS;
}

function addTo(session: Session, message: LogMessage): void {
  session.messages.push(message);
  if (message.kind === 'close') session.closedAt = message.at;
  if (isCustomerWord(message)) session.closedAt = null;
  const isWord =
    message.from !== 'system' && !['welcome', 'transfer', 'close'].includes(message.kind);
  if (isWord) session.lastWord = message;
}

function isCustomerWord({ from, kind }: LogMessage): boolean {
  return from === 'customer' && (kind === 'text' || kind === 'image' || kind === 'card');
}
