import { Hono } from 'hono';
import { Problem } from '../problem.ts';
import { readCatalogChanges } from '../store/catalog-read.ts';
import { callerOf, type Deps, type Env } from './context.ts';

/** GET /v1/catalog: what changed in the company's catalog, in pages. Every device of the company may have it. */
export function catalogRoute(deps: Deps) {
  return new Hono<Env>().get('/', async (c) => {
    const { organisationId } = await callerOf(c, deps);
    const since = generationIn(c.req.query('since') ?? '0', 'since');
    const until = c.req.query('until');
    const after = c.req.query('after') ?? '';
    if (!/^[0-9a-f]{0,64}$/.test(after)) throw new Problem('bad-request', { reason: 'after' });
    const changes = await readCatalogChanges(deps.db, organisationId, {
      since,
      until: until === undefined ? null : generationIn(until, 'until'),
      after,
    });
    c.set('counts', { added: changes.add.length, removed: changes.remove.length });
    return c.json(changes);
  });
}

function generationIn(text: string, name: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Problem('bad-request', { reason: `${name}: a number` });
  return Number(text);
}
