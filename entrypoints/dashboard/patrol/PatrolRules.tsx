import { Tag } from '@/components/Tag.tsx';
import { formatCount } from '@/utils/domain/language/format.ts';
import { createTranslate, type Locale, type Translate } from '@/utils/domain/language/translate.ts';
import type { patrolWords } from '@/utils/domain/language/words/patrol.ts';
import { levelWords, reportWords } from '@/utils/domain/language/words/report.ts';
import { type BatchSummary, sortRules } from '@/utils/domain/reports/batch-summary.ts';
import { SHOWN_LEVELS } from '@/utils/domain/rules/shown-level.ts';
import type { PatrolFilter, PatrolRow } from '@/utils/storage/patrol.ts';

/** What a patrol came to by rule; a level or a rule that is chosen narrows the listings beside it. */
export function PatrolRules({
  summary,
  titles,
  filter,
  locale,
  t,
  onFilter,
}: {
  summary: BatchSummary;
  /** What a rule is called. */
  titles: PatrolRow['titles'];
  filter: PatrolFilter;
  locale: Locale;
  t: Translate<typeof patrolWords>;
  onFilter: (filter: PatrolFilter) => void;
}) {
  const language = locale === 'en' ? 'en' : 'zh';
  const r = createTranslate(reportWords, locale);
  const levels = SHOWN_LEVELS.filter((level) => summary.rules.some((one) => one.level === level));
  const rules = sortRules(summary.rules).filter(
    ({ level }) => filter.level === null || filter.level === level,
  );
  return (
    <section class="yg-patrol-rules" aria-label={r('report.byRule')}>
      <fieldset class="yg-segments" aria-label={t('patrol.level')}>
        {[null, ...levels].map((level) => (
          <button
            key={level ?? 'all'}
            type="button"
            aria-pressed={filter.level === level}
            onClick={() => onFilter({ level, rule: null })}
          >
            {level === null ? t('patrol.allLevels') : levelWords[level][language]}
          </button>
        ))}
      </fieldset>
      <ul>
        <li>
          <button
            type="button"
            aria-pressed={filter.rule === null}
            onClick={() => onFilter({ ...filter, rule: null })}
          >
            <span class="yg-grow yg-strong">{t('patrol.allRules')}</span>
            <span class="yg-3 yg-xs">
              {r('report.places')} / {r('report.listings')}
            </span>
          </button>
        </li>
        {rules.map(({ rule, level, findingCount, listingCount }) => (
          <li key={`${rule} ${level}`}>
            <button
              type="button"
              aria-pressed={filter.rule === rule && (filter.level ?? level) === level}
              onClick={() => onFilter({ level, rule })}
            >
              <Tag level={level}>{levelWords[level][language]}</Tag>
              <span class="yg-grow">
                {titles[rule]?.[language] ?? rule} <span class="yg-3 yg-xs yg-nowrap">{rule}</span>
              </span>
              <span class="yg-count">
                {formatCount(findingCount)} <span class="yg-3">/ {formatCount(listingCount)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
