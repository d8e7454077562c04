import type { CDPSession, Page } from 'playwright';

/** What our content script did on one page between start and stop of a recording. */
export type OwnWork = {
  /**
   * Most time of ours in one task, ms of the page's thread: what other programs of a busy machine took
   * from it is not ours.
   */
  longestMs: number;
  /** The same on the wall clock. */
  longestWallMs: number;
  /** The same task's name and our functions in it, heaviest first. */
  longestIn: string;
  /** All time of ours together, ms. */
  totalMs: number;
  /** Every call into our script from outside (timer, frame, observer, listener), by function. */
  calls: { name: string; count: number }[];
};

type TraceEvent = {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  /** Time the thread really ran, where the system tells it. */
  tdur?: number;
  pid: number;
  tid: number;
  id?: string;
  args: Record<string, unknown>;
};
type Frame = { functionName?: string; url?: string; lineNumber?: number; columnNumber?: number };
type ProfileNode = { id: number; parent?: number; callFrame: Frame };

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
];

/** Records what the page does while `act` runs. @param script end of our script's address */
export async function recordWork(
  page: Page,
  script: string,
  act: () => Promise<void>,
): Promise<OwnWork> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  try {
    await act();
  } finally {
    await end(session);
  }
  return readWork(events, script);
}

async function end(session: CDPSession): Promise<void> {
  const complete = new Promise<void>((resolve) => {
    session.once('Tracing.tracingComplete', () => resolve());
  });
  await session.send('Tracing.end');
  await complete;
  await session.detach();
}

/**
 * Adds up our own time. Calls from outside carry their function's address; what runs after a promise
 * carries none, so time is taken from the profiler's samples: one is ours when any frame of its stack is.
 */
function readWork(events: readonly TraceEvent[], script: string): OwnWork {
  const isOwn = (url: unknown) => typeof url === 'string' && url.endsWith(script);
  const calls = new Map<string, number>();
  for (const { name, args } of events) {
    const data = args.data as Frame | undefined;
    if (name !== 'FunctionCall' || !data || !isOwn(data.url)) continue;
    const of = nameOf(data);
    calls.set(of, (calls.get(of) ?? 0) + 1);
  }
  const samples = ownSamples(events, isOwn);
  const tasks = events
    .filter(({ name, ph }) => name === 'RunTask' && ph === 'X')
    .sort((a, b) => a.ts - b.ts);
  let longest = { us: 0, wallUs: 0, parts: new Map<string, number>() };
  let totalUs = 0;
  for (const { pid, tid, ts, dur = 0, tdur = dur } of tasks) {
    const inside = samples.filter(
      (s) => s.pid === pid && s.tid === tid && s.ts >= ts && s.ts <= ts + dur,
    );
    const wallUs = inside.reduce((sum, sample) => sum + sample.us, 0);
    const us = dur > 0 ? wallUs * Math.min(1, tdur / dur) : 0;
    totalUs += us;
    if (us <= longest.us) continue;
    const parts = new Map<string, number>();
    for (const sample of inside) parts.set(sample.name, (parts.get(sample.name) ?? 0) + sample.us);
    longest = { us, wallUs, parts };
  }
  return {
    longestMs: longest.us / 1000,
    longestWallMs: longest.wallUs / 1000,
    longestIn: [...longest.parts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 5)
      .map(([name, us]) => `${name} ${(us / 1000).toFixed(1)}`)
      .join(', '),
    totalMs: totalUs / 1000,
    calls: [...calls].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count),
  };
}

type Sample = { pid: number; tid: number; ts: number; us: number; name: string };

function ownSamples(events: readonly TraceEvent[], isOwn: (url: unknown) => boolean): Sample[] {
  type Profile = { tid: number; at: number; nodes: Map<number, ProfileNode> };
  const profiles = new Map<string, Profile>();
  const found: Sample[] = [];
  for (const { name, pid, tid, id, args } of [...events].sort((a, b) => a.ts - b.ts)) {
    const key = `${pid} ${id}`;
    const data = args.data as {
      startTime?: number;
      cpuProfile?: { nodes?: ProfileNode[]; samples?: number[] };
      timeDeltas?: number[];
    };
    if (name === 'Profile') profiles.set(key, { tid, at: data.startTime ?? 0, nodes: new Map() });
    const profile = profiles.get(key);
    if (name !== 'ProfileChunk' || !profile) continue;
    for (const node of data.cpuProfile?.nodes ?? []) profile.nodes.set(node.id, node);
    const deltas = data.timeDeltas ?? [];
    for (const [index, nodeId] of (data.cpuProfile?.samples ?? []).entries()) {
      const us = deltas[index] ?? 0;
      profile.at += us;
      const own = ownFrame(profile.nodes, nodeId, isOwn);
      // A sample stands for the time since the one before it; long gaps are sleep, not work.
      if (own)
        found.push({ pid, tid: profile.tid, ts: profile.at, us: Math.min(us, 5_000), name: own });
    }
  }
  return found;
}

/** The innermost frame of ours on the sample's stack. */
function ownFrame(
  nodes: ReadonlyMap<number, ProfileNode>,
  id: number,
  isOwn: (url: unknown) => boolean,
): string | null {
  for (let node = nodes.get(id); node; node = nodes.get(node.parent ?? -1))
    if (isOwn(node.callFrame.url)) return nameOf(node.callFrame);
  return null;
}

/** A function without a name is told by its place in the built script. */
function nameOf({ functionName, lineNumber = 0, columnNumber = 0 }: Frame): string {
  return functionName || `(${lineNumber + 1}:${columnNumber + 1})`;
}
