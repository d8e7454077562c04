import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findServer, takeFolder } from './data-folder.ts';
import { runNode } from './testing-process.ts';

const ADMIN = { url: 'http://127.0.0.1:1', token: 'secret' };

describe('takeFolder', () => {
  let path: string;
  let file: string;
  beforeEach(() => {
    path = mkdtempSync(join(tmpdir(), 'yaogui-folder-'));
    file = join(path, 'server.lock');
  });
  afterEach(() => rmSync(path, { recursive: true, force: true }));

  const mark = () => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;

  it('lets one owner in at a time and leaves nothing behind', async () => {
    const folder = await takeFolder(path);
    await expect(takeFolder(path)).rejects.toMatchObject({
      code: 'folder-in-use',
      values: { folder: path, pid: process.pid },
    });
    folder.release();
    expect(readdirSync(path)).toEqual([]);
    (await takeFolder(path)).release();
  });

  it('lets only one of many in', async () => {
    const results = await Promise.allSettled([...Array(8)].map(() => takeFolder(path)));
    expect(results.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
  });

  it('takes over from a dead process, and lets only one of many do so', async () => {
    const { stdout } = await runNode(['-p', 'process.pid']);
    writeFileSync(
      file,
      JSON.stringify({ pid: Number(stdout), bornAt: null, nonce: 'old', admin: ADMIN }),
    );
    expect(findServer(path)).toBeNull();
    const results = await Promise.allSettled([...Array(8)].map(() => takeFolder(path)));
    expect(results.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    expect(mark()).toMatchObject({ pid: process.pid });
  });

  it('is not fooled by a pid that another process got since', async () => {
    (await takeFolder(path)).announce(ADMIN);
    const isTold = mark().bornAt !== null;
    writeFileSync(file, JSON.stringify({ ...mark(), nonce: 'old', bornAt: 'another boot.17' }));
    // Where the system does not tell when a process started, the pid alone decides.
    expect(findServer(path)).toEqual(isTold ? null : ADMIN);
    expect(isTold).toBe(process.platform === 'linux');
  });

  it('takes over a damaged mark', async () => {
    writeFileSync(file, '{"pid": 1');
    await takeFolder(path);
    expect(mark()).toMatchObject({ pid: process.pid });
  });

  it('never gives back a folder that is somebody else’s by now', async () => {
    const folder = await takeFolder(path);
    writeFileSync(file, JSON.stringify({ ...mark(), nonce: 'other' }));
    folder.release();
    expect(mark()).toMatchObject({ nonce: 'other' });
  });

  it('tells where the server listens, to its owner only', async () => {
    expect(findServer(path)).toBeNull();
    const folder = await takeFolder(path);
    expect(findServer(path)).toBeNull();
    folder.announce(ADMIN);
    expect(findServer(path)).toEqual(ADMIN);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    folder.release();
    expect(findServer(path)).toBeNull();
  });
});
