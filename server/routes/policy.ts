import { Hono } from 'hono';
import type { Policy } from '../../utils/domain/policy/policy.ts';
import { readPolicy, readPolicyVersion } from '../store/policy.ts';
import { callerOf, type Deps, type Env } from './context.ts';

/** GET /v1/policy. A version never changes once published, so it is the tag. */
export function policyRoute(deps: Deps) {
  return new Hono<Env>().get('/', async (c) => {
    const { organisationId } = await callerOf(c, deps);
    const version = await readPolicyVersion(deps.db, organisationId);
    c.header('Cache-Control', 'private, no-cache');
    c.header('ETag', tagOf(version));
    if (matches(c.req.header('If-None-Match'), version)) return c.body(null, 304);
    const policy: Policy = await readPolicy(deps.db, organisationId);
    // A newer one may have been published between the two reads.
    c.header('ETag', tagOf(policy.version));
    return c.json(policy);
  });
}

const tagOf = (version: number) => `"policy-${version}"`;

function matches(header: string | undefined, version: number): boolean {
  const tags = (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(tagOf(version));
}
