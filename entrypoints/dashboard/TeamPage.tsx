import {
  formatClock,
  formatCount,
  formatShare,
  formatTime,
} from '@/utils/domain/language/format.ts';
import type { DayTotals } from '@/utils/domain/reports/day-totals.ts';
import { quantile } from '@/utils/domain/reports/histogram.ts';
import type { PageProps } from './page-props.ts';
import { useReply } from './use-reply.ts';

/** The team today, from the server: one row a person, the total first. Text left, numbers right. */
export function TeamPage({ t }: PageProps) {
  const { reply, error, refresh } = useReply('summary.get', {});
  const team = reply?.team;
  return (
    <>
      <header class="yg-page-head">
        <h1>{t('team.title')}</h1>
        <span class="yg-3 yg-grow">
          {team ? t('team.asOf', { time: formatTime(team.fetchedAt, true) }) : ''}
        </span>
        <button type="button" class="yg-button" onClick={refresh}>
          {t('dash.retry')}
        </button>
      </header>
      {error !== null && (
        <p class="yg-page-body yg-form-error">{t('dash.failed', { reason: error })}</p>
      )}
      {reply && !team && <p class="yg-page-body yg-2">{t('team.none')}</p>}
      {team && (
        <table class="yg-table yg-numbers">
          <thead>
            <tr>
              {(
                [
                  'person',
                  'rounds',
                  'share',
                  'median',
                  'late',
                  'listings',
                  'fixed',
                  'orders',
                  'mismatch',
                  'resolved',
                ] as const
              ).map((id) => (
                <th key={id} scope="col">
                  {t(`team.${id}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Row name={t('team.all')} totals={team.summary.totals} isTotal />
            {team.summary.people.map((person) => (
              <Row
                key={person.personId}
                name={person.name ?? person.personId ?? t('team.unattributed')}
                totals={person.totals}
              />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function Row({
  name,
  totals,
  isTotal = false,
}: {
  name: string;
  totals: DayTotals;
  isTotal?: boolean;
}) {
  const { rounds, listings, orders } = totals;
  const median = quantile(rounds.waits, 0.5);
  return (
    <tr data-total={isTotal}>
      <th scope="row">{name}</th>
      <td>{formatCount(rounds.answered)}</td>
      <td>{rounds.answered > 0 ? formatShare(rounds.inTime / rounds.answered) : '—'}</td>
      <td>{median === null ? '—' : formatClock(median)}</td>
      <td>{formatCount(rounds.late)}</td>
      <td>{formatCount(listings.checked)}</td>
      <td>{formatCount(listings.fixed)}</td>
      <td>{formatCount(orders.checked)}</td>
      <td>{formatCount(orders.mismatch)}</td>
      <td>{formatCount(orders.resolved)}</td>
    </tr>
  );
}
