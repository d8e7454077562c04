import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod/mini';
import { Problem } from './problem.ts';

/**
 * The embedded database has no lock of its own, and two processes on one folder lose rows that were
 * acknowledged. So one process owns the folder: a file there names it, and how to speak to it.
 */
const FILE = 'server.lock';
/** Long enough for a rival that saw the same dead owner to have written its own name. */
const RIVAL_MS = 100;

const ownerSchema = z.object({
  pid: z.int(),
  /** When that process started, by the kernel's count: a reused pid is not the owner. */
  bornAt: z.nullable(z.string()),
  nonce: z.string(),
  /** Where `yaogui invite` speaks to the server; `null` until it listens. */
  admin: z.nullable(z.object({ url: z.string(), token: z.string() })),
});
type Owner = z.infer<typeof ownerSchema>;

export type DataFolder = {
  path: string;
  /** Writes down how to reach the running server. The file is readable by its owner only. */
  announce(admin: { url: string; token: string }): void;
  release(): void;
};

/**
 * Takes a folder (created if missing) for this process. The mark of a dead process is taken over.
 * @throws Problem `folder-in-use` when a living process owns it
 */
export async function takeFolder(path: string): Promise<DataFolder> {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const file = join(path, FILE);
  const me: Owner = {
    pid: process.pid,
    bornAt: birthOf(process.pid),
    nonce: randomBytes(8).toString('hex'),
    admin: null,
  };
  if (!writeNew(file, me)) {
    const owner = readOwner(path);
    if (owner && isAlive(owner))
      throw new Problem('folder-in-use', { folder: path, pid: owner.pid });
    replace(file, me);
    await pause(RIVAL_MS);
    const now = readOwner(path);
    if (now?.nonce !== me.nonce)
      throw new Problem('folder-in-use', { folder: path, pid: now?.pid ?? '?' });
  }
  return {
    path,
    announce: (admin) => replace(file, { ...me, admin }),
    release: () => {
      if (readOwner(path)?.nonce === me.nonce) rmSync(file, { force: true });
    },
  };
}

/** @returns how to reach the server that owns the folder, or `null` when none runs there */
export function findServer(path: string): { url: string; token: string } | null {
  const owner = readOwner(path);
  return owner && isAlive(owner) ? owner.admin : null;
}

function readOwner(path: string): Owner | null {
  let text: string;
  try {
    text = readFileSync(join(path, FILE), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  try {
    return ownerSchema.parse(JSON.parse(text));
  } catch {
    // Damaged, e.g. by a full disk: it names no owner.
    return null;
  }
}

/** The mark appears whole or not at all: a rival must never read half of it. */
function writeNew(file: string, owner: Owner): boolean {
  const next = writeAside(file, owner);
  try {
    linkSync(next, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(next, { force: true });
  }
}

function replace(file: string, owner: Owner): void {
  renameSync(writeAside(file, owner), file);
}

function writeAside(file: string, owner: Owner): string {
  const path = `${file}.${owner.nonce}`;
  writeFileSync(path, JSON.stringify(owner), { mode: 0o600 });
  return path;
}

function isAlive({ pid, bornAt }: Owner): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  const born = birthOf(pid);
  return born === null || bornAt === null || born === bornAt;
}

/** Boot and start of a process where the system tells (Linux), else `null`. */
function birthOf(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, field 2, may hold spaces and brackets; field 22 is counted from behind it.
    return `${boot}.${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    // Not Linux, or /proc is closed: the pid alone must do.
    return null;
  }
}
