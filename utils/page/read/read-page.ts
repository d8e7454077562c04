import type { SiteDefinition } from '../../sites/definition.ts';
import { findConsole, readConversations, readCustomer, readMessages } from './chat.ts';
import { holds } from './condition.ts';
import type { Context } from './context.ts';
import { judge, nameOf } from './health.ts';
import { readListing } from './listing.ts';
import { readOrders } from './orders.ts';
import { isOff, pageKeyOf, pagesAt } from './page-of.ts';
import type { Anchors, PageReading } from './reading.ts';
import { rootOf, treesOf } from './root.ts';
import { findFirst, readFirst } from './strategy.ts';
import { withTextsKept } from './text.ts';

export { isOff, pageOf } from './page-of.ts';

/**
 * Reads a page by a definition.
 * @param document any document, live or saved; nothing of its window is used but computed style
 * @param url the page's own address
 * @param options `now` (epoch ms) completes dates without a year; `explain` is told what each part rests on
 * @returns `null` when the address is no page of this definition, or is on its off list (then the
 * document is not touched at all)
 */
export function readPage(
  definition: SiteDefinition,
  document: Document,
  url: string,
  options: { now?: number; explain?: (line: string) => void } = {},
): PageReading | null {
  if (isOff(definition, url)) return null;
  return withTextsKept(() => readFirstPage(definition, document, url, options));
}

function readFirstPage(
  definition: SiteDefinition,
  document: Document,
  url: string,
  options: { now?: number; explain?: (line: string) => void },
): PageReading | null {
  for (const page of pagesAt(definition, url)) {
    const context: Context = {
      definition,
      page,
      document,
      now: options.now,
      explain: options.explain,
      labels: new Map(),
      odd: new Map(),
      customer: null,
      holds: (scope, conditions, rows) => holds(scope, conditions, context, rows),
    };
    if (page.when && findFirst([document], page.when, context, 'when').length === 0) continue;
    return readKnown(context, url);
  }
  return null;
}

function readKnown(context: Context, url: string): PageReading {
  const { page, document } = context;
  const anchors = noAnchors(document);
  const reading: PageReading = {
    kind: page.kind,
    pageKey: pageKeyOf(page, url),
    state: 'blind',
    missing: [nameOf('page', context)],
    listing: null,
    conversations: null,
    messages: null,
    orders: null,
    account: null,
    anchors,
  };
  if (page.ready && findFirst([document], page.ready, context, 'ready').length === 0)
    return reading;
  context.customer = readCustomer(context);
  const conversations =
    page.conversations && readConversations(page.conversations, context, anchors);
  reading.conversations = conversations?.conversations ?? null;
  context.customer ??= reading.conversations?.find(({ active }) => active)?.name ?? null;
  reading.listing = page.listing ? readListing(page.listing, context, anchors) : null;
  reading.messages = page.messages ? readMessages(page.messages, context, anchors) : null;
  const orders = page.orders && readOrders(page.orders, context, anchors);
  reading.orders = orders?.orders ?? null;
  reading.account = readFirst([document], page.account, context, 'account')?.value || null;
  findConsole(context, anchors);
  const seen = {
    lostConversations: conversations?.lostCount ?? 0,
    lostOrders: orders?.lostCount ?? 0,
    isNoneOpen: conversations?.isNoneOpen === true && context.customer === null,
  };
  Object.assign(reading, judge(reading, seen, context));
  const given = findFirst([document], page.root, context, 'root')[0];
  anchors.root = rootOf(anchors, document, given);
  anchors.trees = treesOf(anchors, document);
  return reading;
}

function noAnchors(document: Document): Anchors {
  return {
    fields: new Map(),
    labels: new Map(),
    conversations: new Map(),
    header: null,
    messageList: null,
    input: null,
    send: null,
    orders: new Map(),
    root: document.body ?? document.documentElement,
    trees: [],
  };
}
