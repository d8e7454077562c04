import type { MessageId, ReplyOf, RequestOf } from '@/utils/messaging/protocol.ts';
import type { Caller } from '@/utils/messaging/receive.ts';
import type { Database } from '@/utils/storage/db.ts';
import { ensureIdentity, readSettings, type Settings } from '@/utils/storage/settings.ts';
import type { Io } from '@/utils/sync/client.ts';
import type { Sync } from '@/utils/sync/engine.ts';
import type { Identity } from './to-event.ts';

/** What every handler works with; tests put their own in. */
export type Core = {
  db: Database;
  io: Io;
  sync: Sync;
  /** Sets timer and alarm for the next deadline, and the badge. */
  watchDeadlines(): Promise<void>;
  /** Makes the alarms that are needed now. */
  setAlarms(): Promise<void>;
};

/** The answer to one message. */
export type Handler<M extends MessageId> = (
  core: Core,
  request: RequestOf<M>,
  caller: Caller,
) => Promise<ReplyOf<M>>;

/** Two first messages at once must not make two identities. */
const making = new WeakMap<Core, Promise<Identity>>();

/** Settings with the installation's own id, made when first needed, once. */
export async function readContext(core: Core): Promise<{ settings: Settings; identity: Identity }> {
  const settings = await readSettings();
  if (settings.identity) return { settings, identity: settings.identity };
  const made = making.get(core) ?? ensureIdentity(settings);
  making.set(core, made);
  return { settings, identity: await made };
}
