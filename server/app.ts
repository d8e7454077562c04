import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { routePath } from 'hono/route';
import { secureHeaders } from 'hono/secure-headers';
import { LIMITS } from '../utils/domain/api/contract.ts';
import { describeError } from './log.ts';
import { Problem, type ProblemCode, readLocale } from './problem.ts';
import { adminRoute } from './routes/admin.ts';
import { adminCatalogRoute } from './routes/admin-catalog.ts';
import { catalogRoute } from './routes/catalog.ts';
import type { Deps, Env } from './routes/context.ts';
import { enrolRoute } from './routes/enrol.ts';
import { eventsRoute } from './routes/events.ts';
import { healthRoute } from './routes/health.ts';
import { meRoute } from './routes/me.ts';
import { policyRoute } from './routes/policy.ts';
import { summaryRoute } from './routes/summary.ts';
import type { Founding } from './store/found.ts';

export type { Deps } from './routes/context.ts';

const CHROME_ORIGIN = 'chrome-extension://afkjijcmipdcbjhhjkoihkolhkhdfpmb';
/** Firefox gives each installation an origin of its own. */
const isOurs = (origin: string) =>
  origin === CHROME_ORIGIN || /^moz-extension:\/\/[0-9a-f-]{36}$/.test(origin);

const STATUS = {
  'bad-json': 400,
  'bad-request': 400,
  unauthorised: 401,
  'code-unknown': 403,
  'code-used': 403,
  'code-expired': 403,
  'not-found': 404,
  'no-shop': 404,
  'no-device': 404,
  'version-not-newer': 409,
  'catalog-overtaken': 409,
  'catalog-line': 400,
  'person-needed': 400,
  'too-large': 413,
} as const satisfies Partial<Record<ProblemCode, number>>;

/** The public interface, see `utils/domain/api/contract.ts`. */
export function createApp(deps: Deps): Hono<Env> {
  const app = createBase(deps);
  app.use(
    cors({
      origin: (origin) => (isOurs(origin) ? origin : null),
      allowMethods: ['GET', 'POST'],
      allowHeaders: ['Authorization', 'Content-Type', 'If-None-Match', 'Accept-Language'],
      exposeHeaders: ['ETag'],
      maxAge: 600,
    }),
  );
  app.use(async (c, next) => {
    // Chrome asks for this before a request to a server in the company's own network.
    if (c.req.header('Access-Control-Request-Private-Network') && isOurs(originOf(c)))
      c.header('Access-Control-Allow-Private-Network', 'true');
    await next();
  });
  useLimit(app);
  app.route('/healthz', healthRoute(deps));
  app.route('/v1/catalog', catalogRoute(deps));
  app.route('/v1/enrol', enrolRoute(deps));
  app.route('/v1/events', eventsRoute(deps));
  app.route('/v1/me', meRoute(deps));
  app.route('/v1/policy', policyRoute(deps));
  app.route('/v1/summary', summaryRoute(deps));
  return app;
}

/** The interface of the command line, for a listener of its own. */
export function createAdminApp(deps: Deps, founding: Founding, token: string): Hono<Env> {
  const app = createBase(deps);
  // Before the limit: a catalog comes in as a stream and is bounded line by line.
  app.route('/admin/catalog', adminCatalogRoute(deps, founding, token));
  useLimit(app);
  app.route('/admin', adminRoute(deps, founding, token));
  return app;
}

/** Log, headers and the shape of refusals. */
function createBase({ log, now }: Deps): Hono<Env> {
  const app = new Hono<Env>();
  app.use(async (c, next) => {
    const startedAt = now();
    await next();
    log({
      event: 'request',
      method: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      ms: now() - startedAt,
      ...c.get('counts'),
    });
  });
  app.use(secureHeaders({ contentSecurityPolicy: { defaultSrc: ["'none'"] } }));
  app.use(async (c, next) => {
    await next();
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store');
  });
  app.notFound((c) => answer(c, new Problem('not-found')));
  app.onError((error, c) => {
    if (error instanceof Problem) return answer(c, error);
    log({ event: 'error', route: routePath(c, -1), ...describeError(error) });
    return answer(c, new Problem('failed'));
  });
  return app;
}

function useLimit(app: Hono<Env>): void {
  app.use(
    bodyLimit({
      maxSize: LIMITS.bodyBytes,
      onError: (c) =>
        answer(
          c,
          new Problem('too-large', { events: LIMITS.batchEvents, bytes: LIMITS.bodyBytes }),
        ),
    }),
  );
}

const originOf = (c: Context) => c.req.header('Origin') ?? '';

function answer(c: Context, problem: Problem) {
  const status = problem.code in STATUS ? STATUS[problem.code as keyof typeof STATUS] : 500;
  const message = problem.say(readLocale(c.req.header('Accept-Language')));
  return c.json({ code: problem.code, message }, status);
}
