import { Hono } from 'hono';
import { Problem } from '../problem.ts';
import { recall } from '../store/recall.ts';
import { callerOf, type Deps, type Env } from './context.ts';

const PAGE = 100;
const MAX_PAGE = 200;

/** GET /v1/me?before=…&limit=…: everything recorded about the person who asks, newest first. */
export function meRoute(deps: Deps) {
  return new Hono<Env>().get('/', async (c) => {
    const caller = await callerOf(c, deps);
    const limit = Number(c.req.query('limit') ?? PAGE);
    if (!Number.isInteger(limit) || limit < 1 || limit > MAX_PAGE)
      throw new Problem('bad-request', { reason: `limit: 1 to ${MAX_PAGE}` });
    const before = c.req.query('before');
    const page = { before: before === undefined ? null : readCursor(before), limit };
    return c.json(await recall(deps.db, caller, page));
  });
}

function readCursor(text: string): { at: number; id: string } {
  const match = /^(\d{1,15})\.([0-9a-f]{32})$/.exec(text);
  if (!match) throw new Problem('bad-request', { reason: 'before: as given in "next"' });
  return { at: Number(match[1]), id: match[2]! };
}
