import type { Context } from 'hono';
import type { Database, OpenDatabase } from '../db/database.ts';
import type { Log } from '../log.ts';
import { Problem } from '../problem.ts';
import { authenticate, type Caller } from '../store/authenticate.ts';

/** What every route is given. */
export type Deps = {
  db: Database;
  databaseKind: OpenDatabase['kind'];
  now: () => number;
  log: Log;
};

/** What a request carries; counts go to the log. */
export type Env = { Variables: { counts?: Record<string, number> } };

/** @throws Problem `unauthorised` */
export async function callerOf(c: Context<Env>, { db }: Deps): Promise<Caller> {
  const caller = await authenticate(db, c.req.header('Authorization'));
  if (!caller) throw new Problem('unauthorised');
  return caller;
}

/** @throws Problem `bad-json` */
export async function readJson(c: Context<Env>): Promise<unknown> {
  const text = await c.req.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem('bad-json');
  }
}
