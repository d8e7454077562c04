import type { Chance } from './random.ts';

export const FAULTS = [
  'no network',
  'answer lost',
  'sent twice',
  'half the answers',
  'status 500',
  'status 401',
  'status 413',
  'not our server',
  'cut off',
  'late',
] as const;
export type Fault = (typeof FAULTS)[number];

const json = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json' },
  });
const fault = (status: number) => json(status, { code: 'fault', message: 'ordered by the soak' });

/**
 * A network between device and server on which anything may happen to a request or its answer.
 * @param share of requests that something happens to; asked at every request, so it can be switched off
 * @param note is told each fault
 */
export function createFaultyFetch(
  chance: Chance,
  serverUrl: () => string,
  share: () => number,
  note: (fault: Fault) => void,
): typeof fetch {
  return async (input, init = {}) => {
    const { pathname, search } = new URL(String(input));
    const go = () => fetch(`${serverUrl()}${pathname}${search}`, init);
    if (!chance.is(share())) return go();
    const what = chance.pick(FAULTS);
    const count = countEvents(init.body);
    // One event that is too large is put aside for good; that would be no fault but a refusal.
    if (what === 'status 413' && count < 2) return go();
    note(what);
    switch (what) {
      case 'no network':
        throw new TypeError('Failed to fetch');
      case 'answer lost':
        await (await go()).arrayBuffer();
        throw new DOMException('timed out', 'TimeoutError');
      case 'sent twice': {
        const [first, second] = await Promise.all([go(), go()]);
        const [kept, other] = chance.is(0.5) ? [first, second] : [second, first];
        await other.arrayBuffer();
        return kept;
      }
      case 'half the answers': {
        const reply = await go();
        const body = (await reply.json()) as { results?: unknown[] };
        if (!Array.isArray(body.results) || body.results.length < 2)
          return json(reply.status, body);
        return json(reply.status, { ...body, results: body.results.filter(() => chance.is(0.5)) });
      }
      case 'status 500':
      case 'status 401':
      case 'status 413':
        return fault(Number(what.slice(-3)));
      case 'not our server':
        return new Response('<h1>请登录无线网络</h1>', { status: 200 });
      case 'cut off':
        return new Response((await (await go()).text()).slice(0, 20), { status: 200 });
      case 'late': {
        const answer = await go();
        // Behind whatever the other device sends meanwhile.
        for (let i = chance.int(1, 30); i > 0; i--) await new Promise(setImmediate);
        return answer;
      }
    }
  };
}

function countEvents(body: unknown): number {
  if (typeof body !== 'string') return 0;
  const { events } = JSON.parse(body) as { events?: unknown[] };
  return Array.isArray(events) ? events.length : 0;
}
