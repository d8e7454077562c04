import { wordsOf } from '@/components/words.ts';
import type { ClockView } from '@/utils/domain/chats/clock.ts';
import type { Locale } from '@/utils/domain/language/translate.ts';
import type { AGENT_WORDS } from '@/utils/domain/language/words/agent.ts';

const PAUSE_MS = 30_000;

type Line = { id: string; name: string | null; view: ClockView };

/**
 * Crossing into 快到 or 超时 is said once, politely, at most every 30 s, merged (design, 7).
 * @returns takes the lines of each beat and gives what a reader should hear now, or `null`
 */
export function createAnnouncer(
  locale: Locale,
): (lines: readonly Line[], now: number) => string | null {
  const t = wordsOf<typeof AGENT_WORDS>(locale);
  const phases = new Map<string, ClockView['phase']>();
  const pending = new Map<string, Line>();
  let saidAt = Number.NEGATIVE_INFINITY;

  return (lines, now) => {
    const ids = new Set(lines.map((line) => line.id));
    for (const id of phases.keys()) if (!ids.has(id)) phases.delete(id);
    for (const id of pending.keys()) if (!ids.has(id)) pending.delete(id);
    for (const line of lines) {
      const before = phases.get(line.id);
      phases.set(line.id, line.view.phase);
      const isCrossing = line.view.phase === 'near' || line.view.phase === 'late';
      if (!isCrossing) pending.delete(line.id);
      else if (before !== line.view.phase || pending.has(line.id)) pending.set(line.id, line);
    }
    if (pending.size === 0 || now - saidAt < PAUSE_MS) return null;
    const late = [...pending.values()].filter(({ view }) => view.phase === 'late');
    const near = [...pending.values()].filter(({ view }) => view.phase === 'near');
    pending.clear();
    saidAt = now;
    return [
      say(late, 'agent.lateOne', 'agent.lateMany'),
      say(near, 'agent.soonOne', 'agent.soonMany'),
    ]
      .filter((part) => part !== null)
      .join(locale === 'en' ? ', ' : '，');
  };

  function say(
    lines: readonly Line[],
    one: 'agent.lateOne' | 'agent.soonOne',
    many: 'agent.lateMany' | 'agent.soonMany',
  ): string | null {
    const [first] = lines;
    if (!first) return null;
    if (lines.length === 1) return t(one, { name: first.name ?? t('agent.noName') });
    return t(many, { n: lines.length });
  }
}
