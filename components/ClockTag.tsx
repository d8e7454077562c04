import type { ClockView } from '@/utils/domain/chats/clock.ts';
import { formatClock, formatTime } from '@/utils/domain/language/format.ts';
import type { Locale } from '@/utils/domain/language/translate.ts';
import { Glyph, PieGlyph } from './Glyph.tsx';

const WORDS = {
  left: { zh_CN: '剩 ', en: 'left ' },
  over: { zh_CN: '超 ', en: 'over ' },
  resumes: { zh_CN: ' 续', en: ' resumes' },
  blind: { zh_CN: '看不到', en: "can't see" },
} as const;

/** A row clock: 剩 m:ss counts down, 超 m:ss counts up. Draws nothing for `idle`. */
export function ClockTag({ view, locale }: { view: ClockView; locale: Locale }) {
  if (view.phase === 'idle') return null;
  return (
    <span class="yg-tag yg-clock" data-phase={view.phase}>
      <span class="yg-tag-shape">{shape(view)}</span>
      <span class="yg-tag-words">{clockWords(view, locale)}</span>
    </span>
  );
}

/** The words of a clock by itself, for readers and for the header. */
export function clockWords(view: ClockView, locale: Locale): string {
  switch (view.phase) {
    case 'late':
      return WORDS.over[locale] + formatClock(-view.remainingMs);
    case 'answered':
      return formatClock(view.waitedMs);
    case 'paused':
      return view.resumesAt === null ? '' : formatTime(view.resumesAt) + WORDS.resumes[locale];
    case 'blind':
      return WORDS.blind[locale];
    default:
      // Rounded up: a clock that says 0:01 still has time, 0:00 does not.
      return WORDS.left[locale] + formatClock(Math.ceil(view.remainingMs / 1000) * 1000);
  }
}

function shape(view: ClockView) {
  switch (view.phase) {
    case 'late':
      return <Glyph name="error" size={12} />;
    case 'near':
      return <Glyph name="warning" size={12} />;
    case 'answered':
      return <Glyph name="ok" size={12} />;
    case 'paused':
      return <Glyph name="pause" size={12} />;
    case 'blind':
      return <Glyph name="blind" size={12} />;
    default:
      return <PieGlyph share={view.share} />;
  }
}
