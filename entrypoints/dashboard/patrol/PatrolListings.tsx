import { ChevronDown, ChevronRight } from 'lucide-preact';
import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { countLevels, shownLevel } from '@/components/levels.ts';
import { TableBox } from '@/components/TableBox.tsx';
import { Tag } from '@/components/Tag.tsx';
import { createTranslate, type Locale, type Translate } from '@/utils/domain/language/translate.ts';
import type { patrolWords } from '@/utils/domain/language/words/patrol.ts';
import { levelWords, reportWords } from '@/utils/domain/language/words/report.ts';
import type { PatrolListing } from '@/utils/storage/patrol.ts';
import { PatrolFindings } from './PatrolFindings.tsx';

/** Listings with findings; a row opens what was found in it. */
export function PatrolListings({
  listings,
  hasCatalog,
  locale,
  t,
}: {
  listings: readonly PatrolListing[];
  hasCatalog: boolean;
  locale: Locale;
  t: Translate<typeof patrolWords>;
}) {
  const r = createTranslate(reportWords, locale);
  const language = locale === 'en' ? 'en' : 'zh';
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const toggle = (line: number) => {
    const next = new Set(open);
    if (!next.delete(line)) next.add(line);
    setOpen(next);
  };
  if (listings.length === 0) return null;
  return (
    <TableBox label={r('report.findings')}>
      <table class="yg-table yg-patrol-table">
        <thead>
          <tr>
            <th scope="col" class="yg-end">
              {r('report.line')}
            </th>
            <th scope="col">{r('report.listing')}</th>
            <th scope="col">{r('report.findings')}</th>
          </tr>
        </thead>
        <tbody>
          {listings.map(({ line, id, title, findings, hasRecord }) => {
            const isOpen = open.has(line);
            const Icon = isOpen ? ChevronDown : ChevronRight;
            const name = title || id || t('patrol.noTitle');
            return (
              <Fragment key={line}>
                <tr data-open={isOpen}>
                  <td class="yg-end">{line}</td>
                  <td>
                    <button
                      type="button"
                      class="yg-row"
                      aria-expanded={isOpen}
                      onClick={() => toggle(line)}
                    >
                      <Icon size={14} strokeWidth={1.5} absoluteStrokeWidth aria-hidden="true" />
                      <span class="yg-grow">
                        {name}
                        {id !== null && title !== '' && <span class="yg-3 yg-xs"> {id}</span>}
                      </span>
                    </button>
                  </td>
                  <td>
                    <span class="yg-counts">
                      {countLevels(findings.map(shownLevel)).map(([level, count]) => (
                        <Tag key={level} level={level}>
                          {levelWords[level][language]} {count}
                        </Tag>
                      ))}
                    </span>
                  </td>
                </tr>
                {isOpen && (
                  <tr class="yg-open">
                    <td />
                    <td colSpan={2}>
                      <PatrolFindings findings={findings} locale={locale} />
                      {hasCatalog && !hasRecord && <p class="yg-3 yg-xs">{t('patrol.noRecord')}</p>}
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </TableBox>
  );
}
