import type { EventKind } from '@/utils/domain/events/registry.ts';
import { keepEvidence } from '@/utils/storage/evidence.ts';
import type { EvidenceRow } from '@/utils/storage/rows.ts';
import { readSettings } from '@/utils/storage/settings.ts';
import type { Handler } from '../core.ts';
import { withRoom } from '../record.ts';
import { idOf } from '../to-event.ts';
import { isRecording } from '../who.ts';

const EVENT_OF: Record<EvidenceRow['kind'], EventKind> = {
  reply: 'reply-round',
  order: 'order-check',
  reason: 'order-action',
};

/** Keeps a text behind a finding on this machine, under the id of its event, for the days of the policy. */
export const evidenceKeep: Handler<'evidence.keep'> = async (core, { items }) => {
  const settings = await readSettings();
  if (!isRecording(settings)) return { storedCount: 0 };
  const { evidenceDays } = settings.policy.policy.retention;
  const rows = items.map(({ kind, key, at, text }) => ({
    kind,
    eventId: idOf(EVENT_OF[kind], key, settings),
    at,
    text,
  }));
  const until = { days: evidenceDays, now: core.io.now() };
  try {
    return { storedCount: await withRoom(core, () => keepEvidence(core.db, rows, until)) };
  } catch (error) {
    // Texts are worth less than figures: without room they are simply not kept.
    core.io.report(error);
    return { storedCount: 0 };
  }
};
