import { PopupRow } from '@/components/PopupRow.tsx';
import { PopupSection } from '@/components/PopupSection.tsx';
import { Tag, type TagLevel } from '@/components/Tag.tsx';
import { openDashboard } from './places.ts';
import { type SectionProps, shownTotals } from './summary.ts';

const LEVELS = ['block', 'error', 'warning', 'review', 'hint'] as const;

/** 商品: how many were checked, what is still open by level, with the rules that say so. */
export function ListingsSection({ summary, t, locale }: SectionProps) {
  const { checked, fixed } = shownTotals(summary).listings;
  const { byLevel, byRule } = summary.openFindings;
  const open = LEVELS.filter((level) => (byLevel[level] ?? 0) > 0);
  const note = checked > 0 ? t('listings.sum', { checked, fixed }) : t('listings.none');
  const rules = (level: string) =>
    byRule
      .filter((rule) => rule.level === level)
      .sort((a, b) => b.count - a.count)
      .slice(0, 3)
      .map((rule) => `${rule.title[locale === 'en' ? 'en' : 'zh']} ${rule.count}`)
      .join(locale === 'en' ? ', ' : '、');
  return (
    <PopupSection title={t('listings.title')} note={note}>
      {checked > 0 && open.length === 0 && <p class="yg-3">{t('listings.clean')}</p>}
      <ul>
        {open.map((level) => (
          <PopupRow
            key={level}
            lead={
              <Tag level={level as TagLevel}>{t(`level.${level}`, { n: byLevel[level] ?? 0 })}</Tag>
            }
            onOpen={() => openDashboard('records')}
          >
            <span>{rules(level)}</span>
          </PopupRow>
        ))}
      </ul>
    </PopupSection>
  );
}
