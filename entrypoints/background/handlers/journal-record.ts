import type { Handler } from '../core.ts';
import { readContext } from '../core.ts';
import { record } from '../record.ts';
import { toEvent } from '../to-event.ts';
import { isRecording } from '../who.ts';

const DAY_MS = 86_400_000;

/** What only we ourselves record: consent is never a page's word. */
const OUR_OWN = ['recording'];

/** Keeps what a page saw. Before the notice was accepted, nothing. */
export const journalRecord: Handler<'journal.record'> = async (core, { observations }) => {
  const { settings, identity } = await readContext(core);
  if (!isRecording(settings)) return { storedCount: 0, error: null };
  // A page can show what is older than the journal may keep; it would be counted a second time.
  const oldestAt = core.io.now() - settings.policy.policy.retention.eventDays * DAY_MS;
  const news = observations
    .filter(({ kind, at }) => at >= oldestAt && !OUR_OWN.includes(kind))
    .map((observation) => toEvent({ ...observation, body: observation.body }, settings, identity));
  return record(core, settings, news);
};
