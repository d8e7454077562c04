import type { Sender, TimePrecision } from '../../domain/chats/message.ts';
import type { FieldKey } from '../../domain/listings/listing.ts';
import type { Order } from '../../domain/orders/order.ts';

export type PageKind = 'listing-editor' | 'listing-list' | 'chat' | 'order-list' | 'order-detail';

/** `blind`: nothing that matters could be read; never the same as empty. */
export type ReadState = 'ok' | 'partial' | 'blind';

export type ListingReading = {
  title: string | null;
  description: string | null;
  category: string | null;
  /** By the page's own label; a field that is there and empty is `''`, one that is not there is absent. */
  fields: Record<string, string>;
};

export type ConversationReading = {
  /** The platform's own where the page carries one, else the name (then `isWeakId`). */
  id: string;
  /** The id rests on the name alone: two customers of one name are numbered in list order. */
  isWeakId?: boolean;
  name: string | null;
  preview: string | null;
  /** The page's own words about the wait (3分钟, 12秒后超时), unparsed. */
  waitingText: string | null;
  /** What the page's own words or marks say: somebody waits for a reply. `null`: it does not say. */
  isWaiting: boolean | null;
  active: boolean;
};

export type MessageReading = {
  id: string | null;
  from: Sender;
  text: string | null;
  /** As the page shows it made an ISO instant where date and time are known, else `HH:mm[:ss]`. */
  at: string | null;
  atPrecision: TimePrecision;
  /** The stamp is that of the row before: the message came at that time or later. */
  isCarried?: true;
};

/** `items` is empty only when none could be read: an order has at least one. */
export type OrderReading = Order & {
  flag: string | null;
  status: string | null;
  shipBy: string | null;
};

/** Live nodes behind a reading, for drawing beside them. Never kept longer than the reading. */
export type Anchors = {
  /** Text controls of a listing (or the node that shows the value), by canonical key. */
  fields: Map<FieldKey, Element>;
  /** The page's own label of each field in `fields`. */
  labels: Map<FieldKey, string>;
  conversations: Map<string, Element>;
  /** Header of the open conversation. */
  header: Element | null;
  messageList: Element | null;
  input: Element | null;
  send: Element | null;
  orders: Map<string, Element>;
  /** Smallest node that holds everything read; the watcher observes it. */
  root: Element;
  /** Documents of frames and open shadow roots that were read: an observer on `root` does not see into them. */
  trees?: (Document | ShadowRoot)[];
};

export type PageReading = {
  kind: PageKind;
  /** What counts as another page: a new key ends the page view. */
  pageKey: string;
  state: ReadState;
  /** Names of the parts that could not be read, as people call them (规格, 会话列表). */
  missing: string[];
  listing: ListingReading | null;
  conversations: ConversationReading[] | null;
  messages: MessageReading[] | null;
  orders: OrderReading[] | null;
  /** The platform sub-account the page shows. */
  account: string | null;
  anchors: Anchors;
};
