import { useState } from 'preact/hooks';
import type { Locale } from '@/utils/domain/language/translate.ts';
import type { PAGE_WORDS } from '@/utils/domain/language/words/page.ts';
import { Glyph } from './Glyph.tsx';
import { wordsOf } from './words.ts';

export type RequiredRow = {
  id: string;
  name: string;
  state: 'filled' | 'missing' | 'unknown';
  level: 'error' | 'warning';
};

/** With what is missing on top, done ones are cut here. */
const SHOWN_FILLED = 2;
const SHOWN_TOTAL = 5;

/** 必备信息: missing first with a way there, then what is not seen, then what is filled. */
export function RequiredList({
  rows,
  locale,
  onFill,
}: {
  rows: readonly RequiredRow[];
  locale: Locale;
  onFill(id: string): void;
}) {
  const t = wordsOf<typeof PAGE_WORDS>(locale);
  const [isWhole, setWhole] = useState(false);
  const [missing, unknown, filled] = (['missing', 'unknown', 'filled'] as const).map((state) =>
    rows.filter((row) => row.state === state),
  ) as [RequiredRow[], RequiredRow[], RequiredRow[]];
  const room = Math.max(SHOWN_FILLED, SHOWN_TOTAL - missing.length - unknown.length);
  const shown = isWhole ? filled : filled.slice(0, room);
  const restCount = filled.length - shown.length;
  return (
    <section class="yg-list" aria-label={t('page.required')}>
      <div class="yg-list-head">
        <h2 class="yg-strong yg-grow">{t('page.required')}</h2>
        <span class="yg-xs yg-2">
          {filled.length} / {rows.length}
        </span>
      </div>
      <ul>
        {missing.map((row) => (
          <li key={row.id} class="yg-row">
            <Glyph name={row.level} size={14} />
            <span class="yg-row-words">{row.name}</span>
            <button type="button" class="yg-row-link" onClick={() => onFill(row.id)}>
              {t('page.fill')}
              <span class="yg-sr"> {row.name}</span>
            </button>
          </li>
        ))}
        {unknown.map((row) => (
          <li key={row.id} class="yg-row">
            <Glyph name="blind" size={14} />
            <span class="yg-row-words yg-2">{row.name}</span>
            <span class="yg-row-end">{t('page.unseen')}</span>
          </li>
        ))}
        {shown.map((row) => (
          <li key={row.id} class="yg-row">
            <Glyph name="ok" size={14} />
            <span class="yg-row-words yg-2">{row.name}</span>
            <span class="yg-row-end">{t('page.filled')}</span>
          </li>
        ))}
      </ul>
      {restCount > 0 && (
        <p class="yg-xs yg-2 yg-list-rest">
          {t('page.more-filled', { n: restCount })}
          <button type="button" class="yg-row-link" onClick={() => setWhole(true)}>
            {t('page.expand')}
          </button>
        </p>
      )}
    </section>
  );
}
