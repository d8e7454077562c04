import { Download } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { Glyph } from '@/components/Glyph.tsx';
import { TableBox } from '@/components/TableBox.tsx';
import type { JournalEvent } from '@/utils/domain/events/registry.ts';
import { formatCount, formatDate, formatTime } from '@/utils/domain/language/format.ts';
import { dashboardWords } from '@/utils/domain/language/words/dashboard.ts';
import { describeEvent } from '@/utils/domain/reports/describe-event.ts';
import { siteName } from '@/utils/sites/registry.ts';
import { exportRecords } from './export-records.ts';
import type { PageProps } from './page-props.ts';
import { type RecordPage, type RecordRow, readRecordPage } from './record-page.ts';

/** 我的记录: every event about me, newest first, as it was written down. */
export function RecordsPage({ t, locale }: PageProps) {
  const [rows, setRows] = useState<RecordRow[]>([]);
  const [page, setPage] = useState<RecordPage | null>(null);
  const [error, setError] = useState<string | null>(null);
  const run = (what: Promise<unknown>) =>
    what.then(
      () => setError(null),
      (reason: unknown) => setError(reason instanceof Error ? reason.message : String(reason)),
    );
  const load = async (after: RecordRow[]) => {
    const next = await readRecordPage(after.at(-1)?.event ?? null);
    setRows([...after, ...next.rows]);
    setPage(next);
  };
  useEffect(() => {
    run(load([]));
  }, []);
  const total = page?.totalCount ?? 0;
  const rest = page && page.rows.length > 0 ? Math.max(0, total - rows.length) : 0;
  return (
    <>
      <header class="yg-page-head">
        <h1>{t('records.title')}</h1>
        <span class="yg-3 yg-grow">
          {total > 0 ? t('records.sum', { n: formatCount(total) }) : ''}
        </span>
        <button
          type="button"
          class="yg-button"
          disabled={rows.length === 0}
          title={rows.length === 0 ? t('records.nothing') : undefined}
          onClick={() => run(exportRecords())}
        >
          <Download size={14} strokeWidth={1.5} absoluteStrokeWidth aria-hidden="true" />
          {t('records.export')}
        </button>
      </header>
      {error !== null && (
        <p role="alert" class="yg-page-body yg-line">
          <Glyph name="error" size={16} />
          {t('dash.failed', { reason: error })}
          <button type="button" class="yg-button" onClick={() => run(load([]))}>
            {t('dash.retry')}
          </button>
        </p>
      )}
      {page && rows.length === 0 && <p class="yg-page-body yg-2">{t('records.empty')}</p>}
      {rows.length > 0 && (
        <TableBox label={t('records.title')}>
          <table class="yg-table">
            <thead>
              <tr>
                <th scope="col">{t('records.time')}</th>
                <th scope="col">{t('records.kind')}</th>
                <th scope="col">{t('records.words')}</th>
                <th scope="col">{t('records.person')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ event, name, rule }) => (
                <tr key={event.id}>
                  <td class="yg-nowrap">
                    {formatDate(event.at, locale)} {formatTime(event.at, true)}
                  </td>
                  <td class="yg-nowrap">
                    {t(`kind.${event.kind}`)}
                    {'site' in event.body && (
                      <span class="yg-3"> {siteName(event.body.site, locale)}</span>
                    )}
                  </td>
                  <td>{describeEvent(event, locale, rule?.[locale === 'en' ? 'en' : 'zh'])}</td>
                  <td>{name ?? t('records.nobody')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableBox>
      )}
      {rest > 0 && (
        <p class="yg-page-body">
          <button type="button" class="yg-button" onClick={() => run(load(rows))}>
            {t('records.more', { n: formatCount(rest) })}
          </button>
        </p>
      )}
      {page && page.rejected.length > 0 && <Rejected t={t} locale={locale} page={page} />}
    </>
  );
}

function Rejected({ t, locale, page }: PageProps & { page: RecordPage }) {
  const kindOf = (kind: JournalEvent['kind'] | string) =>
    Object.hasOwn(dashboardWords, `kind.${kind}`)
      ? t(`kind.${kind}` as keyof typeof dashboardWords)
      : kind;
  return (
    <section class="yg-rejected">
      <h2 class="yg-page-body">{t('records.rejected')}</h2>
      <TableBox label={t('records.rejected')}>
        <table class="yg-table">
          <thead>
            <tr>
              <th scope="col">{t('records.time')}</th>
              <th scope="col">{t('records.kind')}</th>
              <th scope="col">{t('records.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {page.rejected.map(({ id, at, kind, reason }) => (
              <tr key={id}>
                <td class="yg-nowrap">
                  {formatDate(at, locale)} {formatTime(at, true)}
                </td>
                <td class="yg-nowrap">{kindOf(kind)}</td>
                <td>{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </section>
  );
}
