import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EnrolReply, EventsReply, Role, SummaryReply } from '../utils/domain/api/contract.ts';
import type { EventBody, EventKind, JournalEvent } from '../utils/domain/events/registry.ts';
import { createApp } from './app.ts';
import { type Database, type OpenDatabase, openDatabase } from './db/database.ts';
import type { InviteRequest } from './invite-contract.ts';
import type { LogLine } from './log.ts';
import { found } from './store/found.ts';
import { invite } from './store/invite.ts';
import { startPostgres } from './testing-postgres.ts';
import { copyDatabase } from './testing-template.ts';

/** 2026-11-24 15:00 in Shanghai. */
export const NOON = Date.UTC(2026, 10, 24, 7);
export const TODAY = '2026-11-24';

/** One database and the app on it. Each test makes a company of its own there. */
export type TestServer = {
  kind: OpenDatabase['kind'];
  db: Database;
  app: ReturnType<typeof createApp>;
  /** Set it to move the server's clock. */
  clock: { now: number };
  log: LogLine[];
  /** Every SQL statement so far. */
  statements: string[];
};

/**
 * Runs the same tests on the embedded database and on PostgreSQL. Where there is no PostgreSQL that is
 * said loudly, and counts as a failure in CI.
 * @param tests gets the server's holder; `current` is there once a test runs
 */
export async function onBothDatabases(tests: (server: { current: TestServer }) => void) {
  runOn('PGlite', {}, tests);
  const postgres = await startPostgres();
  if ('notRun' in postgres) {
    console.warn(`\n*** PostgreSQL tests NOT RUN: ${postgres.notRun} ***\n`);
    it('runs on PostgreSQL too (only CI insists)', () => {
      expect(process.env.CI, postgres.notRun).not.toBe('true');
    });
    return;
  }
  afterAll(() => postgres.stop());
  runOn(postgres.version, { url: postgres.url }, tests);
}

function runOn(
  name: string,
  place: { url?: string },
  tests: (server: { current: TestServer }) => void,
) {
  describe(`on ${name}`, () => {
    const holder = {} as { current: TestServer };
    let database: OpenDatabase | undefined;
    let folder: string | undefined;
    beforeAll(async () => {
      if (!place.url) {
        folder = mkdtempSync(join(tmpdir(), 'yaogui-test-'));
        await copyDatabase(folder);
      }
      const at = folder ? { folder: join(folder, 'database') } : place;
      const statements: string[] = [];
      database = await openDatabase(at, { logQuery: (query) => statements.push(query) });
      const clock = { now: NOON };
      const log: LogLine[] = [];
      const { db, kind } = database;
      const deps = {
        db,
        databaseKind: kind,
        now: () => clock.now,
        log: (l: LogLine) => log.push(l),
      };
      holder.current = { kind, db, clock, log, statements, app: createApp(deps) };
    }, 120_000);
    afterAll(async () => {
      await database?.close();
      if (folder) rmSync(folder, { recursive: true, force: true });
    });
    tests(holder);
  });
}

let companyCount = 0;

/** A company with one shop, and a way to enrol devices in it. */
export async function createCompany({ db, app, clock }: TestServer) {
  const name = `测试药房${++companyCount}`;
  const { organisation, shop } = await found(
    db,
    { organisation: name, shop: `${name}旗舰店` },
    undefined,
    clock.now,
  );
  const makeInvite = (request: InviteRequest) =>
    invite(db, organisation.id, { shop: shop.id, ...request }, clock.now);
  return {
    organisation,
    shop,
    invite: makeInvite,
    async device(role: Role, person?: string, at?: { shop: string }): Promise<TestDevice> {
      const { code } = await makeInvite({ role, ...(person && { person }), ...at });
      const reply = await app.request('/v1/enrol', json({ code, deviceName: '前台电脑' }));
      return new TestDevice(app, (await reply.json()) as EnrolReply);
    },
  };
}

/** An enrolled device, speaking to the app as the extension does. */
export class TestDevice {
  readonly app: TestServer['app'];
  readonly enrolled: EnrolReply;
  constructor(app: TestServer['app'], enrolled: EnrolReply) {
    this.app = app;
    this.enrolled = enrolled;
  }

  get headers() {
    return { Authorization: `Bearer ${this.enrolled.token}` };
  }

  get(path: string, headers: Record<string, string> = {}) {
    return this.app.request(path, { headers: { ...this.headers, ...headers } });
  }

  post(events: unknown) {
    return this.app.request('/v1/events', json({ events }, this.headers));
  }

  /** @returns the outcome of each event, in order */
  async send(...events: unknown[]): Promise<EventsReply['results']> {
    const response = await this.post(events);
    expect(response.status).toBe(200);
    return ((await response.json()) as EventsReply).results;
  }

  async summary(day = TODAY): Promise<SummaryReply> {
    const response = await this.get(`/v1/summary?day=${day}`);
    expect(response.status).toBe(200);
    return (await response.json()) as SummaryReply;
  }

  /** An event as this device would make it. */
  event<K extends EventKind>(
    kind: K,
    key: string,
    body: Partial<EventBody<K>> = {},
    envelope: Partial<JournalEvent> = {},
  ): JournalEvent {
    return {
      id: md5(kind, key),
      revision: 0,
      kind,
      version: 1,
      at: NOON - 60_000,
      shopId: this.enrolled.shop.id,
      personId: this.enrolled.person?.id ?? null,
      deviceId: this.enrolled.deviceId,
      subject: md5('subject', key),
      ...envelope,
      body: { ...BODIES[kind], ...body },
    } as JournalEvent;
  }
}

/** A plain body of every kind, to start from. */
const BODIES: { [K in EventKind]: EventBody<K> } = {
  'finding-action': {
    site: 'douyin',
    ruleId: 'cure-guarantee',
    field: 'title',
    level: 'error',
    action: 'applied',
  },
  'listing-check': {
    site: 'douyin',
    productClass: 'otc',
    fieldCount: 12,
    isFirst: true,
    findings: [],
    missingCount: 0,
    durationMs: 4,
  },
  'order-action': { site: 'douyin', action: 'contacted' },
  'order-check': { site: 'douyin', verdict: 'match', kinds: [], hasNote: true },
  'page-state': {
    site: 'douyin',
    pageKind: 'chat',
    state: 'blind',
    missing: ['messages'],
    fromAt: NOON - 60_000,
    toAt: null,
  },
  recording: { action: 'started', noticeVersion: '2026-11' },
  'reply-round': {
    site: 'douyin',
    state: 'open',
    startedAt: NOON - 60_000,
    answeredAt: null,
    waitMs: null,
    targetMs: 20_000,
    charCount: null,
  },
};

/** Body of a round answered after so many milliseconds. */
export function answered(waitMs: number): Partial<EventBody<'reply-round'>> {
  return { state: 'answered', answeredAt: NOON - 60_000 + waitMs, waitMs, charCount: 12 };
}

/** Options of a POST. */
export function json(body: unknown, headers: Record<string, string> = {}): RequestInit {
  return {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  };
}

function md5(...parts: string[]): string {
  return createHash('md5').update(parts.join('\n')).digest('hex');
}
