import type { PageReading } from '@/utils/page/read/reading.ts';
import { report } from '../../runtime/report.ts';
import type { PageContext } from '../contract.ts';
import { type Line, toWaiting } from './queue.ts';

/** While somebody waits the background hears from us at least this often, so that it knows how old it is. */
const SIGN_OF_LIFE_MS = 30_000;

/** Tells the background who waits and what this page can see; says nothing twice. */
export type Teller = {
  sayWaiting(lines: readonly Line[], targetMs: number): void;
  sayState(reading: PageReading): void;
  /** The view ends: nobody waits here any more. */
  leave(): void;
  /** Waiting conversations of other platforms, as far as it was told. */
  elsewhereCount(): number;
};

/** @param onCount called when the count of other platforms changed */
export function createTeller(context: PageContext, onCount: () => void): Teller {
  const site = context.site.id;
  let elsewhereCount = 0;
  let said = '';
  let saidAt = Number.NEGATIVE_INFINITY;
  let state = '';

  function setWaiting(rounds: ReturnType<typeof toWaiting>, targetMs: number) {
    context.send('waiting.set', { site, targetMs, rounds }).then(
      (reply) => {
        if (context.signal.aborted || elsewhereCount === reply.elsewhereCount) return;
        elsewhereCount = reply.elsewhereCount;
        onCount();
      },
      (error) => {
        // Said again with the next beat or change.
        said = '';
        report('reply-timer', error);
      },
    );
  }

  return {
    sayWaiting(lines, targetMs) {
      const rounds = toWaiting(lines);
      const now = context.now();
      const text = JSON.stringify(rounds);
      const isDue = rounds.length > 0 && now - saidAt >= SIGN_OF_LIFE_MS;
      if (text === said && !isDue) return;
      said = text;
      saidAt = now;
      setWaiting(rounds, targetMs);
    },
    sayState({ kind, state: seen, missing }) {
      const request = { site, pageKind: kind, state: seen, missing, open: {} };
      const text = JSON.stringify(request);
      if (text === state) return;
      state = text;
      context.send('page.state', request).catch((error) => {
        state = '';
        report('reply-timer', error);
      });
    },
    leave() {
      if (said !== '' && said !== '[]') setWaiting([], context.policy.reply.targetMs);
    },
    elsewhereCount: () => elsewhereCount,
  };
}
