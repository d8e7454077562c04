import { readRecords } from '@/utils/storage/records.ts';
import { readSettings } from '@/utils/storage/settings.ts';
import type { Handler } from '../core.ts';
import { whoIsHere } from '../who.ts';

/** 我的记录: what was recorded about whoever is here, and what could not be kept or was refused. */
export const recordsMine: Handler<'records.mine'> = async (core, { before, limit }) => {
  const person = whoIsHere(await readSettings());
  const { events, totalCount, rejected } = await readRecords(core.db, { person, before, limit });
  return {
    events,
    totalCount,
    rejected: rejected.map(({ id, kind, reason, at }) => ({ id, kind, reason, at })),
  };
};
