import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { enrolReply, summaryReply } from '@/utils/domain/api/contract.ts';
import { instant } from '@/utils/domain/events/envelope.ts';
import { DEFAULT_POLICY, policySchema } from '@/utils/domain/policy/policy.ts';

/** What joining a company gave this machine; the token is sent to `address` only. */
const connection = z.extend(enrolReply, { address: z.string(), joinedAt: instant });

const notice = z.object({ key: z.string(), acceptedAt: instant });

/** Every setting with its shape; each lies under its own name, so two writers never undo each other. */
const SHAPES = {
  locale: z.enum(['zh_CN', 'en']),
  /** On duty on this machine. */
  person: z.nullable(z.string()),
  /** Who accepted which notice, by name on this machine; `''`: nobody was named. */
  notices: z.record(z.string(), notice),
  /** Random id and hash key of this installation, used until a company's own take their place. */
  identity: z.nullable(z.object({ deviceId: z.string(), hmacKey: z.string() })),
  connection: z.nullable(connection),
  /** A person's own switch per site. */
  sites: z.record(z.string(), z.boolean()),
  ownHosts: z.array(z.string()),
  /** By site, then by panel. Never in the host's own storage: the platform would see it. */
  places: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        spot: z.nullable(z.object({ x: z.int(), y: z.int() })),
        isFolded: z.boolean(),
        pausedUntil: z.nullable(instant),
      }),
    ),
  ),
  policy: z.object({
    policy: policySchema,
    etag: z.nullable(z.string()),
    fetchedAt: z.nullable(instant),
  }),
  sync: z.object({
    lastOkAt: z.nullable(instant),
    failingSinceAt: z.nullable(instant),
    failureCount: z.int(),
    nextTryAt: z.nullable(instant),
    lastError: z.nullable(z.string()),
    isRevoked: z.boolean(),
  }),
  team: z.nullable(z.object({ summary: summaryReply, fetchedAt: instant })),
  storageFault: z.nullable(z.object({ sinceAt: instant, lostCount: z.int(), message: z.string() })),
};

export type Settings = { [K in keyof typeof SHAPES]: z.infer<(typeof SHAPES)[K]> };
export type Connection = NonNullable<Settings['connection']>;
export type SyncRecord = Settings['sync'];

export const FRESH_SYNC: SyncRecord = {
  lastOkAt: null,
  failingSinceAt: null,
  failureCount: 0,
  nextTryAt: null,
  lastError: null,
  isRevoked: false,
};

/** What holds on a new machine. */
export function defaultSettings(): Settings {
  return {
    locale: 'zh_CN',
    person: null,
    notices: {},
    identity: null,
    connection: null,
    sites: {},
    ownHosts: [],
    places: {},
    policy: { policy: DEFAULT_POLICY, etag: null, fetchedAt: null },
    sync: FRESH_SYNC,
    team: null,
    storageFault: null,
  };
}

/** Reads all settings in one go. A value with another shape than today's counts as not set. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(Object.keys(SHAPES));
  const settings: Record<string, unknown> = defaultSettings();
  for (const [key, shape] of Object.entries(SHAPES)) {
    const parsed = shape.safeParse(stored[key]);
    if (parsed.success) settings[key] = parsed.data;
  }
  return settings as Settings;
}

/** Writes the named settings and leaves the others. */
export async function writeSettings(changes: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(changes);
}

/**
 * Keeps token and key away from content scripts, which browsers let read `storage.local` by default: a
 * page that broke out of its own world must not find them. Firefox has no such switch yet.
 */
export async function guardSettings(): Promise<void> {
  const area = browser.storage.local as Partial<typeof browser.storage.local>;
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** The installation's own id and key; made once. */
export async function ensureIdentity(
  settings: Settings,
): Promise<NonNullable<Settings['identity']>> {
  if (settings.identity) return settings.identity;
  const hex = (bytes: Uint8Array) =>
    [...bytes].map((b) => b.toString(16).padStart(2, '0')).join('');
  const identity = {
    deviceId: `local-${hex(crypto.getRandomValues(new Uint8Array(8)))}`,
    hmacKey: hex(crypto.getRandomValues(new Uint8Array(32))),
  };
  const now = await readSettings();
  if (now.identity) return now.identity;
  await writeSettings({ identity });
  return identity;
}
