import { eventsReply, LIMITS, type Outcome } from '@/utils/domain/api/contract.ts';
import type { JournalEvent } from '@/utils/domain/events/registry.ts';
import { NOON } from '@/utils/storage/testing.ts';
import type { Io } from './client.ts';

type Answer = { status: number; body?: unknown; etag?: string } | 'no-network' | 'silence';

const NOT_FOUND: Answer = { status: 404, body: { code: 'not-found', message: 'nothing here' } };

/**
 * A server of the contract in a few lines, with faults to order. It answers `fetch` itself, so that a
 * test sees every request and nothing waits for a socket.
 */
export class FakeServer {
  now = NOON;
  /** Every request, oldest first. */
  readonly requests: { method: string; url: string; init: RequestInit; events: JournalEvent[] }[] =
    [];
  /** Highest revision held per event. */
  readonly held = new Map<string, number>();
  /** Faults of the next requests, one each. */
  readonly faults: Answer[] = [];
  /** Answers by path for everything but events. */
  readonly answers = new Map<string, (init: RequestInit) => Answer>();
  /** Ids that are refused alone, with a reason. */
  readonly poisoned = new Map<string, string>();
  /** Ids that make the whole batch fail with this status. */
  readonly fatal = new Map<string, number>();
  largestBatch: number = LIMITS.batchEvents;
  readonly errors: unknown[] = [];

  io(): Io {
    return {
      fetch: (input, init) => this.#answer(String(input), init ?? {}),
      now: () => this.now,
      random: () => 0,
      timeoutMs: 30,
      report: (error) => this.errors.push(error),
    };
  }

  /** Paths asked, oldest first. */
  paths(): string[] {
    return this.requests.map(({ url }) => new URL(url).pathname);
  }

  async #answer(url: string, init: RequestInit): Promise<Response> {
    const { pathname } = new URL(url);
    const isEvents = pathname.endsWith('/v1/events');
    const events: JournalEvent[] = isEvents ? JSON.parse(String(init.body)).events : [];
    this.requests.push({ method: init.method ?? 'GET', url, init, events });
    const answer =
      this.faults.shift() ??
      (isEvents ? this.#events(events) : this.answers.get(pathname)?.(init)) ??
      NOT_FOUND;
    if (answer === 'no-network') throw new TypeError('Failed to fetch');
    if (answer === 'silence')
      return new Promise((_resolve, reject) => {
        init.signal?.addEventListener('abort', () => reject(init.signal?.reason));
      });
    const { status, body, etag } = answer;
    return new Response(status === 304 ? null : JSON.stringify(body), {
      status,
      headers: etag ? { etag } : {},
    });
  }

  #events(events: JournalEvent[]): Answer {
    const fatal = events.map(({ id }) => this.fatal.get(id)).find((status) => status !== undefined);
    if (fatal) return { status: fatal, body: { code: 'bad-request', message: 'no good' } };
    if (events.length > this.largestBatch)
      return { status: 413, body: { code: 'too-large', message: 'too many' } };
    const results = events.map(({ id, revision }) => {
      const reason = this.poisoned.get(id);
      if (reason) return { id, revision, outcome: 'rejected' as Outcome, reason };
      const held = this.held.get(id);
      const outcome: Outcome =
        held === undefined || held < revision
          ? 'stored'
          : held === revision
            ? 'duplicate'
            : 'superseded';
      this.held.set(id, Math.max(revision, held ?? 0));
      return { id, revision, outcome };
    });
    return { status: 200, body: eventsReply.parse({ results, serverAt: this.now }) };
  }
}

/** Timers that fire when the test says so. */
export class ManualTimers {
  #queue: { run: () => void; ms: number }[] = [];

  set = (run: () => void, ms: number): unknown => {
    const entry = { run, ms };
    this.#queue.push(entry);
    return entry;
  };

  clear = (handle: unknown): void => {
    this.#queue = this.#queue.filter((entry) => entry !== handle);
  };

  /** Pauses now set, in milliseconds. */
  pauses(): number[] {
    return this.#queue.map(({ ms }) => ms);
  }

  fire(): void {
    const due = this.#queue;
    this.#queue = [];
    for (const { run } of due) run();
  }
}
