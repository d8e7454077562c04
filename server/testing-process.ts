import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** The one that runs TypeScript; the tests themselves may have been started by an older one. */
const NODE =
  Number(process.versions.node.split('.')[0]) >= 24
    ? process.execPath
    : fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url));

export type Finished = { status: number | null; stdout: string; stderr: string };

/** Runs a command of ours in a process of its own and waits for its end. */
export async function runNode(args: string[], env: NodeJS.ProcessEnv = {}): Promise<Finished> {
  const child = start(args, env);
  const output = collect(child);
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, ...output };
}

export type ServerProcess = {
  url: string;
  pid: number;
  /** Everything it wrote so far. */
  output: { stdout: string; stderr: string };
  /** Sends a signal and waits for the end. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
};

/** Starts a server in a process of its own and answers once it says where it listens. */
export async function startServerProcess(
  args: string[],
  env: NodeJS.ProcessEnv = {},
): Promise<ServerProcess> {
  const child = start(args, env);
  const output = collect(child);
  const closed = once(child, 'close') as Promise<[number | null]>;
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout!.on('data', () => {
      const found = /http:\/\/[^（ ]+/.exec(output.stdout);
      if (found) resolve(found[0]);
    });
    closed.then(() => reject(new Error(`the server ended: ${output.stderr}`)), reject);
  });
  return {
    url,
    pid: child.pid!,
    output,
    end: async (signal) => {
      child.kill(signal);
      return (await closed)[0];
    },
  };
}

function start(args: string[], env: NodeJS.ProcessEnv): ChildProcess {
  const clean = { PATH: process.env.PATH, HOME: process.env.HOME, LANG: 'zh_CN.UTF-8' };
  return spawn(NODE, args, { cwd: ROOT, env: { ...clean, ...env }, stdio: 'pipe' });
}

function collect(child: ChildProcess): { stdout: string; stderr: string } {
  const output = { stdout: '', stderr: '' };
  child.stdout!.setEncoding('utf8').on('data', (text: string) => {
    output.stdout += text;
  });
  child.stderr!.setEncoding('utf8').on('data', (text: string) => {
    output.stderr += text;
  });
  return output;
}
