import type { Locale } from '@/utils/domain/language/translate.ts';
import type { AGENT_WORDS } from '@/utils/domain/language/words/agent.ts';
import { Glyph } from './Glyph.tsx';
import { Tag } from './Tag.tsx';
import { wordsOf } from './words.ts';

export type ChipLevel = 'error' | 'review' | 'blind' | 'ok';

/** Chip of an order row: both sides in words, or where there is no room the glyph alone with a tooltip. */
export function OrderChip({
  orderId,
  level,
  words,
  isSmall,
  isOpen,
  locale,
  onOpen,
}: {
  orderId: string;
  level: ChipLevel;
  words: string;
  /** Only the glyph. */
  isSmall: boolean;
  isOpen: boolean;
  locale: Locale;
  onOpen: () => void;
}) {
  const t = wordsOf<typeof AGENT_WORDS>(locale);
  return (
    <button
      type="button"
      class="yg-chip"
      data-order={orderId}
      data-small={isSmall ? '' : undefined}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      aria-label={t('agent.openCard', { words })}
      title={words}
      onClick={onOpen}
    >
      {isSmall ? (
        <span class="yg-tag" data-level={level}>
          <span class="yg-tag-only">
            <Glyph name={level} size={12} />
          </span>
        </span>
      ) : (
        <Tag level={level}>{words}</Tag>
      )}
    </button>
  );
}
