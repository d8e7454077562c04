import * as z from 'zod/mini';
import { parseCalendar } from '../chats/calendar.ts';

const text = (max: number) => z.string().check(z.maxLength(max));
const gate = z.enum(['warn', 'ask', 'hold']);

/** Company texts of the first-run notice; `null` where the company gave none. */
export const noticeSchema = z.object({
  version: text(40),
  company: text(120),
  privacyContact: z.nullable(text(200)),
  /** 《客服质检管理办法》 */
  ruleTitle: z.nullable(text(120)),
  /** Date the company's rule was published, YYYY-MM-DD. */
  rulePublishedOn: z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
  serverPlace: z.nullable(text(120)),
});

/**
 * Work calendar; the format of `docs` metrics section 7. `null` in a policy: all hours count. One that
 * the clock could not read is refused here, with its place, before any clock stands still over it.
 */
export const calendarSchema = z
  .looseObject({
    timeZone: z.optional(text(60)),
    week: z.record(z.string(), z.array(z.tuple([text(5), text(5)]))),
  })
  .check((context) => {
    const read = parseCalendar(context.value);
    if (read.ok) return;
    const colon = read.error.indexOf(': ');
    const place = read.error.slice(0, colon).match(/[^.[\]]+/g) ?? [];
    context.issues.push({
      code: 'custom',
      input: context.value,
      path: place.map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
      message: read.error.slice(colon + 2),
    });
  });

/** What a company configures. Data only: bounded, no expressions. */
export const policySchema = z.object({
  version: z.int().check(z.gte(0)),
  notice: noticeSchema,
  reply: z.object({
    targetMs: z.int().check(z.gte(1000), z.lte(86_400_000)),
    /** Share of rounds within target that the company aims at, 0 to 1. */
    goalShare: z.number().check(z.gte(0), z.lte(1)),
    calendar: z.nullable(calendarSchema),
  }),
  rules: z.object({ disabled: z.array(text(80)).check(z.maxLength(500)) }),
  gates: z.object({ publish: gate, send: gate, ship: gate }),
  retention: z.object({
    evidenceDays: z.int().check(z.gte(1), z.lte(30)),
    eventDays: z.int().check(z.gte(1), z.lte(3650)),
  }),
  /** Site id → on or off; a site not named keeps the definition's own default. */
  sites: z.record(text(60), z.boolean()),
});

export type Policy = z.infer<typeof policySchema>;

/** What holds for a device that is not connected to any company. */
export const DEFAULT_POLICY: Policy = {
  version: 0,
  notice: {
    version: '2026-11',
    company: '',
    privacyContact: null,
    ruleTitle: null,
    rulePublishedOn: null,
    serverPlace: null,
  },
  reply: { targetMs: 180_000, goalShare: 0.9, calendar: null },
  rules: { disabled: [] },
  gates: { publish: 'warn', send: 'warn', ship: 'warn' },
  retention: { evidenceDays: 7, eventDays: 180 },
  sites: {},
};
