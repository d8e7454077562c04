import type { FieldKey } from '../domain/listings/listing.ts';
import type { PageKind } from '../page/read/reading.ts';

/**
 * What a SiteDefinition is made of: plain types for the reader. The same shape, checked, is in
 * `schema.ts`; what each part means to a writer is in docs/add-a-site.md.
 */

/** A: seen on the live page this year or by three sources. B: working code, dated. C: old, hashed or inferred. */
export type Trust = 'A' | 'B' | 'C';

/** Where a fact comes from; what a strategy does not state is taken from the definition. */
export type Proof = { trust?: Trust; seen?: string; source?: string };

export type Text = string | string[];

/** One step from nodes to nodes. A bare string is a CSS selector for nodes below. */
export type Step =
  | string
  | { attribute: string; is?: Text }
  | { class: string }
  | { placeholder: string }
  | { label: Text; row?: string; control?: string }
  | { column: Text; headers?: string; cells?: string }
  | { text: Text; match?: 'is' | 'starts' | 'contains' }
  | { pattern: string }
  | { shadow: string }
  | { frame: string }
  | { up: string | number }
  | { children: string }
  | { next: string }
  | { previous: string }
  | { where: Conditions }
  | { nth: number }
  | { visible: true }
  | { page: true };

export type Path = Step | Step[];

/** How a found node becomes text. */
export type Read = {
  /** `auto` (default): a control's value, otherwise the text. */
  from?: 'auto' | 'text' | 'own' | 'value';
  attribute?: string;
  /** The rest of the line after one of these words and a colon. */
  line?: Text;
  /** Words that end such a line before its end. */
  until?: Text;
  /** First group, or the whole match; no match reads nothing. */
  pattern?: string;
  drop?: Text;
  split?: string;
  /** Which part after `split`, from 0; negative counts from the end. */
  part?: number;
  /** All parts from `part` on. */
  rest?: boolean;
  map?: Record<string, string>;
  /** Money is in 分. */
  unit?: 'yuan' | 'fen';
  /** Take every node found, joined by this, not only the first. */
  join?: string;
};

export type Strategy = Proof & {
  /** From the scope (the page, or one row) to the node. Left out: the scope itself. */
  find?: Path;
  read?: Read;
  /** Finding the node means: the page shows that there is nothing. */
  isEmpty?: true;
  /** Reads as empty when the scope has text and none of these words; must come last. */
  emptyUnless?: Text;
  /** A response the page itself received: declared for later, not read. */
  json?: { request: string; path: string };
};

/** All keys given must hold; a list holds when one of its members does. */
export type Condition = {
  is?: string;
  inside?: string;
  has?: Path;
  text?: Text;
  pattern?: string;
  /** Computed (or inline) style. */
  style?: Record<string, string>;
  /** The row carries a class that no other row carries. */
  isOdd?: true;
  /** A value read from the row is the open conversation's customer, or one of these names. */
  sender?: { try: Strategy[]; is: 'customer' | { names: Text } };
  /** A value read from the row is the customer named in the header. */
  named?: { try: Strategy[] };
  and?: Condition;
  not?: Conditions;
};
export type Conditions = Condition | Condition[];

export type Flag = { yes: Conditions; no?: Conditions; otherwise?: boolean | null };

export type Rows = {
  container?: Strategy[];
  each: Strategy[];
  /** Only rows for which this holds. */
  where?: Conditions;
  /** The row is a head: what follows up to the next head belongs to it. */
  group?: 'until-next';
  /** A node that says: the list is empty. */
  empty?: Strategy[];
};

export type FieldsRule = Proof &
  (
    | {
        /** Blocks that each hold one field. */
        each: Path;
        /** Where the block carries its label. */
        label: { find?: Path; read?: Read };
        /** The control, or the node that shows the value. */
        control?: Path;
        read?: Read;
      }
    | {
        /** Labels to look for as text; `known`: all in the label table. */
        labels: 'known' | string[];
        /** Where to look, when not in the page's own document (a frame, a shadow root). */
        in?: Path;
        row?: string;
        control?: string;
        read?: Read;
      }
    | { label: string; find: Path; read?: Read }
  );

export type ListingPart = {
  title?: Strategy[];
  description?: Strategy[];
  category?: Strategy[];
  fields?: FieldsRule[];
};

export type ConversationPart = Rows & {
  id: Strategy[];
  name?: Strategy[];
  preview?: Strategy[];
  waitingText?: Strategy[];
  isWaiting?: Flag;
  active?: Flag;
};

export type Role = 'customer' | 'agent' | 'robot' | 'system';

export type MessagePart = Rows & {
  id?: Strategy[];
  text?: Strategy[];
  /** First that holds decides. `previous`: like the message before. */
  from?: { role: Role | 'previous'; when: Conditions }[];
  /** The time inside the row. */
  at?: Strategy[];
  /** A row without a time has the one of the row before (grouped stamps). */
  carryTime?: true;
  /** Stamps that stand between the rows, for the rows after them. */
  times?: Strategy[];
  /** Dates that stand between the rows. */
  days?: Strategy[];
};

export type ItemPart = {
  /** Blocks of one item each. Left out: the nth title goes with the nth of the others. */
  each?: Strategy[];
  title: Strategy[];
  spec?: Strategy[];
  qty?: Strategy[];
  price?: Strategy[];
};

export type OrderPart = Rows & {
  id: Strategy[];
  items?: ItemPart;
  receiver?: { name?: Strategy[]; phone?: Strategy[]; address?: Strategy[] };
  buyerMessage?: Strategy[];
  sellerMemo?: Strategy[];
  flag?: Strategy[];
  status?: Strategy[];
  shipBy?: Strategy[];
};

export type PageDefinition = {
  kind: PageKind;
  /** `*` stands for anything. From `/`: path, query and hash on any host of the site; else with host. */
  url: string[];
  /** What makes another page of the same kind. Default: the path. */
  pageKey?: { path?: boolean; query?: string[]; hash?: boolean; pattern?: string };
  /** Only while one of these is there (a drawer over another page). */
  when?: Strategy[];
  /** Until one of these is there nothing is read. */
  ready?: Strategy[];
  root?: Strategy[];
  account?: Strategy[];
  /** Name of the open conversation's customer. */
  customer?: Strategy[];
  header?: Strategy[];
  input?: Strategy[];
  send?: Strategy[];
  listing?: ListingPart;
  conversations?: ConversationPart;
  messages?: MessagePart;
  orders?: OrderPart;
  /** Parts by path (`orders.buyerMessage`). `partial`: without one of these blind; `ok`: without one of these partial. */
  health?: { ok?: string[]; partial?: string[] };
};

export type SiteDefinition = {
  id: string;
  name: { zh: string; en: string };
  /** `shop.example`, `shop.example:8080`, `*.shop.example`. */
  hosts: string[];
  proof: { trust: Trust; seen: string; source: string };
  /** Time zone of the times on the page. Default +08:00. */
  utcOffset?: string;
  dateOrder?: 'ymd' | 'mdy' | 'dmy';
  /** Addresses never read, tapped or drawn on. */
  off?: string[];
  /** More words for the canonical fields, on top of the shared table. */
  labels?: Partial<Record<FieldKey, string[]>>;
  /** What people call a part, where the shared names do not fit. */
  names?: Record<string, string>;
  pages: PageDefinition[];
};
