import type { JournalEvent } from '@/utils/domain/events/registry.ts';
import type { ReplyOf } from '@/utils/messaging/protocol.ts';
import { readRecords } from '@/utils/storage/records.ts';
import { readSettings } from '@/utils/storage/settings.ts';
import type { Handler } from '../core.ts';
import { ruleTitle } from '../rule-titles.ts';
import { whoIsHere } from '../who.ts';

/** 我的记录: what was recorded about whoever is here, and what could not be kept or was refused. */
export const recordsMine: Handler<'records.mine'> = async (core, { before, beforeId, limit }) => {
  const person = whoIsHere(await readSettings());
  const { rows, totalCount, rejected } = await readRecords(core.db, {
    person,
    before: before === null ? null : { at: before, id: beforeId ?? null },
    limit,
  });
  return {
    events: rows.map(({ event }) => event),
    names: rows.map((row) => row.person || null),
    rules: titles(rows.map(({ event }) => event)),
    totalCount,
    rejected: rejected.map(({ id, kind, reason, at }) => ({ id, kind, reason, at })),
  };
};

function titles(events: readonly JournalEvent[]): ReplyOf<'records.mine'>['rules'] {
  const ids = events.flatMap(({ kind, body }) => (kind === 'finding-action' ? [body.ruleId] : []));
  return Object.fromEntries(ids.map((id) => [id, ruleTitle(id)]));
}
