import type { ClockView } from '@/utils/domain/chats/clock.ts';
import { formatClock, formatTime } from '@/utils/domain/language/format.ts';
import type { Locale } from '@/utils/domain/language/translate.ts';
import type { AGENT_WORDS } from '@/utils/domain/language/words/agent.ts';
import { clockWords } from './ClockTag.tsx';
import { Glyph, type GlyphName, PieGlyph } from './Glyph.tsx';
import { wordsOf } from './words.ts';

const SHAPES: Partial<Record<ClockView['phase'], GlyphName>> = {
  near: 'warning',
  late: 'error',
  answered: 'ok',
  paused: 'pause',
  blind: 'blind',
};

/** Clock of the open conversation: both figures, then from which second it runs. Click opens the trace. */
export function HeaderClock({
  view,
  isWeak,
  hasNote,
  isOpen,
  locale,
  onOpen,
}: {
  view: ClockView;
  /** Start known from the list row only. */
  isWeak: boolean;
  /** There is room for the line about the start. */
  hasNote: boolean;
  /** The trace is open. */
  isOpen: boolean;
  locale: Locale;
  onOpen: () => void;
}) {
  if (view.phase === 'idle') return null;
  const t = wordsOf<typeof AGENT_WORDS>(locale);
  const glyph = SHAPES[view.phase];
  return (
    <button
      type="button"
      class="yg-header-clock"
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      title={t('agent.trace')}
      onClick={onOpen}
    >
      <span class="yg-tag yg-clock" data-phase={view.phase}>
        <span class="yg-tag-shape">
          {glyph ? <Glyph name={glyph} size={12} /> : <PieGlyph share={view.share} />}
        </span>
        <span class="yg-tag-words">{headerWords(view, locale)}</span>
      </span>
      {hasNote && view.startedAt !== null && view.phase !== 'blind' && (
        <span class="yg-header-note yg-xs">
          {t(isWeak ? 'agent.fromRow' : 'agent.from', { time: formatTime(view.startedAt, true) })}
        </span>
      )}
    </button>
  );
}

/** 已等 3:42，超 0:42 */
export function headerWords(view: ClockView, locale: Locale): string {
  const t = wordsOf<typeof AGENT_WORDS>(locale);
  const waited = formatClock(view.waitedMs);
  switch (view.phase) {
    case 'late':
      return t('agent.waitedOver', { waited, over: formatClock(-view.remainingMs) });
    case 'answered':
      return t('agent.answered', { waited });
    case 'paused':
      return view.resumesAt === null
        ? t('agent.pausedOpen')
        : t('agent.paused', { time: formatTime(view.resumesAt) });
    case 'blind':
      return clockWords(view, locale);
    default:
      return t('agent.waitedLeft', {
        waited,
        left: formatClock(Math.ceil(view.remainingMs / 1000) * 1000),
      });
  }
}
