import { ChevronDown, ChevronRight, ChevronUp } from 'lucide-preact';
import type { Locale } from '@/utils/domain/language/translate.ts';
import type { AGENT_WORDS } from '@/utils/domain/language/words/agent.ts';
import { Glyph } from './Glyph.tsx';
import { IconButton } from './IconButton.tsx';
import { Movable, type Spot } from './Movable.tsx';
import type { ChipLevel } from './OrderChip.tsx';
import { Tag } from './Tag.tsx';
import { wordsOf } from './words.ts';

export type StripCount = { level: ChipLevel; count: number };

const WORDS = {
  error: 'agent.mismatch',
  review: 'agent.review',
  blind: 'agent.unseen',
  ok: 'agent.resolved',
} as const;

/** What this page of orders holds; tags jump to the next order of their level. Folds to the mark. */
export function PageStrip({
  orderCount,
  counts,
  isFolded,
  spot,
  home,
  locale,
  onJump,
  onStep,
  onFold,
  onMove,
}: {
  /** `null`: the page could not be read. */
  orderCount: number | null;
  /** Levels with at least one order, heaviest first. */
  counts: StripCount[];
  isFolded: boolean;
  spot: Spot;
  /** Middle of the upper edge until somebody moves it; `null`: where the style sheet says. */
  home: Spot;
  locale: Locale;
  onJump: (level: ChipLevel) => void;
  onStep: (by: 1 | -1) => void;
  onFold: (isFolded: boolean) => void;
  onMove: (spot: Spot) => void;
}) {
  const t = wordsOf<typeof AGENT_WORDS>(locale);
  const title = orderCount === null ? t('agent.ordersBlind') : t('agent.orders', { n: orderCount });
  const worst = counts[0];
  const style = home ? { left: `${home.x}px`, top: `${home.y}px` } : {};
  if (isFolded)
    return (
      <Movable class="yg-panel yg-fold" spot={spot} onMove={onMove} data-kind="strip" style={style}>
        <span class="yg-fold-handle" data-handle>
          <Glyph name="mark" size={16} />
        </span>
        <button
          type="button"
          class="yg-fold-button"
          title={title}
          aria-label={`${title}, ${t('agent.unfold')}`}
          aria-expanded="false"
          onClick={() => onFold(false)}
        >
          {worst ? (
            <Tag level={worst.level}>{worst.count}</Tag>
          ) : (
            <Glyph name={orderCount === null ? 'blind' : 'ok'} size={16} />
          )}
        </button>
      </Movable>
    );
  const canStep = counts.some(({ level }) => level !== 'ok');
  return (
    <Movable
      class="yg-panel yg-strip"
      spot={spot}
      onMove={onMove}
      role="region"
      aria-label={title}
      style={style}
    >
      <span class="yg-strip-title" data-handle>
        <Glyph name="mark" size={16} />
        {orderCount === null && <Glyph name="blind" size={14} />}
        <span class="yg-strong">{title}</span>
      </span>
      {counts.map(({ level, count }) => (
        <button
          key={level}
          type="button"
          class="yg-strip-jump"
          data-level={level}
          onClick={() => onJump(level)}
        >
          <Tag level={level}>{t('agent.countOf', { word: t(WORDS[level]), n: count })}</Tag>
        </button>
      ))}
      {canStep && (
        <>
          <IconButton icon={ChevronUp} label={t('agent.previous')} onClick={() => onStep(-1)} />
          <IconButton icon={ChevronDown} label={t('agent.next')} onClick={() => onStep(1)} />
        </>
      )}
      <IconButton
        icon={ChevronRight}
        label={t('agent.fold')}
        isExpanded
        onClick={() => onFold(true)}
      />
    </Movable>
  );
}
