import { readSettings } from '@/utils/storage/settings.ts';
import type { Handler } from '../core.ts';
import { isRecording, whoIsHere } from '../who.ts';

/** A finding is not to be shown again here. Who and why is kept only where recording is on. */
export const ignoreAdd: Handler<'ignore.add'> = async (core, { fingerprint, reason }) => {
  const settings = await readSettings();
  const isKept = isRecording(settings);
  await core.db.ignored.put({
    fingerprint,
    reason: isKept ? reason : null,
    person: isKept ? whoIsHere(settings) || null : null,
    at: core.io.now(),
  });
  return {};
};
