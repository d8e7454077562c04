import type { ExtensionMessage } from '@webext-core/messaging';
import { messenger } from './messenger.ts';
import { type MessageId, protocol, type ReplyOf, type RequestOf } from './protocol.ts';

/** Who asks. `page`: a content script of ours in a marketplace page; `extension`: our own page. */
export type Caller = {
  from: 'page' | 'extension';
  /** `null`: a popup, which is in no tab. */
  tabId: number | null;
  frameId: number;
  url: string;
};

/** One answer per message; a map that lacks one does not compile. */
export type Handlers = {
  [M in MessageId]: (request: RequestOf<M>, caller: Caller) => Promise<ReplyOf<M>>;
};

/** What `receiveAll` must know of its surroundings. */
export type Gate = {
  extensionId: string;
  /** `chrome-extension://…/` */
  ownOrigin: string;
  /** Whether a page at this address may say this: its site is switched on, or it only asks what holds. */
  isOpenTo(url: string, id: MessageId): Promise<boolean>;
};

/** A message that is not answered; its words go back to the asker. */
export class MessageRefused extends Error {
  override name = 'MessageRefused';
}

/**
 * Listens to every message of the protocol; the only place that does. Registers synchronously, so that
 * a message that wakes the worker is not lost.
 */
export function receiveAll(handlers: Handlers, gate: Gate): void {
  for (const id of Object.keys(protocol) as MessageId[])
    messenger.onMessage(
      id,
      (message) => answer(handlers, gate, id, message.data, message) as never,
    );
}

/**
 * Checks the sender and the shape, then asks the handler.
 * @throws MessageRefused when the sender may not say this or the request has another shape
 */
export async function answer<M extends MessageId>(
  handlers: Handlers,
  gate: Gate,
  id: M,
  data: unknown,
  { sender }: Pick<ExtensionMessage, 'sender'>,
): Promise<ReplyOf<M>> {
  const caller = await identify(gate, id, sender);
  if (!caller) throw new MessageRefused(`${id}: unknown sender`);
  if (protocol[id].from === 'extension' && caller.from !== 'extension')
    throw new MessageRefused(`${id}: not for pages`);
  const request = protocol[id].request.safeParse(data);
  if (!request.success) {
    const issue = request.error.issues[0];
    const path = (issue?.path ?? []).join('.') || 'request';
    throw new MessageRefused(`${id}: ${path}: ${issue?.message || issue?.code}`);
  }
  return handlers[id](request.data as RequestOf<M>, caller);
}

async function identify(
  gate: Gate,
  id: MessageId,
  sender: chrome.runtime.MessageSender | undefined,
): Promise<Caller | null> {
  const url = sender?.url;
  if (!sender || !url || sender.id !== gate.extensionId) return null;
  const where = { tabId: sender.tab?.id ?? null, frameId: sender.frameId ?? 0, url };
  if (url.startsWith(gate.ownOrigin)) return { from: 'extension', ...where };
  if (where.tabId === null || !(await gate.isOpenTo(url, id))) return null;
  return { from: 'page', ...where };
}
