import { readSettings, type Settings, writeSettings } from '@/utils/storage/settings.ts';
import { type Core, type Handler, readContext } from '../core.ts';
import { record } from '../record.ts';
import { toEvent } from '../to-event.ts';
import { isRecording, noticeKey, whoIsHere } from '../who.ts';

/**
 * A person read the notice and starts recording, or takes that back. Only the notice that holds now can
 * be accepted. Starting and withdrawing are themselves recorded; after withdrawing nothing more is.
 */
export const noticeAnswer: Handler<'notice.answer'> = async (core, { answer, noticeVersion }) => {
  const { settings } = await readContext(core);
  const who = whoIsHere(settings);
  const { policy } = settings.policy;
  if (answer === 'withdraw') {
    if (isRecording(settings)) await note(core, settings, 'withdrawn', noticeVersion);
    const { [who]: _gone, ...others } = settings.notices;
    await writeSettings({ notices: others });
    return { isRecording: false };
  }
  if (noticeVersion !== policy.notice.version) return { isRecording: isRecording(settings) };
  if (isRecording(settings)) return { isRecording: true };
  const given = { key: noticeKey(policy), acceptedAt: core.io.now() };
  await writeSettings({ notices: { ...settings.notices, [who]: given } });
  await note(core, await readSettings(), 'started', noticeVersion);
  return { isRecording: true };
};

async function note(
  core: Core,
  settings: Settings,
  action: 'started' | 'withdrawn',
  noticeVersion: string,
): Promise<void> {
  const { identity } = await readContext(core);
  const at = core.io.now();
  const event = toEvent(
    {
      kind: 'recording',
      key: [settings.connection?.deviceId ?? identity.deviceId, action, String(at)],
      revision: 0,
      at,
      subject: null,
      account: null,
      body: { action, noticeVersion },
    },
    settings,
    identity,
  );
  await record(core, settings, [event]);
}
