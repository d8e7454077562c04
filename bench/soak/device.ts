import type { Core } from '@/entrypoints/background/core.ts';
import { journalRecord } from '@/entrypoints/background/handlers/journal-record.ts';
import { noticeKey, whoIsHere } from '@/entrypoints/background/who.ts';
import type { Role } from '@/utils/domain/api/contract.ts';
import type { Observation } from '@/utils/domain/events/observation.ts';
import { openDatabase } from '@/utils/storage/db.ts';
import { type NewEvent, storeEvents } from '@/utils/storage/journal.ts';
import { type Connection, readSettings, writeSettings } from '@/utils/storage/settings.ts';
import { createSync, freshConnection } from '@/utils/sync/engine.ts';
import { enrol } from '@/utils/sync/enrol.ts';
import { type Life, lives } from './browser.ts';

/** One computer with the extension: the real journal, handler and sync over a browser that can be killed. */
export class Device {
  readonly name: string;
  readonly #fetch: typeof fetch;
  readonly #now: () => number;
  readonly #random: () => number;
  #life: Life = { stored: new Map(), isDead: false };
  #core: Core;
  connection: Connection | null = null;
  /** Whatever nobody expected, of all lives but what a killed one still said. */
  readonly errors: unknown[] = [];

  constructor(name: string, of: { fetch: typeof fetch; now(): number; random(): number }) {
    this.name = name;
    this.#fetch = of.fetch;
    this.#now = of.now;
    this.#random = of.random;
    this.#core = this.#start();
  }

  get db() {
    return this.#core.db;
  }

  /** Joins the company the way a person does, and accepts its notice. */
  async join(code: string): Promise<Role> {
    return this.run(async () => {
      const form = { address: 'http://127.0.0.1:1', code, deviceName: this.name };
      const joined = await enrol(this.#core.io, form);
      if (!joined.ok) throw new Error(`enrol: ${joined.problem} ${joined.message}`);
      this.connection = joined.connection;
      await writeSettings(freshConnection(joined.connection));
      await this.#core.sync.pullPolicy();
      const settings = await readSettings();
      const given = { key: noticeKey(settings.policy.policy), acceptedAt: this.#now() };
      await writeSettings({ notices: { [whoIsHere(settings)]: given } });
      return joined.connection.role;
    });
  }

  /** What a tab sends. @returns whether it was kept; a killed worker answers nothing */
  async record(observations: readonly Observation[]): Promise<boolean> {
    const request = { observations: observations.map((one) => ({ ...one, body: one.body })) };
    const caller = {
      from: 'page' as const,
      tabId: 1,
      frameId: 0,
      url: 'https://im.jinritemai.com/',
    };
    const life = this.#life;
    const { error } = await this.run(() => journalRecord(this.#core, request, caller)).catch(
      (thrown: unknown) => ({ error: String(thrown) }),
    );
    if (error !== null && !life.isDead) throw new Error(`record: ${error}`);
    return error === null;
  }

  /** An event as no page of ours makes it. */
  async recordForeign(news: NewEvent): Promise<void> {
    const scope = this.connection!.organisation.id;
    await this.run(() => storeEvents(this.db, [news], { scope, isQueued: true, now: this.#now() }));
  }

  async push(isForced: boolean): Promise<void> {
    const life = this.#life;
    const options = { isImmediate: true, isForced, hasSignOfLife: true };
    await this.run(() => this.#core.sync.push(options)).catch((error: unknown) => {
      if (!life.isDead) throw error;
    });
  }

  /** Ends the worker wherever it is and starts another one. */
  kill(): void {
    this.#life.isDead = true;
    this.db.close();
    this.#life = { stored: this.#life.stored, isDead: false };
    this.#core = this.#start();
  }

  async dispose(): Promise<void> {
    this.#life.isDead = true;
    await this.db.delete();
  }

  run<T>(work: () => Promise<T>): Promise<T> {
    return lives.run(this.#life, work);
  }

  #start(): Core {
    const life = this.#life;
    const db = openDatabase(this.name);
    const io = {
      fetch: (async (input, init) => {
        if (life.isDead) throw new TypeError('worker ended');
        const answer = await this.#fetch(input, init);
        if (life.isDead) throw new TypeError('worker ended');
        return answer;
      }) as typeof fetch,
      now: this.#now,
      random: this.#random,
      timeoutMs: 60_000,
      report: (error: unknown) => {
        if (!life.isDead) this.errors.push(error);
      },
    };
    // Nothing happens by itself: the soak says when the worker sends.
    const timers = { set: () => null, clear: () => {} };
    const nothing = async () => {};
    return {
      db,
      io,
      sync: createSync(db, io, timers),
      watchDeadlines: nothing,
      setAlarms: nothing,
    };
  }
}
