import { messenger } from './messenger.ts';
import type { MessageId, ReplyOf, RequestOf } from './protocol.ts';

/** Sends a message to the background and gives back its answer. Rejects when the background is gone. */
export function send<M extends MessageId>(id: M, request: RequestOf<M>): Promise<ReplyOf<M>> {
  return messenger.sendMessage(id, request as never) as Promise<ReplyOf<M>>;
}
