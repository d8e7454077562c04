import type { Locale } from '@/utils/domain/language/translate.ts';
import type { PAGE_WORDS } from '@/utils/domain/language/words/page.ts';
import type { ShownLevel } from './levels.ts';
import { Tag } from './Tag.tsx';
import { wordsOf } from './words.ts';

/** 错误 4 | 警告 2 | 待复核 1; zero is left out by whoever counts. */
export function CountTags({
  counts,
  locale,
}: {
  counts: readonly [ShownLevel, number][];
  locale: Locale;
}) {
  const t = wordsOf<typeof PAGE_WORDS>(locale);
  return (
    <div class="yg-counts">
      {counts.map(([level, count]) => (
        <Tag key={level} level={level}>
          {t(`page.level-${level}`)} {count}
        </Tag>
      ))}
    </div>
  );
}
