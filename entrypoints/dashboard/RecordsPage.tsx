import { Download } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import type { JournalEvent } from '@/utils/domain/events/registry.ts';
import { formatDate, formatTime } from '@/utils/domain/language/format.ts';
import { describeEvent } from '@/utils/domain/reports/describe-event.ts';
import type { ReplyOf } from '@/utils/messaging/protocol.ts';
import { send } from '@/utils/messaging/send.ts';
import { siteName } from '@/utils/sites/registry.ts';
import type { PageProps } from './page-props.ts';

const PAGE = 100;
type Records = ReplyOf<'records.mine'>;

/** 我的记录: every event about me, newest first, as it was written down. */
export function RecordsPage({ t, locale }: PageProps) {
  const [records, setRecords] = useState<Records | null>(null);
  const [error, setError] = useState<string | null>(null);
  const load = async (before: number | null) => {
    try {
      const next = await send('records.mine', { before, limit: PAGE });
      setRecords((old) =>
        old && before !== null ? { ...next, events: [...old.events, ...next.events] } : next,
      );
      setError(null);
    } catch (reason) {
      setError(reason instanceof Error ? reason.message : String(reason));
    }
  };
  useEffect(() => {
    load(null);
  }, []);
  // They came from our own journal, where each was parsed before it was stored.
  const events = (records?.events ?? []) as JournalEvent[];
  const rest = (records?.totalCount ?? 0) - events.length;
  return (
    <>
      <header class="yg-page-head">
        <h1>{t('records.title')}</h1>
        <span class="yg-3 yg-grow">
          {records && records.totalCount > 0 ? t('records.sum', { n: records.totalCount }) : ''}
        </span>
        <button
          type="button"
          class="yg-button"
          disabled={events.length === 0}
          onClick={exportRecords}
        >
          <Download size={14} strokeWidth={1.5} absoluteStrokeWidth aria-hidden="true" />
          {t('records.export')}
        </button>
      </header>
      {error !== null && (
        <p role="alert" class="yg-form-error yg-page-body">
          {t('dash.failed', { reason: error })}{' '}
          <button type="button" class="yg-button" onClick={() => load(null)}>
            {t('dash.retry')}
          </button>
        </p>
      )}
      {records && events.length === 0 && <p class="yg-page-body yg-2">{t('records.empty')}</p>}
      {events.length > 0 && (
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
            {events.map((event) => (
              <tr key={`${event.id} ${event.revision}`}>
                <td>
                  {formatDate(event.at, locale)} {formatTime(event.at, true)}
                </td>
                <td>
                  {t(`kind.${event.kind}`)}
                  {'site' in event.body && (
                    <span class="yg-3"> {siteName(event.body.site, locale)}</span>
                  )}
                </td>
                <td>{describeEvent(event, locale)}</td>
                <td>{event.personId ?? t('records.nobody')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rest > 0 && events.length > 0 && (
        <p class="yg-page-body">
          <button type="button" class="yg-button" onClick={() => load(events.at(-1)!.at)}>
            {t('records.more', { n: Math.min(PAGE, rest) })}
          </button>
        </p>
      )}
      {records && records.rejected.length > 0 && (
        <section class="yg-page-body">
          <h2>{t('records.rejected')}</h2>
          <table class="yg-table">
            <thead>
              <tr>
                <th scope="col">{t('records.time')}</th>
                <th scope="col">{t('records.kind')}</th>
                <th scope="col">{t('records.reason')}</th>
              </tr>
            </thead>
            <tbody>
              {records.rejected.map((event) => (
                <tr key={event.id}>
                  <td>{formatTime(event.at, true)}</td>
                  <td>{event.kind}</td>
                  <td>{event.reason}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}

/** All of it as JSON lines, not only what is on the screen. */
async function exportRecords(): Promise<void> {
  const lines: string[] = [];
  let before: number | null = null;
  for (;;) {
    const { events }: Records = await send('records.mine', { before, limit: 200 });
    if (events.length === 0) break;
    lines.push(...events.map((event) => JSON.stringify(event)));
    before = (events.at(-1) as JournalEvent).at;
  }
  const url = URL.createObjectURL(
    new Blob([`${lines.join('\n')}\n`], { type: 'application/x-ndjson' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = 'yaogui-records.ndjson';
  link.click();
  URL.revokeObjectURL(url);
}
