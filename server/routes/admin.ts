import { timingSafeEqual } from 'node:crypto';
import { Hono, type MiddlewareHandler } from 'hono';
import * as z from 'zod/mini';
import { policySchema } from '../../utils/domain/policy/policy.ts';
import { inviteRequest } from '../invite-contract.ts';
import { check, Problem } from '../problem.ts';
import { sha256 } from '../secrets.ts';
import { listDevices, revokeDevice } from '../store/devices.ts';
import type { Founding } from '../store/found.ts';
import { invite } from '../store/invite.ts';
import { publishPolicy } from '../store/policy.ts';
import { type Deps, type Env, readJson } from './context.ts';

const revocation = z.object({ deviceId: z.string().check(z.maxLength(120)) });

/**
 * What the command line asks of the running server. Served on a listener of its own on this machine
 * (a proxy in front of the public one never reaches it); the token lies in the data folder.
 */
export function adminRoute(deps: Deps, { organisation, shop }: Founding, token: string) {
  const { db, now } = deps;
  const app = new Hono<Env>();

  app.use(onlyWith(token));
  app.post('/invites', async (c) => {
    const request = check(inviteRequest, await readJson(c));
    return c.json(
      await invite(db, organisation.id, { ...request, shop: request.shop ?? shop.id }, now()),
    );
  });
  app.post('/policy', async (c) => {
    const policy = check(policySchema, await readJson(c));
    await publishPolicy(db, organisation.id, policy, now());
    return c.json({ version: policy.version });
  });
  app.get('/devices', async (c) => c.json({ devices: await listDevices(db, organisation.id) }));
  app.post('/revocations', async (c) => {
    const { deviceId } = check(revocation, await readJson(c));
    await revokeDevice(db, organisation.id, deviceId, now());
    return c.json({ deviceId });
  });
  return app;
}

/** Lets through who knows the token of this start of the server. */
export function onlyWith(token: string): MiddlewareHandler<Env> {
  const expected = Buffer.from(sha256(`Bearer ${token}`));
  return async (c, next) => {
    const given = Buffer.from(sha256(c.req.header('Authorization') ?? ''));
    if (!timingSafeEqual(given, expected)) throw new Problem('unauthorised');
    await next();
  };
}
