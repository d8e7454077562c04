import { Hono } from 'hono';
import { shanghaiDay } from '../../utils/domain/reports/day-totals.ts';
import { Problem } from '../problem.ts';
import { summarise } from '../store/summarise.ts';
import { callerOf, type Deps, type Env } from './context.ts';

/** GET /v1/summary?day=YYYY-MM-DD; without a day, today in Shanghai. */
export function summaryRoute(deps: Deps) {
  return new Hono<Env>().get('/', async (c) => {
    const caller = await callerOf(c, deps);
    const day = c.req.query('day') ?? shanghaiDay(deps.now());
    if (!isDay(day)) throw new Problem('bad-request', { reason: 'day: YYYY-MM-DD' });
    return c.json(await summarise(deps.db, caller, day));
  });
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
