import { defineExtensionMessaging } from '@webext-core/messaging';
import type { MessageId, ReplyOf, RequestOf } from './protocol.ts';

type Calls = { [M in MessageId]: (request: RequestOf<M>) => ReplyOf<M> };

/** The one channel. Listening is done in `receive.ts` only, which checks sender and shape. */
export const messenger = defineExtensionMessaging<Calls>();
