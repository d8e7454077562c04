import type { JournalEvent } from '@/utils/domain/events/registry.ts';
import type { ReplyOf } from '@/utils/messaging/protocol.ts';
import { send } from '@/utils/messaging/send.ts';

export type RecordRow = {
  event: JournalEvent;
  /** Under whose name it stands on this machine; `null`: nobody's. */
  name: string | null;
  /** What the rule in it is called; `null`: no rule in it. */
  rule: { zh: string; en: string } | null;
};
export type RecordPage = {
  rows: RecordRow[];
  totalCount: number;
  rejected: ReplyOf<'records.mine'>['rejected'];
};

/**
 * The next page of what was recorded about me, newest first.
 * @param after the last event shown; `null`: from the newest
 */
export async function readRecordPage(
  after: { at: number; id: string } | null,
  limit = 100,
): Promise<RecordPage> {
  const { events, names, rules, totalCount, rejected } = await send('records.mine', {
    before: after?.at ?? null,
    ...(after ? { beforeId: after.id } : {}),
    limit,
  });
  // They came from our own journal, where each was parsed before it was stored.
  const rows = (events as JournalEvent[]).map((event, i) => ({
    event,
    name: names[i] ?? null,
    rule: event.kind === 'finding-action' ? (rules[event.body.ruleId] ?? null) : null,
  }));
  return { rows, totalCount, rejected };
}
