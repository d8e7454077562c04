import { isDeepStrictEqual } from 'node:util';
import { startServer } from '@/server/start.ts';
import type { SummaryReply } from '@/utils/domain/api/contract.ts';
import { eventId } from '@/utils/domain/events/envelope.ts';
import type { Observation } from '@/utils/domain/events/observation.ts';
import { emptyTotals } from '@/utils/domain/reports/day-totals.ts';
import { countOutbox } from '@/utils/storage/outbox.ts';
import { orderCheck, planHours } from './day-plan.ts';
import { Device } from './device.ts';
import { createFaultyFetch } from './faulty-fetch.ts';
import { bestOf, byDayAndPerson, countTotals, dayOf, type Made } from './oracle.ts';
import type { Chance } from './random.ts';

const HOUR_MS = 3_600_000;
const MAX_DRAINS = 40;

export type Place = { name: string; dataDir: string; databaseUrl?: string | undefined };
export type Tell = {
  count(what: string, by?: number): void;
  /** Something that must never be. */
  found(what: string): void;
  longest(what: string, ms: number): void;
};

/**
 * A random stretch of work of one company on two or three computers, through handlers, journal, sync and
 * a real server, while network, workers and server fail at random. At the end the network is whole, all
 * is sent, and every figure must be what counting by hand gives.
 */
export async function workDay(
  chance: Chance,
  place: Place,
  unit: string,
  tell: Tell,
): Promise<void> {
  // Anywhere in the year, so that midnight and the turn of months are met.
  let now = Date.UTC(2026, chance.int(0, 10), chance.int(1, 28), chance.int(0, 23));
  const company = { organisation: `试炼药房-${unit}`, shop: `试炼药房-${unit}旗舰店` };
  const start = () => startServer({ ...place, ...company, now: () => now });
  let server = await start();
  let share = 0;
  const devices: Device[] = [];
  try {
    for (const person of chance.shuffle(['林晓彤', '郭婷', null]).slice(0, chance.int(2, 3))) {
      // Each with chance of its own: how they run beside each other is the machine's doing.
      const luck = chance.fork(`device ${devices.length}`);
      const network = createFaultyFetch(
        luck,
        () => server.url,
        () => share,
        (fault) => tell.count(`fault: ${fault}`),
      );
      const device = new Device(`${unit}-${devices.length}-${process.pid}`, {
        fetch: network,
        now: () => now,
        random: () => luck.next(),
      });
      devices.push(device);
      const { code } = await server.invite({ role: 'agent', ...(person && { person }) });
      await device.join(code);
    }
    const shift = new Shift(chance, devices, tell);
    share = chance.pick([0.1, 0.4, 0.8]);
    for (let hours = chance.int(2, 8); hours > 0; hours--) {
      await shift.work(`${unit}-${hours}`, now, now + HOUR_MS);
      await shift.lookAgain(now + HOUR_MS);
      now += HOUR_MS;
      if (chance.is(0.15)) {
        // Requests under way finish; what comes meanwhile finds nobody.
        await Promise.all([server.stop(), ...devices.map((device) => device.push(false))]);
        server = await start();
        tell.count('server restarts');
      }
    }
    share = 0;
    await drain(devices, tell);
    await compare(await overseer(server), shift, devices, tell);
  } finally {
    for (const device of devices) await device.dispose();
    await server.stop();
  }
}

/** What the devices do, and what was really made. */
class Shift {
  readonly made: Made[] = [];
  readonly foreign = new Map<Device, Made[]>();
  readonly #chance: Chance;
  readonly #devices: readonly Device[];
  readonly #tell: Tell;

  constructor(chance: Chance, devices: readonly Device[], tell: Tell) {
    this.#chance = chance;
    this.#devices = devices;
    this.#tell = tell;
  }

  async work(prefix: string, fromAt: number, toAt: number): Promise<void> {
    const chance = this.#chance;
    const things = planHours(chance, prefix, fromAt, toAt);
    const seen = this.#devices.map(() => [] as Observation[]);
    for (const revisions of things) {
      // Some things are seen on two computers, each with its own part of what happens.
      const seers = chance.is(0.25) ? [0, 1] : [chance.int(0, this.#devices.length - 1)];
      for (const index of seers)
        seen[index]!.push(...revisions.filter(() => seers.length === 1 || chance.is(0.7)));
    }
    await Promise.all(
      this.#devices.map((device, index) =>
        this.#shift(device, seen[index]!, chance.fork(`${prefix} ${index}`)),
      ),
    );
    if (chance.is(0.2)) await this.#recordForeign(chance.pick(this.#devices), prefix, fromAt);
  }

  /** Orders that changed since: the page's newest word counts, unless it could read less than before. */
  async lookAgain(at: number): Promise<void> {
    const chance = this.#chance;
    for (const device of this.#devices) {
      const { deviceId } = device.connection!;
      const known = bestOf(this.made.filter((made) => made.deviceId === deviceId));
      for (const { observation } of known) {
        if (observation.kind !== 'order-check' || !chance.is(0.1)) continue;
        const [key] = observation.key;
        const seen = { ...orderCheck(chance, '', at), key: [key!], subject: key! };
        if (!(await device.record([seen]))) throw new Error('a quiet worker did not answer');
        const isNews = !isDeepStrictEqual(seen.body, observation.body);
        if (!isNews || seen.body.verdict === 'unseen') continue;
        const revision = observation.revision + 1;
        this.made.push(this.#makeOf(device, { ...seen, revision, at: observation.at }));
        this.#tell.count('orders that changed');
      }
    }
  }

  async #shift(device: Device, seen: readonly Observation[], chance: Chance): Promise<void> {
    const left = chance.shuffle([...seen, ...seen.filter(() => chance.is(0.15))]);
    for (const observation of seen) this.made.push(this.#makeOf(device, observation));
    while (left.length > 0) {
      const batch = left.splice(0, chance.int(1, 12));
      // Two tabs may say the same at once.
      const tabs = chance.is(0.2) ? [batch, chance.shuffle(batch)] : [batch];
      const pushing = chance.is(0.7) ? device.push(chance.is(0.5)) : Promise.resolve();
      const saying = Promise.all(tabs.map((tab) => device.record(tab)));
      if (chance.is(0.08)) {
        for (let turns = chance.int(0, 40); turns > 0; turns--) await new Promise(setImmediate);
        device.kill();
        this.#tell.count('workers killed');
      }
      const isKept = await saying;
      await pushing;
      // The page whose worker was killed says it again.
      if (!isKept.every(Boolean)) await device.record(batch);
      this.#tell.count('observations', batch.length * tabs.length);
    }
  }

  /** Something the server must refuse: the shop is none of this device's. */
  async #recordForeign(device: Device, prefix: string, at: number): Promise<void> {
    const { organisation, deviceId } = device.connection!;
    const observation: Observation = {
      kind: 'order-action',
      key: [`外来-${prefix}`, String(at)],
      revision: 0,
      at,
      subject: null,
      account: null,
      body: { site: 'douyin', action: 'contacted' },
    };
    const { kind, key, revision, body } = observation;
    const id = eventId(organisation.id, kind, 'shop-of-others', key);
    const envelope = { id, revision, kind, version: 1, at, personId: null, subject: null };
    const event = { ...envelope, shopId: 'shop-of-others', deviceId, body };
    await device.recordForeign({ event, person: '' });
    const made = { observation, deviceId, person: '' };
    this.foreign.set(device, [...(this.foreign.get(device) ?? []), made]);
    this.#tell.count('events to refuse');
  }

  #makeOf(device: Device, observation: Observation): Made {
    const { deviceId, person } = device.connection!;
    return { observation, deviceId, person: person?.name ?? '' };
  }
}

/** With a whole network everything leaves, or something is wrong. */
async function drain(devices: readonly Device[], tell: Tell): Promise<void> {
  for (const device of devices) {
    for (let tries = 0; tries < MAX_DRAINS && (await device.db.outbox.count()) > 0; tries++)
      await device.push(true);
    const left = await device.db.outbox.count();
    if (left > 0) tell.found(`${left} events never left`);
    const counted = await countOutbox(device.db, device.connection!.organisation.id);
    if (counted !== left) tell.found(`the outbox holds ${left} and says ${counted}`);
    for (const error of device.errors) tell.found(`reported: ${String(error)}`);
  }
}

type Overseer = (path: string) => Promise<unknown>;

async function overseer(server: Awaited<ReturnType<typeof startServer>>): Promise<Overseer> {
  const { code } = await server.invite({ role: 'supervisor', person: '主管' });
  const reply = await fetch(`${server.url}/v1/enrol`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code, deviceName: '主管' }),
  });
  const { token } = (await reply.json()) as { token: string };
  return async (path) => {
    const answer = await fetch(`${server.url}${path}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
}

async function compare(
  ask: Overseer,
  shift: Shift,
  devices: readonly Device[],
  tell: Tell,
): Promise<void> {
  const differ = (what: string, got: unknown, wanted: unknown) => {
    tell.count('figures compared');
    if (!isDeepStrictEqual(got, wanted))
      tell.found(`${what}: got ${JSON.stringify(got)}, counted ${JSON.stringify(wanted)}`);
  };
  for (const device of devices) {
    const refused = shift.foreign.get(device) ?? [];
    const mine = shift.made.filter(({ deviceId }) => deviceId === device.connection!.deviceId);
    const own = byDayAndPerson(bestOf([...mine, ...refused]));
    const rows = (await device.db.rollups.toArray()).filter(({ eventCount }) => eventCount > 0);
    differ(
      'days and people on a device',
      rows.map(({ day, person }) => `${day} ${person}`).sort(),
      [...own.keys()].sort(),
    );
    for (const { day, person, totals, eventCount } of rows) {
      const all = own.get(`${day} ${person}`) ?? [];
      differ(`device, ${day} ${person}`, totals, countTotals(all));
      differ(`device, events of ${day} ${person}`, eventCount, all.length);
    }
    differ(
      'events in the log',
      await device.db.events.count(),
      bestOf([...mine, ...refused]).length,
    );
    differ('events refused', await device.db.rejected.count(), refused.length);
  }
  const best = bestOf(shift.made);
  tell.count('events', best.length);
  const people = byDayAndPerson(best);
  for (const day of new Set(shift.made.map(({ observation }) => dayOf(observation.at)))) {
    const summary = (await ask(`/v1/summary?day=${day}`)) as SummaryReply;
    const all = best.map(({ observation }) => observation).filter(({ at }) => dayOf(at) === day);
    differ(`server, team on ${day}`, summary.totals, countTotals(all));
    const waiting = all.filter((one) => one.kind === 'reply-round' && one.body.state === 'open');
    differ(`server, waiting on ${day}`, summary.waiting.count, waiting.length);
    const wanted = [...people]
      .filter(([key]) => key.startsWith(day))
      .map(([key, ones]) => [key.slice(day.length + 1), countTotals(ones)] as const)
      .filter(([, totals]) => !isDeepStrictEqual(totals, emptyTotals()));
    differ(
      `server, people on ${day}`,
      Object.fromEntries(summary.people.map(({ name, totals }) => [name ?? '', totals])),
      Object.fromEntries(wanted),
    );
  }
}
