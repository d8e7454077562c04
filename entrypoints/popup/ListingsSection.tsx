import { SHOWN_LEVELS } from '@/components/levels.ts';
import { PopupRow } from '@/components/PopupRow.tsx';
import { PopupSection } from '@/components/PopupSection.tsx';
import { Tag } from '@/components/Tag.tsx';
import { formatCount } from '@/utils/domain/language/format.ts';
import { openPage } from './places.ts';
import { type SectionProps, shownTotals } from './summary.ts';

/** 商品: how many were checked, what is still open by level, with the rules that say so. */
export function ListingsSection({ summary, t, locale }: SectionProps) {
  const { checked, fixed } = shownTotals(summary).listings;
  const { byLevel, byRule } = summary.openFindings;
  const all = SHOWN_LEVELS.filter((level) => (byLevel[level] ?? 0) > 0);
  // Hints could be better, nothing has to be done: they wait until nothing heavier is open.
  const open = all.filter((level) => level !== 'hint' || all.length === 1);
  const sums = { checked: formatCount(checked), fixed: formatCount(fixed) };
  const rules = (level: string) =>
    byRule
      .filter((rule) => rule.level === level)
      .slice(0, 3)
      .map((rule) => `${rule.title[locale === 'en' ? 'en' : 'zh']} ${rule.count}`)
      .join(locale === 'en' ? ', ' : '、');
  const noteOf = () => {
    if (checked > 0) return fixed > 0 ? 'listings.sum' : 'listings.checked';
    // Nothing was recorded, but a page is open and help is given on it.
    return open.length > 0 ? 'listings.openNow' : 'listings.none';
  };
  return (
    <PopupSection title={t('listings.title')} note={t(noteOf(), sums)}>
      {checked > 0 && open.length === 0 && <p class="yg-3">{t('listings.clean')}</p>}
      <ul>
        {open.map((level) => (
          <PopupRow
            key={level}
            lead={<Tag level={level}>{t(`level.${level}`, { n: byLevel[level] ?? 0 })}</Tag>}
            onOpen={() => openPage(['listing-editor', 'listing-list'])}
          >
            <span>{rules(level)}</span>
          </PopupRow>
        ))}
      </ul>
    </PopupSection>
  );
}
