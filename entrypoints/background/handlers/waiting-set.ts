import { readSession, waitingRounds, writeConsole } from '@/utils/storage/session.ts';
import { readSettings } from '@/utils/storage/settings.ts';
import type { Handler } from '../core.ts';
import { isRecording } from '../who.ts';

/**
 * A console says who waits in it. Kept in memory only, also when nothing is recorded: the deadline and
 * its notification help the person at this machine.
 */
export const waitingSet: Handler<'waiting.set'> = async (core, request, caller) => {
  const { site, targetMs, rounds } = request;
  if (caller.tabId !== null) {
    const { tabId, frameId } = caller;
    const before = (await readSession()).consoles.find(
      (console) => console.tabId === tabId && console.frameId === frameId,
    );
    const saidAt = core.io.now();
    // A round stays announced while it is late; the same buyer's next round is a new one.
    const isLate = (id: string) =>
      rounds.some(
        ({ conversationId, deadlineAt }) =>
          conversationId === id && deadlineAt !== null && deadlineAt <= saidAt,
      );
    const notified = (before?.notified ?? []).filter(isLate);
    await writeConsole({ tabId, frameId, site, targetMs, rounds, saidAt, notified });
    await core.watchDeadlines();
    if (isRecording(await readSettings())) {
      core.sync.signOfLife().catch(core.io.report);
      await core.setAlarms();
    }
  }
  const elsewhere = waitingRounds(await readSession()).filter((round) => round.site !== site);
  return { elsewhereCount: elsewhere.length };
};
