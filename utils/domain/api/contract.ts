import * as z from 'zod/mini';
import { catalogRecordSchema } from '../catalog/record-schema.ts';
import { hash, instant } from '../events/envelope.ts';
import { policySchema } from '../policy/policy.ts';
import { dayTotalsSchema } from '../reports/day-totals.ts';
import { openFindingsSchema } from '../reports/open-findings.ts';

/** The sync API between a device and its company's server. All instants are epoch milliseconds. */
export const LIMITS = { batchEvents: 500, bodyBytes: 1_000_000 } as const;

export const ROLES = ['agent', 'operator', 'supervisor', 'admin'] as const;
export type Role = (typeof ROLES)[number];

const id = z.string().check(z.minLength(1), z.maxLength(120));

/** POST /v1/enrol: a one-time code becomes a device token. */
export const enrolRequest = z.object({
  code: z.string().check(z.minLength(4), z.maxLength(80)),
  deviceName: z.string().check(z.maxLength(120)),
});
export const enrolReply = z.object({
  /** Bearer token; the server keeps its hash only. */
  token: z.string().check(z.minLength(20)),
  deviceId: id,
  organisation: z.object({ id, name: id }),
  shop: z.object({ id, name: id }),
  /** Whom the code was made for; `null` for a shared machine. */
  person: z.nullable(z.object({ id, name: id })),
  role: z.enum(ROLES),
  /** Key of buyer hashes, 32 bytes as hex. */
  hmacKey: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

/** POST /v1/events. An empty batch is a sign of life: it moves the age of "waiting now". */
export const eventsRequest = z.object({
  events: z.array(z.unknown()).check(z.maxLength(LIMITS.batchEvents)),
});
export const OUTCOMES = ['stored', 'duplicate', 'superseded', 'rejected'] as const;
export const eventsReply = z.object({
  results: z.array(
    z.object({
      /** As sent, also when it is not a valid id; `null` when the event had none. */
      id: z.nullable(z.string()),
      revision: z.nullable(z.number()),
      outcome: z.enum(OUTCOMES),
      reason: z.optional(z.string()),
    }),
  ),
  serverAt: instant,
});

/** GET /v1/policy, with ETag. */
export const policyReply = policySchema;

/** GET /v1/summary?day=YYYY-MM-DD (Shanghai). An agent gets own figures, a supervisor the team's. */
export const summaryReply = z.object({
  day: z.string(),
  scope: z.enum(['own', 'team']),
  totals: dayTotalsSchema,
  waiting: z.object({
    count: z.int(),
    /** Oldest first, at most 20. */
    rounds: z.array(
      z.object({ site: id, subject: z.nullable(hash), startedAt: instant, targetMs: z.int() }),
    ),
    /** Last sign of life of any console; `null`: none today. */
    asOf: z.nullable(instant),
  }),
  /** Of the listings checked that day, each by its newest check. Only in the team's figures. */
  openFindings: z.optional(openFindingsSchema),
  people: z.array(
    z.object({ personId: z.nullable(id), name: z.nullable(z.string()), totals: dayTotalsSchema }),
  ),
});

/** Most records of one page of GET /v1/catalog. */
export const CATALOG_PAGE = 500;

/**
 * GET /v1/catalog?since=G&until=H&after=CURSOR: what changed in the company's catalog after generation G. A device
 * starts with 0, keeps asking with the same `until` and the last `next` until that is `null`, and then has generation
 * `until`. A `since` the server never had (it was restored from an older copy) comes back as 0: start again.
 */
export const catalogReply = z.object({
  since: z.int(),
  until: z.int(),
  /** Records of generation `until`, all of them. */
  recordCount: z.int(),
  /** When it was published; `null`: there is no catalog. */
  publishedAt: z.nullable(instant),
  add: z.array(z.object({ id, record: catalogRecordSchema })).check(z.maxLength(CATALOG_PAGE)),
  remove: z.array(id),
  next: z.nullable(z.string().check(z.maxLength(200))),
});

/** POST /admin/catalog, on the listener of the command line: what became of a whole catalog. */
export const catalogPublished = z.object({
  generation: z.int(),
  recordCount: z.int(),
  added: z.int(),
  removed: z.int(),
  /** The same record twice in the file counts once. */
  repeated: z.int(),
});
export type CatalogPublished = z.infer<typeof catalogPublished>;

/** Every error answer. `code` is stable, `message` is for people. */
export const errorReply = z.object({ code: z.string(), message: z.string() });

export type EnrolReply = z.infer<typeof enrolReply>;
export type EventsReply = z.infer<typeof eventsReply>;
export type Outcome = (typeof OUTCOMES)[number];
export type CatalogReply = z.infer<typeof catalogReply>;
export type SummaryReply = z.infer<typeof summaryReply>;
