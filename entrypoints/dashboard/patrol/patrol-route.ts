import { SHOWN_LEVELS } from '@/utils/domain/rules/shown-level.ts';
import type { PatrolFilter } from '@/utils/storage/patrol.ts';

/** Which patrol is open and what of it is shown; it lives in the address. */
export type PatrolRoute = { id: string | null; filter: PatrolFilter };

/** `#/patrol/<id>?level=error&rule=AD-01`; what nobody knows is left out. */
export function readPatrolRoute(hash: string): PatrolRoute {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const id = /^patrol\/([\w-]{1,64})$/.exec(path)?.[1] ?? null;
  const asked = new URLSearchParams(query);
  const level = SHOWN_LEVELS.find((one) => one === asked.get('level')) ?? null;
  const rule = /^[\w.-]{1,40}$/.exec(asked.get('rule') ?? '')?.[0] ?? null;
  return { id, filter: { level, rule } };
}

export function patrolHash({ id, filter: { level, rule } }: PatrolRoute): string {
  if (id === null) return '#/patrol';
  const query = new URLSearchParams({ ...(level && { level }), ...(rule && { rule }) }).toString();
  return `#/patrol/${id}${query && `?${query}`}`;
}
