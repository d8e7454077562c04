import { isDeepStrictEqual } from 'node:util';
import { checkReply } from '../../utils/domain/chats/check-reply.ts';
import {
  advance,
  type ConversationState,
  type SeenMessage,
  viewClock,
} from '../../utils/domain/chats/clock.ts';
import { checkListing } from '../../utils/domain/listings/check-listing.ts';
import { FIELD_KEYS, type FieldKey, type Listing } from '../../utils/domain/listings/listing.ts';
import { PRODUCT_CLASSES } from '../../utils/domain/listings/product-class.ts';
import { auditOrder, describeAudit } from '../../utils/domain/orders/audit-order.ts';
import { judgeOrder } from '../../utils/domain/orders/judge-order.ts';
import type { Order } from '../../utils/domain/orders/order.ts';
import { compileRules } from '../../utils/domain/rules/engine.ts';
import type { Span } from '../../utils/domain/rules/finding.ts';
import { PACKS } from '../../utils/domain/rules/packs/registry.ts';
import type { Chance } from './random.ts';
import { makeText } from './texts.ts';
import type { Tell } from './working-day.ts';

const RULES = compileRules(PACKS, { on: '2026-11-24' });
const INPUTS = 60;
const MAX_FIXES = 3;

/** Random listings, messages, notes and conversations against what must hold for every one of them. */
export function checkTexts(chance: Chance, tell: Tell): void {
  for (let i = 0; i < INPUTS; i++)
    for (const [name, check] of CHECKS) {
      const startedAt = performance.now();
      try {
        check(chance, (what) => tell.found(`${name} ${i}: ${what}`));
      } catch (error) {
        tell.found(`${name} ${i} threw: ${(error as Error).stack?.slice(0, 400)}`);
      }
      tell.count(name);
      tell.longest(name, performance.now() - startedAt);
    }
}

type Found = (what: string) => void;
const CHECKS: [string, (chance: Chance, found: Found) => void][] = [
  ['listings', listing],
  ['messages', message],
  ['orders', order],
  ['conversations', conversation],
];

/** Mostly short texts, as people write; sometimes a whole page, rarely what fills one. */
const length = (chance: Chance) =>
  chance.pick([40, 40, 200, 200, 1000, chance.is(0.05) ? 20_000 : 60]);

function listing(chance: Chance, found: Found): void {
  const fields: Partial<Record<FieldKey, string | null>> = {};
  for (const key of chance
    .shuffle<FieldKey>([...FIELD_KEYS, 'other:卖点'])
    .slice(0, chance.int(0, 12)))
    fields[key] = chance.is(0.05) ? null : makeText(chance, length(chance));
  const one: Listing = {
    productClass: chance.is(0.4) ? null : chance.pick(PRODUCT_CLASSES),
    fields,
  };
  const report = checkListing(one, RULES);
  for (const { ruleId, error } of report.failed) found(`rule ${ruleId} failed: ${error}`);
  if (!isDeepStrictEqual(checkListing(one, RULES).findings, report.findings))
    found('a second check says something else');
  let triedCount = 0;
  for (const { ruleId, field, span, fix } of report.findings) {
    const text = fields[field as FieldKey];
    if (span === null) continue;
    if (typeof text !== 'string') found(`${ruleId}: span in a field that was not seen`);
    else if (!isInside(span, text))
      found(`${ruleId}: span ${span.start}-${span.end} of ${text.length}`);
    else if (fix && triedCount++ < MAX_FIXES) {
      const mended = text.slice(0, span.start) + fix.text + text.slice(span.end);
      checkListing({ ...one, fields: { ...fields, [field]: mended } }, RULES);
    }
  }
}

function message(chance: Chance, found: Found): void {
  const text = makeText(chance, length(chance));
  for (const { ruleId, span } of checkReply(text, RULES))
    if (span && !isInside(span, text)) found(`${ruleId}: span ${span.start}-${span.end}`);
}

function order(chance: Chance, found: Found): void {
  const maybe = <T>(value: T) => (chance.is(0.1) ? null : value);
  const one: Order = {
    id: '6938200000000000001',
    items: Array.from({ length: chance.int(0, 3) }, () => ({
      title: makeText(chance, 60),
      spec: maybe(makeText(chance, 30)),
      qty: maybe(chance.int(1, 99)),
      price: maybe(chance.int(1, 999)),
    })),
    receiver: maybe({
      name: maybe(makeText(chance, 8)),
      phone: maybe('13900001234'),
      address: maybe(makeText(chance, 60)),
    }),
    buyerMessage: maybe(makeText(chance, length(chance))),
    sellerMemo: maybe(makeText(chance, 60)),
  };
  const audit = auditOrder(one);
  for (const { kind, source, noteSpan, item } of audit.findings) {
    if (!isInside(noteSpan, one[source] ?? '')) found(`${kind}: span outside of the note`);
    if (item !== null && !one.items[item]) found(`${kind}: item ${item} is none`);
  }
  if ((audit.findings.length === 0) !== (audit.verdict === 'match'))
    found(`${audit.verdict} with ${audit.findings.length} findings`);
  for (const locale of ['zh_CN', 'en'] as const) {
    const words = describeAudit(audit, one, locale);
    if ((words === null) !== (audit.findings.length === 0)) found('words without findings');
    judgeOrder(one, locale);
  }
}

/** A conversation that grows and is looked at through changing windows, or not at all. */
function conversation(chance: Chance, found: Found): void {
  let seenAt = Date.UTC(2026, 10, 24, chance.int(0, 23));
  const all: SeenMessage[] = [];
  let state: ConversationState | undefined;
  const policy = { targetMs: 180_000, calendar: null };
  for (let step = 0; step < 30; step++) {
    seenAt += chance.int(0, 120_000);
    const hasTime = chance.is(0.8);
    all.push({
      id: chance.is(0.7) ? `m${all.length}` : null,
      from: chance.pick(['customer', 'customer', 'agent', 'robot', 'system', 'unknown'] as const),
      text: maybeText(chance),
      at: hasTime ? seenAt - chance.int(0, 2_000) : null,
      atPrecision: hasTime ? chance.pick(['second', 'minute', 'day'] as const) : 'none',
    });
    const shown = chance.pick(['all', 'tail', 'head', 'row', 'blind'] as const);
    const isWaiting = chance.pick([true, false, null]);
    const windows = { all: [0], tail: [-5], head: [0, 6], row: [0, 0], blind: [0, 0] }[shown];
    const sighting = {
      conversationId: 'c',
      seenAt,
      messages: shown === 'row' || shown === 'blind' ? null : all.slice(...windows),
      row:
        shown === 'blind'
          ? null
          : { isWaiting, waitingMs: isWaiting ? chance.int(0, 600_000) : null },
    };
    const { state: once, changes } = advance(state, sighting);
    for (const change of changes)
      if (change.type === 'answered' && change.answeredAt < change.startedAt)
        found('answered before it began');
    const again = advance(once, sighting);
    if (again.changes.length > 0) found(`a repeated sighting says ${again.changes[0]!.type}`);
    if (!isDeepStrictEqual(JSON.parse(JSON.stringify(once)), once)) found('state is no JSON');
    const { waitedMs, share } = viewClock(once, policy, seenAt);
    if (!(waitedMs >= 0) || !(share >= 0 && share <= 1))
      found(`waited ${waitedMs}, share ${share}`);
    state = once;
  }
}

const maybeText = (chance: Chance) => (chance.is(0.05) ? null : makeText(chance, 40));

function isInside({ start, end }: Span, text: string): boolean {
  return Number.isInteger(start) && 0 <= start && start < end && end <= text.length;
}
