import type { Observation } from '@/utils/domain/events/observation.ts';
import { NOTE_KINDS } from '@/utils/domain/events/order-check.ts';
import type { Chance } from './random.ts';

const SITE = 'douyin';
const TARGETS = [20_000, 60_000, 180_000];
const ACTIONS = ['applied', 'undone', 'ignored'] as const;
const LEVELS = ['block', 'error', 'warning', 'hint'] as const;

/**
 * Everything that happens between two instants, each thing with all the revisions it goes through,
 * in no order.
 * @returns one list per thing
 */
export function planHours(
  chance: Chance,
  prefix: string,
  fromAt: number,
  toAt: number,
): Observation[][] {
  const plans = [round, round, round, listing, listing, finding, order, order, orderAction, blind];
  return Array.from({ length: chance.int(5, 40) }, (_, n) =>
    chance.pick(plans)(chance, `${prefix}-${n}`, chance.int(fromAt, toAt)),
  );
}

function round(chance: Chance, id: string, at: number): Observation[] {
  const of = (
    revision: number,
    startedAt: number,
    state: 'open' | 'answered' | 'unseen',
    waitMs: number | null,
  ): Observation => ({
    kind: 'reply-round',
    key: [`会话-${id}`, `${id}001`],
    revision,
    // A better known start may lie on the other side of midnight.
    at: startedAt,
    subject: `买家-${id}`,
    account: null,
    isWeak: chance.is(0.1) || undefined,
    body: {
      site: SITE,
      state,
      startedAt,
      answeredAt: waitMs === null ? null : startedAt + waitMs,
      waitMs,
      targetMs,
      charCount: waitMs === null ? null : chance.int(1, 80),
    },
  });
  const targetMs = chance.pick(TARGETS);
  const all = [of(0, at, 'open', null)];
  let startedAt = at;
  for (let revision = 1; chance.is(0.3); revision++) {
    startedAt -= chance.int(0, 90_000);
    all.push(of(revision, startedAt, chance.is(0.2) ? 'unseen' : 'open', null));
  }
  if (chance.is(0.8)) {
    const waitMs = chance.is(0.05) ? null : Math.round(chance.next() ** 4 * 3_600_000);
    all.push(of(1000, startedAt, 'answered', waitMs));
  }
  return all;
}

function listing(chance: Chance, id: string, at: number): Observation[] {
  return Array.from({ length: chance.int(1, 4) }, (_, n) => ({
    kind: 'listing-check' as const,
    key: [`商品-${id}`, `内容${n}`],
    revision: 0,
    at: at + n * 5_000,
    subject: `商品-${id}`,
    account: null,
    body: {
      site: SITE,
      productClass: 'otc-a' as const,
      fieldCount: chance.int(1, 30),
      isFirst: n === 0,
      findings: Array.from({ length: chance.int(0, 6) }, () => ({
        ruleId: `R-${chance.int(1, 9)}`,
        field: 'title',
        level: chance.pick(LEVELS),
        certainty: 'sure' as const,
      })),
      missingCount: chance.int(0, 9),
      durationMs: chance.int(0, 40),
    },
  }));
}

function finding(chance: Chance, id: string, at: number): Observation[] {
  const action = chance.pick(ACTIONS);
  const body = { site: SITE, ruleId: 'AD-01', field: 'title', level: 'error' as const, action };
  const key = [`商品-${id}`, 'AD-01:0', action, String(at)];
  return [
    { kind: 'finding-action', key, revision: 0, at, subject: `商品-${id}`, account: null, body },
  ];
}

function order(chance: Chance, id: string, at: number): Observation[] {
  return [orderCheck(chance, id, at)];
}

/** What a page says of an order now; each page view counts its revisions from 0. */
export function orderCheck(
  chance: Chance,
  id: string,
  at: number,
): Extract<Observation, { kind: 'order-check' }> {
  const verdict = chance.pick(['match', 'match', 'mismatch', 'review', 'unseen'] as const);
  const hasKinds = verdict === 'mismatch' || verdict === 'review';
  const kinds = hasKinds ? chance.shuffle(NOTE_KINDS).slice(0, chance.int(1, 3)) : [];
  return {
    kind: 'order-check',
    key: [`订单-${id}`],
    revision: 0,
    at,
    subject: `订单-${id}`,
    account: null,
    body: { site: SITE, verdict, kinds, hasNote: verdict !== 'unseen' },
  };
}

function orderAction(chance: Chance, id: string, at: number): Observation[] {
  const action = chance.pick(['changed', 'contacted', 'memo-added', 'no-problem'] as const);
  const key = [`订单-${id}`, String(at)];
  const body = { site: SITE, action };
  return [
    { kind: 'order-action', key, revision: 0, at, subject: `订单-${id}`, account: null, body },
  ];
}

function blind(chance: Chance, id: string, at: number): Observation[] {
  const state = chance.pick(['partial', 'blind', 'ok'] as const);
  const of = (revision: number, toAt: number | null): Observation => ({
    kind: 'page-state',
    key: [SITE, `chat-${id}`, String(at)],
    revision,
    at,
    subject: null,
    account: null,
    body: { site: SITE, pageKind: 'chat', state, missing: ['会话列表'], fromAt: at, toAt },
  });
  return chance.is(0.8) ? [of(0, null), of(1, at + chance.int(0, 900_000))] : [of(0, null)];
}
