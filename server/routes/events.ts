import { Hono } from 'hono';
import { type EventsReply, eventsRequest, LIMITS } from '../../utils/domain/api/contract.ts';
import { check, Problem } from '../problem.ts';
import { ingest } from '../store/ingest.ts';
import { callerOf, type Deps, type Env, readJson } from './context.ts';

/** POST /v1/events */
export function eventsRoute(deps: Deps) {
  return new Hono<Env>().post('/', async (c) => {
    const caller = await callerOf(c, deps);
    const body = await readJson(c);
    if (countEvents(body) > LIMITS.batchEvents)
      throw new Problem('too-large', { events: LIMITS.batchEvents, bytes: LIMITS.bodyBytes });
    const { events } = check(eventsRequest, body, '', { isText: false });
    const now = deps.now();
    const results = await ingest(deps.db, caller, events, now);
    const counts: Record<string, number> = {};
    for (const { outcome } of results) counts[outcome] = (counts[outcome] ?? 0) + 1;
    c.set('counts', counts);
    return c.json({ results, serverAt: now } satisfies EventsReply);
  });
}

/** Too many is told apart from malformed, so that a device knows to send fewer. */
function countEvents(body: unknown): number {
  const events = typeof body === 'object' && body !== null && 'events' in body ? body.events : null;
  return Array.isArray(events) ? events.length : 0;
}
