import { Glyph } from '@/components/Glyph.tsx';
import { GoalBar } from '@/components/GoalBar.tsx';
import { TableBox } from '@/components/TableBox.tsx';
import type { SummaryReply } from '@/utils/domain/api/contract.ts';
import { formatClock, formatCount, formatShare } from '@/utils/domain/language/format.ts';
import type { DayTotals } from '@/utils/domain/reports/day-totals.ts';
import { quantile } from '@/utils/domain/reports/histogram.ts';
import type { PageProps } from './page-props.ts';

const COLUMNS = [
  'person',
  'share',
  'rounds',
  'median',
  'p90',
  'late',
  'listings',
  'fixed',
  'orders',
  'mismatch',
  'resolved',
] as const;

/** One row a person in the order of names: this is no league table. The total comes first. */
export function TeamTable({ t, team, goal }: PageProps & { team: SummaryReply; goal: number }) {
  return (
    <TableBox label={t('team.title')}>
      <table class="yg-table yg-numbers">
        <thead>
          <tr>
            {COLUMNS.map((id) => (
              <th key={id} scope="col">
                {t(`team.${id}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Row
            name={t('team.all')}
            totals={team.totals}
            goal={goal}
            scale={t('team.scale')}
            isTotal
          />
          {team.people.map(({ personId, name, totals }) => (
            <Row
              key={personId}
              name={name ?? personId ?? t('team.unattributed')}
              totals={totals}
              goal={goal}
              scale={t('team.scale')}
            />
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

function Row({
  name,
  totals,
  goal,
  scale,
  isTotal = false,
}: {
  name: string;
  totals: DayTotals;
  goal: number;
  scale: string;
  isTotal?: boolean;
}) {
  const { rounds, listings, orders } = totals;
  const share = rounds.answered > 0 ? rounds.inTime / rounds.answered : null;
  const isShort = share !== null && share < goal;
  const time = (quantileMs: number | null) => (quantileMs === null ? '—' : formatClock(quantileMs));
  return (
    <tr data-total={isTotal}>
      <th scope="row">{name}</th>
      <td>
        {share === null ? (
          '—'
        ) : (
          <span class="yg-share">
            {isTotal ? <span /> : <GoalBar share={share} goal={goal} title={scale} />}
            <span>{isShort && !isTotal && <Glyph name="warning" size={12} />}</span>
            <span data-short={isShort && !isTotal}>{formatShare(share)}</span>
          </span>
        )}
      </td>
      <td>{formatCount(rounds.answered)}</td>
      <td>{time(quantile(rounds.waits, 0.5))}</td>
      <td>{time(quantile(rounds.waits, 0.9))}</td>
      <td>{formatCount(rounds.late)}</td>
      <td>{formatCount(listings.checked)}</td>
      <td>{formatCount(listings.fixed)}</td>
      <td>{formatCount(orders.checked)}</td>
      <td>{formatCount(orders.mismatch)}</td>
      <td>{formatCount(orders.resolved)}</td>
    </tr>
  );
}
