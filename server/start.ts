import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import type { Policy } from '../utils/domain/policy/policy.ts';
import { createAdminApp, createApp } from './app.ts';
import { takeFolder } from './data-folder.ts';
import { openDatabase } from './db/database.ts';
import type { Invite, InviteRequest } from './invite-contract.ts';
import type { Log } from './log.ts';
import { Problem } from './problem.ts';
import type { Deps } from './routes/context.ts';
import { revokeDevice } from './store/devices.ts';
import { type Founding, found } from './store/found.ts';
import { invite } from './store/invite.ts';
import { ensurePolicy, publishPolicy } from './store/policy.ts';

export type ServerOptions = {
  /** Folder of the lock, the way to the admin interface and, without `databaseUrl`, the database. */
  dataDir: string;
  /** PostgreSQL address; without it the embedded database in `dataDir`. */
  databaseUrl?: string | undefined;
  /** Default 127.0.0.1. */
  host?: string | undefined;
  /** Default 0: any free port. */
  port?: number | undefined;
  /** Company and shop; needed at the first start, later only to choose or to add a shop. */
  organisation?: string | undefined;
  shop?: string | undefined;
  /** Published at the start unless it already holds. */
  policy?: Policy | undefined;
  now?: () => number;
  log?: Log;
};

export type RunningServer = Founding & {
  /** Without a slash at the end. */
  url: string;
  /** Makes a one-time code; see `invite-contract.ts`. */
  invite(request: InviteRequest): Promise<Invite>;
  /** The version must be higher than the one that holds. */
  publishPolicy(policy: Policy): Promise<void>;
  revoke(deviceId: string): Promise<void>;
  /** Lets requests under way finish, then closes the database and gives the folder back. */
  stop(): Promise<void>;
};

const STOP_MS = 10_000;

/**
 * Starts a server and answers once it listens.
 * @throws Problem `folder-in-use`, `port-in-use`, `organisation-needed`, `version-not-newer`
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { dataDir, host = '127.0.0.1', now = Date.now, log = () => {} } = options;
  const undo: (() => unknown)[] = [];
  const stop = async () => {
    for (let step = undo.pop(); step; step = undo.pop()) await step();
  };
  try {
    const folder = await takeFolder(dataDir);
    undo.push(() => folder.release());
    const folderOfDatabase = join(dataDir, 'database');
    const database = await openDatabase({ url: options.databaseUrl, folder: folderOfDatabase });
    undo.push(() => database.close());
    const deps: Deps = { db: database.db, databaseKind: database.kind, now, log };
    const founding = await found(deps.db, options, options.policy, now());
    const organisationId = founding.organisation.id;
    if (options.policy) await ensurePolicy(deps.db, organisationId, options.policy, now());

    const app = await listen(createApp(deps).fetch, host, options.port ?? 0);
    undo.push(() => closeServer(app));
    const token = randomBytes(32).toString('base64url');
    const admin = await listen(createAdminApp(deps, founding, token).fetch, '127.0.0.1', 0);
    undo.push(() => closeServer(admin));
    folder.announce({ url: urlOf(admin), token });

    return {
      ...founding,
      url: urlOf(app),
      invite: (request) =>
        invite(
          deps.db,
          organisationId,
          { ...request, shop: request.shop ?? founding.shop.id },
          now(),
        ),
      publishPolicy: (policy) => publishPolicy(deps.db, organisationId, policy, now()),
      revoke: (deviceId) => revokeDevice(deps.db, organisationId, deviceId, now()),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  host: string,
  port: number,
): Promise<Server> {
  const server = createAdaptorServer({ fetch }) as Server;
  server.requestTimeout = 30_000;
  server.headersTimeout = 10_000;
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, resolve);
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new Problem('port-in-use', { address: `${host}:${port}` });
  }
  return server;
}

function urlOf(server: Server): string {
  const { address, port, family } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

/** New requests are refused at once, those under way get ten seconds. */
async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), STOP_MS);
  await closed;
  clearTimeout(timer);
}
