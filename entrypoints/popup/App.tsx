import { Settings } from 'lucide-preact';
import { useMemo } from 'preact/hooks';
import { AnswerLine } from '@/components/AnswerLine.tsx';
import { ConnectForm } from '@/components/ConnectForm.tsx';
import { Glyph } from '@/components/Glyph.tsx';
import { formatDate, formatTime } from '@/utils/domain/language/format.ts';
import { createTranslate } from '@/utils/domain/language/translate.ts';
import { popupWords } from '@/utils/domain/language/words/popup.ts';
import { answerLine } from '@/utils/domain/reports/answer-line.ts';
import { viewDeadline } from '@/utils/domain/reports/waiting-view.ts';
import { send } from '@/utils/messaging/send.ts';
import { Foot } from './Foot.tsx';
import { ListingsSection } from './ListingsSection.tsx';
import { OrdersSection } from './OrdersSection.tsx';
import { openDashboard } from './places.ts';
import { RepliesSection } from './RepliesSection.tsx';
import { type SectionProps, type Summary, shownTotals, type T } from './summary.ts';
import { useSummary } from './use-summary.ts';
import { WaitingSection } from './WaitingSection.tsx';

/** The popup: today in one look. The order of its sections never changes (design, 5.4). */
export function App() {
  const { summary, locale, error, now, refresh } = useSummary();
  const t = useMemo(() => createTranslate(popupWords, locale), [locale]);
  return (
    <main class="yg yg-popup" lang={locale === 'en' ? 'en' : 'zh-CN'}>
      <header>
        <Glyph name="mark" size={18} />
        <strong>{t('popup.name')}</strong>
        <span class="yg-2 yg-grow">
          {summary?.connection?.organisation ?? (summary ? t('popup.notConnected') : '')}
        </span>
        <span class="yg-3">{`${formatDate(now, locale)
          .split(' ')
          .slice(0, locale === 'en' ? 3 : 1)
          .join(' ')} ${formatTime(now)}`}</span>
        <button
          type="button"
          class="yg-button"
          data-kind="icon"
          aria-label={t('popup.settings')}
          title={t('popup.settings')}
          onClick={() => openDashboard('settings')}
        >
          <Settings size={16} strokeWidth={1.5} absoluteStrokeWidth aria-hidden="true" />
        </button>
      </header>
      {error !== null && (
        <p role="alert" class="yg-section yg-form-error">
          {t('popup.failed', { reason: error })}
        </p>
      )}
      {summary && <Today summary={summary} now={now} t={t} locale={locale} refresh={refresh} />}
    </main>
  );
}

function Today({ refresh, ...props }: SectionProps & { refresh: () => void }) {
  const { summary, now, t } = props;
  return (
    <>
      {!summary.connection && (
        <ConnectForm
          words={{
            title: t('connect.title'),
            text: t('connect.text'),
            address: t('connect.address'),
            code: t('connect.code'),
            go: t('connect.go'),
            busy: t('connect.busy'),
          }}
          onConnect={async (address, code) => {
            const { error } = await send('connect.enrol', { address, code });
            refresh();
            return error;
          }}
        />
      )}
      {!summary.isRecording && <StartSection t={t} />}
      <Answer summary={summary} now={now} t={t} />
      <WaitingSection {...props} />
      <RepliesSection {...props} />
      <ListingsSection {...props} />
      <OrdersSection {...props} />
      <Foot {...props} refresh={refresh} />
    </>
  );
}

function StartSection({ t }: { t: T }) {
  return (
    <section class="yg-connect">
      <h2>{t('start.title')}</h2>
      <p class="yg-2 yg-xs">{t('start.text')}</p>
      <button
        type="button"
        class="yg-button"
        data-kind="primary"
        onClick={() => openDashboard('notice')}
      >
        {t('start.open')}
      </button>
    </section>
  );
}

function Answer({ summary, now, t }: { summary: Summary; now: number; t: T }) {
  const totals = shownTotals(summary);
  const late = summary.waiting.rounds.filter((round) => viewDeadline(round, now).phase === 'late');
  const line = answerLine({
    inTime: totals.rounds.inTime,
    answered: totals.rounds.answered,
    goalShare: summary.goalShare,
    waitingCount: summary.waiting.rounds.length,
    lateCount: late.length,
    forbiddenCount: summary.openFindings.byLevel.block ?? 0,
    mismatchCount: Math.max(0, totals.orders.mismatch - totals.orders.resolved),
  });
  const say = (ref: { id: string; values: Record<string, string> }) =>
    t(ref.id as keyof typeof popupWords, ref.values);
  return <AnswerLine level={line.level} head={say(line.head)} rest={line.rest.map(say).join('')} />;
}
