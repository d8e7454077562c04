import { expect, it } from 'vitest';
import { patrolHash, readPatrolRoute } from './patrol-route.ts';

it('an address says which patrol and what of it, and comes back the same', () => {
  for (const hash of ['#/patrol', '#/patrol/p-1', '#/patrol/p-1?level=error&rule=AD-01'])
    expect(patrolHash(readPatrolRoute(hash))).toBe(hash);
  expect(readPatrolRoute('#/patrol/p-1?level=error').filter).toEqual({
    level: 'error',
    rule: null,
  });
});

it('what nobody knows is left out', () => {
  expect(readPatrolRoute('#/patrol/p-1?level=awful&rule=%3Cb%3E')).toEqual({
    id: 'p-1',
    filter: { level: null, rule: null },
  });
  expect(readPatrolRoute('#/patrol/../x').id).toBeNull();
});
