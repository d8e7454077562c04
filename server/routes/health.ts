import { sql } from 'drizzle-orm';
import { Hono } from 'hono';
import { describeError } from '../log.ts';
import type { Deps, Env } from './context.ts';

/** GET /healthz: 200 when the database answers, else 503. */
export function healthRoute({ db, databaseKind, log }: Deps) {
  return new Hono<Env>().get('/', async (c) => {
    try {
      await db.execute(sql`select 1`);
    } catch (error) {
      log({ event: 'unhealthy', ...describeError(error) });
      return c.json({ isOk: false, database: databaseKind }, 503);
    }
    return c.json({ isOk: true, database: databaseKind });
  });
}
