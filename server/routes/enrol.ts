import { Hono } from 'hono';
import { enrolRequest } from '../../utils/domain/api/contract.ts';
import { check } from '../problem.ts';
import { enrol } from '../store/enrol.ts';
import { type Deps, type Env, readJson } from './context.ts';

/** POST /v1/enrol */
export function enrolRoute(deps: Deps) {
  return new Hono<Env>().post('/', async (c) => {
    const request = check(enrolRequest, await readJson(c));
    return c.json(await enrol(deps.db, request, deps.now()));
  });
}
