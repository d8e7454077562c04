import { policyReply, summaryReply } from '@/utils/domain/api/contract.ts';
import { DEFAULT_POLICY } from '@/utils/domain/policy/policy.ts';
import { shanghaiDay } from '@/utils/domain/reports/day-totals.ts';
import type { Database } from '@/utils/storage/db.ts';
import {
  type Connection,
  FRESH_SYNC,
  readSettings,
  type SyncRecord,
  writeSettings,
} from '@/utils/storage/settings.ts';
import { backoffMs } from './backoff.ts';
import { call, type Failure, type Io } from './client.ts';
import { pullCatalog } from './pull-catalog.ts';
import { pushOutbox } from './push.ts';

/** Events wait this long for company before they leave: one burst, one request. */
const GATHER_MS = 1_000;
/** A console that is open and has nothing to send still says so this often. */
const SIGN_OF_LIFE_MS = 20_000;

export type Timers = { set(run: () => void, ms: number): unknown; clear(handle: unknown): void };

export type PushOptions = { isImmediate?: boolean; isForced?: boolean; hasSignOfLife?: boolean };

export type Sync = {
  /** Something was recorded: it leaves within a second or two. */
  soon(): void;
  /** A console is open: sends what waits, or an empty batch if the last one is long ago. */
  signOfLife(): Promise<void>;
  /**
   * Sends now. It keeps to the pause after a failure, unless `isImmediate` (the browser just started),
   * and asks a server that revoked this machine only when `isForced` (a person wants it).
   */
  push(options?: PushOptions): Promise<void>;
  /** Asks for the company's policy; `true` when another one holds now. */
  pullPolicy(): Promise<boolean>;
  /** Brings the company's catalog up to date; asked again while it runs, it does nothing. */
  pullCatalog(): Promise<void>;
  /** Fetches today's team figures for those who may see them. */
  pullTeam(): Promise<void>;
};

/**
 * Joins outbox and server. All lasting state is in storage, so the worker may end at any point: what
 * was not acknowledged is sent again, and the server knows it by id and revision.
 */
export function createSync(db: Database, io: Io, timers: Timers): Sync {
  let running: Promise<void> | null = null;
  let isPullingCatalog = false;
  let timer: { handle: unknown; at: number } | null = null;

  function schedule(ms: number): void {
    const at = io.now() + ms;
    if (timer && timer.at <= at) return;
    if (timer) timers.clear(timer.handle);
    const handle = timers.set(() => {
      timer = null;
      sync.push().catch(io.report);
    }, ms);
    timer = { handle, at };
  }

  async function run({ isImmediate, isForced, hasSignOfLife }: PushOptions): Promise<void> {
    const { connection, sync: record } = await readSettings();
    if (!connection) return;
    if (record.isRevoked && !isForced) return;
    const pauseMs = (record.nextTryAt ?? 0) - io.now();
    // An earlier timer may have come in place of the one for the end of the pause.
    if (pauseMs > 0 && !isForced && !isImmediate) return schedule(pauseMs);
    const failure = await pushOutbox(io, db, connection, hasSignOfLife === true);
    await note(connection, failure);
  }

  /** Writes how it went, unless the machine left or joined another company meanwhile. */
  async function note(asked: Connection, failure: Failure | null): Promise<void> {
    const { connection, sync: before } = await readSettings();
    if (connection?.token !== asked.token) return;
    const record = failure
      ? afterFailure(before, failure, io)
      : { ...FRESH_SYNC, lastOkAt: io.now() };
    await writeSettings({ sync: record });
    if (record.nextTryAt !== null) schedule(record.nextTryAt - io.now());
  }

  const sync: Sync = {
    soon: () => schedule(GATHER_MS),
    async signOfLife() {
      const { connection, sync: record } = await readSettings();
      if (!connection) return;
      const isQuiet = io.now() - (record.lastOkAt ?? 0) >= SIGN_OF_LIFE_MS;
      if (isQuiet) await sync.push({ hasSignOfLife: true });
    },
    async push(options = {}) {
      while (running) await running;
      running = run(options).finally(() => {
        running = null;
      });
      await running;
    },
    async pullPolicy() {
      const { connection, policy } = await readSettings();
      if (!connection) return false;
      const { etag } = policy;
      const result = await call(io, connection, {
        method: 'GET',
        path: '/v1/policy',
        etag,
        reply: policyReply,
      });
      if (!result.ok) {
        await note(connection, result.failure);
        return false;
      }
      const current = await readSettings();
      if (current.connection?.token !== connection.token) return false;
      const fetchedAt = io.now();
      if ('isUnchanged' in result) {
        await writeSettings({ policy: { ...current.policy, fetchedAt } });
        return false;
      }
      await writeSettings({ policy: { policy: result.data, etag: result.etag, fetchedAt } });
      return result.data.version !== current.policy.policy.version;
    },
    async pullCatalog() {
      const { connection, sync: record } = await readSettings();
      if (!connection || record.isRevoked || isPullingCatalog) return;
      isPullingCatalog = true;
      try {
        const failure = await pullCatalog(io, db, connection);
        // A server without a catalog is an older one: it works.
        if (failure && failure.kind !== 'refused') await note(connection, failure);
      } finally {
        isPullingCatalog = false;
      }
    },
    async pullTeam() {
      const { connection } = await readSettings();
      if (!connection || !isSupervising(connection.role)) return;
      const result = await call(io, connection, {
        method: 'GET',
        path: `/v1/summary?day=${shanghaiDay(io.now())}`,
        reply: summaryReply,
      });
      if (!result.ok) return note(connection, result.failure);
      if ('isUnchanged' in result) return;
      const current = await readSettings();
      if (current.connection?.token !== connection.token) return;
      await writeSettings({ team: { summary: result.data, fetchedAt: io.now() } });
    },
  };
  return sync;
}

/** Who gets the team's figures. */
export function isSupervising(role: Connection['role']): boolean {
  return role === 'supervisor' || role === 'admin';
}

/** What is written when a machine joins (`connection`) or leaves (`null`): nothing of the other stays. */
export function freshConnection(connection: Connection | null) {
  return {
    connection,
    sync: FRESH_SYNC,
    team: null,
    policy: { policy: DEFAULT_POLICY, etag: null, fetchedAt: null },
  };
}

function afterFailure(before: SyncRecord, failure: Failure, io: Io): SyncRecord {
  const failureCount = before.failureCount + 1;
  const isRevoked = before.isRevoked || failure.kind === 'revoked';
  return {
    lastOkAt: before.lastOkAt,
    failingSinceAt: before.failingSinceAt ?? io.now(),
    failureCount,
    nextTryAt: isRevoked ? null : io.now() + backoffMs(failureCount, io.random()),
    lastError: failure.message,
    isRevoked,
  };
}
