// Longer than most files: all messages stand in one place, so that what may pass is seen at a glance.

import * as z from 'zod/mini';
import { ROLES, summaryReply } from '@/utils/domain/api/contract.ts';
import { ASPECTS } from '@/utils/domain/catalog/aspect.ts';
import { instant, shortText } from '@/utils/domain/events/envelope.ts';
import { NOTE_KINDS } from '@/utils/domain/events/order-check.ts';
import { EVENT_KINDS, type EventKind } from '@/utils/domain/events/registry.ts';
import { PRODUCT_CLASSES } from '@/utils/domain/listings/product-class.ts';
import { policySchema } from '@/utils/domain/policy/policy.ts';
import { dayTotalsSchema } from '@/utils/domain/reports/day-totals.ts';

/**
 * Every message inside the extension: who may send it, what goes in, what comes back.
 * `page`: also a content script; `extension`: only our own pages. All are answered by the background.
 */
const text = (max: number) => z.string().check(z.maxLength(max));
const kinds = Object.keys(EVENT_KINDS) as [EventKind, ...EventKind[]];

/** The shape of `Observation`; its body is checked against the event kind by `parseEvent` later. */
const observation = z.object({
  kind: z.enum(kinds),
  key: z.array(text(400)).check(z.minLength(1), z.maxLength(8)),
  revision: z.int().check(z.gte(0)),
  at: instant,
  subject: z.nullable(text(400)),
  account: z.nullable(text(120)),
  isWeak: z.optional(z.boolean()),
  body: z.unknown(),
});

/** One waiting conversation of a console; name and preview stay on this machine. */
const waiting = z.object({
  conversationId: text(400),
  name: text(120),
  preview: text(200),
  startedAt: instant,
  /** When the target is passed, on the company's calendar. `null`: never (clock stopped). */
  deadlineAt: z.nullable(instant),
});

const evidence = z.object({
  kind: z.enum(['reply', 'order', 'reason']),
  key: z.array(text(400)).check(z.minLength(1), z.maxLength(8)),
  at: instant,
  /** Numbers are masked by the background before it is stored. */
  text: text(4000),
});

const order = z.object({
  id: text(120),
  items: z
    .array(
      z.object({
        title: text(400),
        spec: z.nullable(text(400)),
        qty: z.nullable(z.number()),
        price: z.nullable(z.number()),
        productClass: z.optional(z.nullable(z.enum(PRODUCT_CLASSES))),
      }),
    )
    .check(z.maxLength(100)),
  receiver: z.nullable(
    z.object({
      name: z.nullable(text(200)),
      phone: z.nullable(text(60)),
      address: z.nullable(text(400)),
    }),
  ),
  buyerMessage: z.nullable(text(4000)),
  sellerMemo: z.nullable(text(4000)),
});

/** The shape of `OrderJudgement`. */
const judgement = z.object({
  verdict: z.enum(['match', 'mismatch', 'review', 'unseen']),
  kinds: z.array(z.enum(NOTE_KINDS)),
  chip: z.nullable(text(200)),
  findings: z.array(
    z.object({
      kind: z.enum(NOTE_KINDS),
      verdict: z.enum(['mismatch', 'review']),
      action: z.enum(['change', 'hold', 'safety', 'instruction']),
      source: z.enum(['buyerMessage', 'sellerMemo']),
      noteSpan: z.object({ start: z.int(), end: z.int() }),
      wanted: text(400),
      ordered: z.nullable(text(400)),
      item: z.nullable(z.int()),
      message: z.object({ id: text(80), values: z.record(z.string(), z.string()) }),
      title: text(80),
      sentence: text(400),
    }),
  ),
});

/** The shape of `Listing`: as far as the page showed it. */
const listing = z.object({
  productClass: z.nullable(z.enum(PRODUCT_CLASSES)),
  platform: z.optional(text(40)),
  fields: z
    .record(text(200), z.nullable(text(200_000)))
    .check(z.refine((fields) => Object.keys(fields).length <= 300, { error: 'over 300 fields' })),
});

/** The shape of `Finding`. Made by our own background, so only what a page draws with is looked at. */
const finding = z.looseObject({
  ruleId: text(20),
  field: text(200),
  span: z.nullable(z.object({ start: z.int(), end: z.int() })),
  fingerprint: text(80),
});

const connection = z.nullable(
  z.object({
    address: text(300),
    organisation: text(120),
    shop: text(120),
    person: z.nullable(text(120)),
    role: z.enum(ROLES),
  }),
);

const sync = z.object({
  state: z.enum(['not-connected', 'ok', 'offline', 'revoked', 'rejected']),
  /** Events not yet at the server. */
  outboxCount: z.int(),
  /** Events the server refused, kept aside. */
  rejectedCount: z.int(),
  lastOkAt: z.nullable(instant),
  failingSinceAt: z.nullable(instant),
  lastError: z.nullable(text(300)),
});

/** Where a panel of ours stands on a site, as the person left it. */
const panelPlace = z.object({
  /** CSS px from the viewport's top left; `null`: its own corner. */
  spot: z.nullable(
    z.object({
      x: z.int().check(z.gte(0), z.lte(20_000)),
      y: z.int().check(z.gte(0), z.lte(20_000)),
    }),
  ),
  isFolded: z.boolean(),
  /** What the panel shows rests until then. */
  pausedUntil: z.nullable(instant),
});
const PANELS = ['dock', 'queue', 'strip'] as const;

/** What a page may know of the sync: whether what is recorded here gets away. */
const syncInShort = z.object({
  state: sync.shape.state,
  outboxCount: z.int(),
  lastOkAt: z.nullable(instant),
});

export const siteSwitch = z.object({
  id: shortText,
  name: z.object({ zh: text(60), en: text(60) }),
  hosts: z.array(text(200)),
  isOn: z.boolean(),
  /** Set by the company's policy: shown locked. */
  isLocked: z.boolean(),
  /** Has a definition of at least one page; otherwise only the host is listed. */
  hasDefinition: z.boolean(),
});

export const protocol = {
  /** A page view starts: everything it needs for this host, once. `null`: site off or unknown. */
  'page.hello': {
    from: 'page',
    request: z.object({ url: text(2000) }),
    reply: z.nullable(
      z.object({
        definition: z.unknown(),
        /** Sheets of our shadow root, in order. */
        css: z.array(text(200_000)),
        /** Every sentence of our surfaces in the page, in `locale`. */
        words: z.record(z.string(), text(400)),
        /** Of the rules `page.rules` answers with. */
        packVersion: text(40),
        policy: policySchema,
        locale: z.enum(['zh_CN', 'en']),
        /** The notice was accepted: observations are kept. Otherwise only inline help works. */
        isRecording: z.boolean(),
        /** Fingerprints ignored on this machine, by rule and context. */
        ignored: z.array(text(200)),
        /** Who is on duty, for signing what they did (林晓彤). */
        person: z.nullable(text(120)),
        /** Panels that were moved, folded or paused on this site, by name. */
        places: z.record(text(20), panelPlace),
        sync: syncInShort,
      }),
    ),
  },
  /** The rules of a page that checks a text: much, so asked for by those pages only, and once per version. */
  'page.rules': {
    from: 'page',
    request: z.object({ locale: z.enum(['zh_CN', 'en']) }),
    reply: z.object({ packs: z.array(z.unknown()) }),
  },
  /** A panel was moved, folded or paused; kept for the site the page belongs to. */
  'place.set': {
    from: 'page',
    request: z.object({ panel: z.enum(PANELS), place: panelPlace }),
    reply: z.object({}),
  },
  'journal.record': {
    from: 'page',
    request: z.object({ observations: z.array(observation).check(z.maxLength(200)) }),
    reply: z.object({ storedCount: z.int(), error: z.nullable(text(300)) }),
  },
  'evidence.keep': {
    from: 'page',
    request: z.object({ items: z.array(evidence).check(z.maxLength(100)) }),
    reply: z.object({ storedCount: z.int() }),
  },
  /** All conversations now waiting in this console; replaces what it said before. Sign of life. */
  'waiting.set': {
    from: 'page',
    request: z.object({
      site: shortText,
      targetMs: z.int(),
      rounds: z.array(waiting).check(z.maxLength(300)),
    }),
    /** Waiting conversations of other platforms: a page may know how many, never who. */
    reply: z.object({ elsewhereCount: z.int() }),
  },
  /** What this page view can see. `blind` and `partial` are shown in the popup and recorded as page-state. */
  'page.state': {
    from: 'page',
    request: z.object({
      site: shortText,
      pageKind: shortText,
      state: z.enum(['ok', 'partial', 'blind']),
      missing: z.array(shortText),
      /** Findings open in this page view by level, for the popup. */
      open: z.record(z.string(), z.int()),
    }),
    reply: z.object({ sync: syncInShort }),
  },
  'ignore.add': {
    from: 'page',
    request: z.object({ fingerprint: text(200), reason: text(400) }),
    reply: z.object({}),
  },
  /** Holds the facts of a listing against each other and against what is known. Nothing of it is kept. */
  'listing.facts': {
    from: 'page',
    request: z.object({ listing }),
    reply: z.object({
      findings: z.array(finding),
      failed: z.array(z.object({ ruleId: text(20), error: text(400) })),
      /** What the listing was held against; `null`: there is no catalog. */
      catalog: z.nullable(
        z.object({
          /** When it was imported. */
          updatedAt: instant,
          /** `null`: no record fits, nothing was compared. */
          record: z.nullable(
            z.object({
              number: z.nullable(text(200)),
              name: z.nullable(text(200)),
              by: z.enum(['number', 'barcode', 'name', 'title']),
              /** 0 to 1. */
              confidence: z.number(),
              /** What the listing or the record says nothing of. */
              notCompared: z.array(z.enum(ASPECTS)),
            }),
          ),
        }),
      ),
    }),
  },
  /** Holds orders against their notes; answers in the same order. */
  'orders.audit': {
    from: 'page',
    request: z.object({ orders: z.array(order).check(z.maxLength(200)) }),
    reply: z.object({ judgements: z.array(judgement) }),
  },
  /** Order ids handled today, so that a reload shows the chip as resolved. */
  'orders.resolved': {
    from: 'page',
    request: z.object({ site: shortText, orderIds: z.array(text(120)).check(z.maxLength(200)) }),
    reply: z.object({
      resolved: z.array(
        z.object({
          orderId: text(120),
          action: text(40),
          person: z.nullable(text(120)),
          at: instant,
        }),
      ),
    }),
  },
  /** The popup's figures; never scans the log. */
  'summary.get': {
    from: 'extension',
    request: z.object({}),
    reply: z.object({
      now: instant,
      isRecording: z.boolean(),
      connection,
      sync,
      goalShare: z.number(),
      targetMs: z.int(),
      own: dayTotalsSchema,
      /** Same weekday last week on this machine, for the comparison. */
      lastWeek: z.nullable(dayTotalsSchema),
      /** From the server, for a supervisor. `null`: not one, or never reached. */
      team: z.nullable(z.object({ summary: summaryReply, fetchedAt: instant })),
      waiting: z.object({
        rounds: z.array(
          z.extend(waiting, { site: shortText, tabId: z.nullable(z.int()), targetMs: z.int() }),
        ),
        /** Last sign of life of a console on this machine. */
        asOf: z.nullable(instant),
      }),
      /** Slowest answered rounds of today on this machine, worst first, at most 5. */
      slowest: z.array(z.object({ site: shortText, waitMs: z.int(), answeredAt: instant })),
      /** Open findings now, by level, summed over listings checked today; the team's once they came. */
      openFindings: z.object({
        byLevel: z.record(z.string(), z.int()),
        byRule: z.array(
          z.object({
            ruleId: text(80),
            level: text(10),
            count: z.int(),
            /** 功效断言; the id where no pack knows the rule any more. */
            title: z.object({ zh: text(120), en: text(300) }),
          }),
        ),
      }),
      blind: z.array(
        z.object({
          site: shortText,
          pageKind: shortText,
          state: text(10),
          missing: z.array(shortText),
          fromAt: instant,
        }),
      ),
      /** The journal could not be written (disk full): since when and how many were not kept. */
      storageFault: z.nullable(
        z.object({ sinceAt: instant, lostCount: z.int(), message: text(300) }),
      ),
    }),
  },
  /** 我的记录: everything recorded about me on this machine, newest first. */
  'records.mine': {
    from: 'extension',
    request: z.object({
      before: z.nullable(instant),
      /** Id of the last event shown, which happened at `before`: the next page starts right after it. */
      beforeId: z.optional(text(80)),
      limit: z.int().check(z.gte(1), z.lte(200)),
    }),
    reply: z.object({
      events: z.array(z.unknown()),
      /** Under whose name each event stands on this machine, in the same order; `null`: nobody's. */
      names: z.array(z.nullable(text(120))),
      /** What the rules named in these events are called, by id. */
      rules: z.record(z.string(), z.object({ zh: text(120), en: text(300) })),
      totalCount: z.int(),
      rejected: z.array(z.object({ id: text(80), kind: text(80), reason: text(300), at: instant })),
    }),
  },
  'notice.get': {
    from: 'extension',
    request: z.object({}),
    reply: z.object({
      policy: policySchema,
      acceptedAt: z.nullable(instant),
      isConnected: z.boolean(),
    }),
  },
  'notice.answer': {
    from: 'extension',
    request: z.object({ answer: z.enum(['accept', 'withdraw']), noticeVersion: text(40) }),
    reply: z.object({ isRecording: z.boolean() }),
  },
  'connect.enrol': {
    from: 'extension',
    request: z.object({ address: text(300), code: text(80) }),
    reply: z.object({ connection, error: z.nullable(text(300)) }),
  },
  'connect.leave': { from: 'extension', request: z.object({}), reply: z.object({}) },
  'sync.now': { from: 'extension', request: z.object({}), reply: sync },
  'settings.get': {
    from: 'extension',
    request: z.object({}),
    reply: z.object({
      locale: z.enum(['zh_CN', 'en']),
      person: z.nullable(text(120)),
      sites: z.array(siteSwitch),
      ownHosts: z.array(text(200)),
    }),
  },
  'settings.set': {
    from: 'extension',
    request: z.object({
      locale: z.optional(z.enum(['zh_CN', 'en'])),
      /** Who is on duty on this machine; `null` clears it. */
      person: z.optional(z.nullable(text(120))),
      site: z.optional(z.object({ id: shortText, isOn: z.boolean() })),
      /** The dashboard asked for the host permission and got it. */
      addHost: z.optional(text(200)),
      removeHost: z.optional(text(200)),
    }),
    reply: z.object({ error: z.nullable(text(300)) }),
  },
} as const;

export type Protocol = typeof protocol;
export type MessageId = keyof Protocol;
export type RequestOf<M extends MessageId> = z.infer<Protocol[M]['request']>;
export type ReplyOf<M extends MessageId> = z.infer<Protocol[M]['reply']>;
