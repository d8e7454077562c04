import type { MessageId, ReplyOf, RequestOf } from '@/utils/messaging/protocol.ts';
import type { Caller, Handlers } from '@/utils/messaging/receive.ts';
import type { Core, Handler } from './core.ts';
import { connectEnrol } from './handlers/connect-enrol.ts';
import { connectLeave } from './handlers/connect-leave.ts';
import { evidenceKeep } from './handlers/evidence-keep.ts';
import { ignoreAdd } from './handlers/ignore-add.ts';
import { journalRecord } from './handlers/journal-record.ts';
import { listingFacts } from './handlers/listing-facts.ts';
import { noticeAnswer } from './handlers/notice-answer.ts';
import { noticeGet } from './handlers/notice-get.ts';
import { ordersAudit } from './handlers/orders-audit.ts';
import { ordersResolved } from './handlers/orders-resolved.ts';
import { pageHello } from './handlers/page-hello.ts';
import { pageRules } from './handlers/page-rules.ts';
import { pageState } from './handlers/page-state.ts';
import { placeSet } from './handlers/place-set.ts';
import { recordsMine } from './handlers/records-mine.ts';
import { settingsGet } from './handlers/settings-get.ts';
import { settingsSet } from './handlers/settings-set.ts';
import { summaryGet } from './handlers/summary-get.ts';
import { syncNow } from './handlers/sync-now.ts';
import { waitingSet } from './handlers/waiting-set.ts';

/** One handler per message, sorted; one that is missing does not compile. */
const HANDLERS: { [M in MessageId]: Handler<M> } = {
  'connect.enrol': connectEnrol,
  'connect.leave': connectLeave,
  'evidence.keep': evidenceKeep,
  'ignore.add': ignoreAdd,
  'journal.record': journalRecord,
  'listing.facts': listingFacts,
  'notice.answer': noticeAnswer,
  'notice.get': noticeGet,
  'orders.audit': ordersAudit,
  'orders.resolved': ordersResolved,
  'page.hello': pageHello,
  'page.rules': pageRules,
  'page.state': pageState,
  'place.set': placeSet,
  'records.mine': recordsMine,
  'settings.get': settingsGet,
  'settings.set': settingsSet,
  'summary.get': summaryGet,
  'sync.now': syncNow,
  'waiting.set': waitingSet,
};

/** Gives every handler the same surroundings. */
export function bindHandlers(core: Core): Handlers {
  const bind =
    <M extends MessageId>(handler: Handler<M>) =>
    (request: RequestOf<M>, caller: Caller): Promise<ReplyOf<M>> =>
      handler(core, request, caller);
  const bound = Object.entries(HANDLERS).map(([id, handler]) => [id, bind(handler as never)]);
  return Object.fromEntries(bound) as Handlers;
}
