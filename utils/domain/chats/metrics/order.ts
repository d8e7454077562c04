import type { LogMessage } from './log.ts';

/** Two witnesses of one message this far apart are drift of clocks. */
const DRIFT_MS = 2_000;

/**
 * One buyer's messages without copies, in order of time; equal instants keep the order of the log
 * (metrics, section 8). Copies: the same id, or, when at least one has none, the same instant, sender,
 * agent, kind and text. The one that stands first is kept, but a page's stamp always beats our own.
 * @param messages in log order, over all lines of this buyer
 */
export function orderMessages(messages: readonly LogMessage[]): LogMessage[] {
  const page = keepFirst(messages.filter(({ isDevice }) => !isDevice));
  if (page.length === messages.length) return page.toSorted((a, b) => a.at - b.at);
  const witnessed = new Map<string, LogMessage[]>();
  for (const message of page) {
    const key = contentOf(message);
    const same = witnessed.get(key);
    if (same) same.push(message);
    else witnessed.set(key, [message]);
  }
  const ids = new Set(page.map(({ id }) => id).filter((id) => id !== null));
  const kept = new Set(
    keepFirst(
      messages.filter((message) => {
        if (!message.isDevice) return true;
        if (message.id !== null && ids.has(message.id)) return false;
        const others = witnessed.get(contentOf(message)) ?? [];
        return !others.some(
          (other) =>
            (other.id === null || message.id === null) &&
            Math.abs(other.at - message.at) <= DRIFT_MS,
        );
      }),
    ),
  );
  return messages.filter((message) => kept.has(message)).toSorted((a, b) => a.at - b.at);
}

function keepFirst(messages: readonly LogMessage[]): LogMessage[] {
  const ids = new Set<string>();
  const contents = new Map<string, { hasBare: boolean }>();
  return messages.filter((message) => {
    if (message.id !== null && ids.has(message.id)) return false;
    const key = `${message.at}|${contentOf(message)}`;
    const same = contents.get(key);
    if (same && (message.id === null || same.hasBare)) return false;
    if (message.id !== null) ids.add(message.id);
    contents.set(key, { hasBare: (same?.hasBare ?? false) || message.id === null });
    return true;
  });
}

function contentOf({ from, agentId, kind, text }: LogMessage): string {
  return JSON.stringify([from, agentId, kind, text]);
}
