import { arch, cpus, loadavg, platform, totalmem } from 'node:os';

/** The machine a figure was taken on, in one line. */
export function describeMachine(): string {
  return `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()} ${arch()}, Node ${process.version}`;
}

/** How many programs wanted a processor over the last minute: above the number of processors, wall clocks stretch. */
export function currentLoad(): number {
  return loadavg()[0]!;
}
