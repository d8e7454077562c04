import type { ComponentChildren } from 'preact';
import type { SummaryReply } from '@/utils/domain/api/contract.ts';
import {
  formatClock,
  formatCount,
  formatDuration,
  formatShare,
} from '@/utils/domain/language/format.ts';
import { percent } from '@/utils/domain/reports/answer-line.ts';
import { quantile } from '@/utils/domain/reports/histogram.ts';
import { openOrders } from '@/utils/domain/reports/open-orders.ts';
import { STALE_MS } from '@/utils/domain/reports/waiting-view.ts';
import type { ReplyOf } from '@/utils/messaging/protocol.ts';
import type { PageProps } from './page-props.ts';

type Props = PageProps & { summary: ReplyOf<'summary.get'>; team: SummaryReply };

/** Five figures of the day, each with the line that says what to hold it against. */
export function TeamFigures({ t, locale, summary, team }: Props) {
  const { rounds, listings, orders } = team.totals;
  const open = openOrders(orders);
  const median = quantile(rounds.waits, 0.5);
  const p90 = quantile(rounds.waits, 0.9);
  const byLevel = team.openFindings?.byLevel;
  return (
    <dl class="yg-figures-strip">
      <Figure
        name={t('figure.share')}
        unit={rounds.answered > 0 ? '%' : ''}
        line={t('figure.shareLine', {
          goal: percent(summary.goalShare),
          n: formatCount(rounds.answered),
          late: formatCount(rounds.late),
        })}
      >
        {rounds.answered > 0 ? formatShare(rounds.inTime / rounds.answered).slice(0, -1) : '—'}
      </Figure>
      <Waiting t={t} locale={locale} summary={summary} team={team} />
      <Figure
        name={t('figure.median')}
        unit={p90 === null ? '' : `/ ${formatClock(p90)}`}
        line={t('figure.medianLine', { target: formatDuration(summary.targetMs, locale) })}
      >
        {median === null ? '—' : formatClock(median)}
      </Figure>
      <Figure
        name={t('figure.findings')}
        unit={byLevel ? t('figure.findingsUnit') : ''}
        line={t('figure.findingsLine', {
          checked: formatCount(listings.checked),
          fixed: formatCount(listings.fixed),
          block: formatCount(byLevel?.block ?? 0),
        })}
      >
        {byLevel ? formatCount((byLevel.error ?? 0) + (byLevel.block ?? 0)) : '—'}
      </Figure>
      <Figure
        name={t('figure.orders')}
        unit={t('figure.ordersUnit')}
        line={t('figure.ordersLine', {
          checked: formatCount(orders.checked),
          resolved: formatCount(orders.resolved),
        })}
      >
        {formatCount(open.mismatch)}
      </Figure>
    </dl>
  );
}

function Waiting({ t, locale, summary, team }: Props) {
  const { count, rounds, asOf } = team.waiting;
  const late = rounds.filter(({ startedAt, targetMs }) => summary.now - startedAt > targetMs);
  const first = rounds[0];
  const age = asOf === null ? 0 : summary.now - asOf;
  const isStale = asOf === null || age > STALE_MS;
  const line =
    asOf === null
      ? t('figure.waitingNone')
      : isStale
        ? t('figure.waitingOld', { age: formatDuration(age, locale) })
        : first
          ? t('figure.waitingLine', {
              late: formatCount(late.length),
              wait: formatClock(summary.now - first.startedAt),
            })
          : t('figure.waitingNobody');
  return (
    <Figure name={t('figure.waiting')} unit={t('figure.waitingUnit')} line={line} isStale={isStale}>
      {asOf === null ? '—' : formatCount(count)}
    </Figure>
  );
}

function Figure({
  name,
  unit,
  line,
  isStale = false,
  children,
}: {
  name: string;
  unit: string;
  line: string;
  isStale?: boolean;
  children: ComponentChildren;
}) {
  return (
    <div data-stale={isStale}>
      <dt>{name}</dt>
      <dd class="yg-figure">
        <strong>{children}</strong> {unit}
      </dd>
      <dd class="yg-xs yg-2">{line}</dd>
    </div>
  );
}
