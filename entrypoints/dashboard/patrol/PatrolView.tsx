import { ChevronLeft, Download } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Glyph } from '@/components/Glyph.tsx';
import { formatDate, formatTime } from '@/utils/domain/language/format.ts';
import type { Locale, Translate } from '@/utils/domain/language/translate.ts';
import type { patrolWords } from '@/utils/domain/language/words/patrol.ts';
import { fieldName } from '@/utils/domain/language/words/rules.ts';
import { describeBatch } from '@/utils/domain/reports/describe-batch.ts';
import type { Database } from '@/utils/storage/db.ts';
import {
  type PatrolFilter,
  type PatrolListing,
  type PatrolPlace,
  type PatrolRow,
  readPatrol,
} from '@/utils/storage/patrol.ts';
import { inLanguage } from './in-language.ts';
import { PatrolListings } from './PatrolListings.tsx';
import { PatrolRules } from './PatrolRules.tsx';
import { patrolHash } from './patrol-route.ts';

const PAGE = 100;
type Shown = { listings: PatrolListing[]; next: PatrolPlace | null; isRead: boolean };

/** One patrol: what it came to by rule at the left, the listings with findings at the right. */
export function PatrolView({
  db,
  patrol,
  filter,
  locale,
  t,
  failure,
  onExport,
}: {
  db: Database;
  patrol: PatrolRow;
  filter: PatrolFilter;
  locale: Locale;
  t: Translate<typeof patrolWords>;
  /** Why the last export failed. */
  failure: string | null;
  onExport: (kind: 'xlsx' | 'csv') => void;
}) {
  const { id, summary, catalog, columns } = patrol;
  const { level, rule } = filter;
  const [shown, setShown] = useState<Shown>({ listings: [], next: null, isRead: false });
  const [error, setError] = useState<string | null>(null);
  // An answer to a filter that is no longer set must not show.
  const asked = useRef(0);
  const read = async (before: PatrolListing[], from: PatrolPlace | null) => {
    const mine = ++asked.current;
    try {
      const page = await readPatrol(db, id, { level, rule }, from, PAGE);
      if (mine !== asked.current) return;
      setShown({ listings: [...before, ...page.listings], next: page.next, isRead: true });
    } catch (reason) {
      setError(reason instanceof Error ? reason.message : String(reason));
    }
  };
  useEffect(() => {
    read([], null);
  }, [id, level, rule]);
  const go = (next: PatrolFilter) => {
    location.hash = patrolHash({ id, filter: next });
  };
  const all = { level: null, rule: null };
  const used = columns.filter(({ column }) => column !== null && column !== 'id');
  const unused = columns.filter(({ column, header }) => column === null && header !== '');
  const name = (column: string | null) => fieldName(column ?? '', locale);
  const space = locale === 'en' ? ' ' : '';
  const comma = locale === 'en' ? ', ' : '、';
  return (
    <>
      <header class="yg-page-head">
        <a class="yg-link yg-line" href="#/patrol">
          <ChevronLeft size={14} strokeWidth={1.5} absoluteStrokeWidth aria-hidden="true" />
          {t('patrol.back')}
        </a>
        <h1 class="yg-cut" title={patrol.fileName}>
          {patrol.fileName}
        </h1>
        <span class="yg-grow" />
        {(['xlsx', 'csv'] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            class="yg-button"
            disabled={summary.rules.length === 0}
            title={summary.rules.length === 0 ? t('patrol.clean') : undefined}
            onClick={() => onExport(kind)}
          >
            <Download size={14} strokeWidth={1.5} absoluteStrokeWidth aria-hidden="true" />
            {t(`patrol.${kind}`)}
          </button>
        ))}
      </header>
      <div class="yg-page-body yg-patrol-sum">
        <p class="yg-line yg-strong">
          {summary.foundCount === 0 && <Glyph name="ok" size={16} />}
          {describeBatch(summary, locale, { hasCatalog: catalog !== null })}
        </p>
        <p class="yg-3 yg-xs">
          {t('patrol.rulesOf', {
            time: `${formatDate(patrol.at, locale)} ${formatTime(patrol.at)}`,
            version: patrol.rulesVersion,
          })}
          {space}
          {t('patrol.columns', { used: used.map(({ column }) => name(column)).join(comma) })}
          {unused.length > 0 && space}
          {unused.length > 0 &&
            t('patrol.unused', { unused: unused.map(({ header }) => header).join(comma) })}
        </p>
        {(error ?? failure) !== null && (
          <p role="alert" class="yg-line">
            <Glyph name="error" size={16} />
            {t('patrol.failed', { reason: error ?? failure ?? '' })}
          </p>
        )}
      </div>
      {summary.rules.length > 0 && (
        <div class="yg-patrol">
          <PatrolRules
            summary={summary}
            titles={patrol.titles}
            filter={filter}
            locale={locale}
            t={t}
            onFilter={go}
          />
          <div>
            <PatrolListings
              listings={shown.listings.map((listing) => ({
                ...listing,
                findings: listing.findings.map((finding) => inLanguage(finding, locale)),
              }))}
              hasCatalog={catalog !== null}
              locale={locale}
              t={t}
            />
            {shown.isRead && shown.listings.length === 0 && (
              <p class="yg-page-body yg-line">
                {t('patrol.nothing')}
                <button type="button" class="yg-button" onClick={() => go(all)}>
                  {t('patrol.reset')}
                </button>
              </p>
            )}
            {shown.next && (
              <p class="yg-page-body">
                <button
                  type="button"
                  class="yg-button"
                  onClick={() => read(shown.listings, shown.next)}
                >
                  {t('patrol.more')}
                </button>
              </p>
            )}
          </div>
        </div>
      )}
    </>
  );
}
