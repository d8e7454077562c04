import type { Locale } from '@/utils/domain/language/translate.ts';
import type { PAGE_WORDS } from '@/utils/domain/language/words/page.ts';
import { Glyph } from './Glyph.tsx';
import { countLevels, type ShownLevel } from './levels.ts';
import { Movable, type Spot } from './Movable.tsx';
import { Tag } from './Tag.tsx';
import { wordsOf } from './words.ts';

/** The folded dock: our mark and the two heaviest counts, or one tick, or the blind glyph. */
export function DockChip({
  levels,
  isBlind,
  spot,
  bottom,
  locale,
  onMove,
  onUnfold,
}: {
  levels: readonly ShownLevel[];
  isBlind: boolean;
  spot: Spot;
  bottom: number;
  locale: Locale;
  onMove(spot: Spot): void;
  onUnfold(): void;
}) {
  const t = wordsOf<typeof PAGE_WORDS>(locale);
  const counts = countLevels(levels).slice(0, 2);
  const words = counts.map(([level, count]) => `${t(`page.level-${level}`)} ${count}`);
  const state = isBlind ? t('page.unseen') : words.join('，') || t('page.clean');
  return (
    <Movable
      class="yg-panel yg-dock-chip"
      role="complementary"
      aria-label={t('page.name')}
      spot={spot}
      onMove={onMove}
      style={{ '--bottom': `${bottom}px` }}
    >
      <span data-handle="">
        <Glyph name="mark" size={16} />
      </span>
      <button
        type="button"
        title={t('page.unfold')}
        aria-label={`${t('page.unfold')}，${state}`}
        onClick={onUnfold}
      >
        {isBlind && <Glyph name="blind" size={16} />}
        {!isBlind && counts.length === 0 && <Glyph name="ok" size={16} />}
        {!isBlind &&
          counts.map(([level, count]) => (
            <Tag key={level} level={level}>
              {count}
            </Tag>
          ))}
      </button>
    </Movable>
  );
}
