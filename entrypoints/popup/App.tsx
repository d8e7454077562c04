import { Settings } from 'lucide-preact';
import { useEffect, useMemo } from 'preact/hooks';
import { ConnectForm } from '@/components/ConnectForm.tsx';
import { Glyph } from '@/components/Glyph.tsx';
import { formatDate, formatTime } from '@/utils/domain/language/format.ts';
import { createTranslate, type Locale } from '@/utils/domain/language/translate.ts';
import { popupWords } from '@/utils/domain/language/words/popup.ts';
import { send } from '@/utils/messaging/send.ts';
import { Answer } from './Answer.tsx';
import { Foot } from './Foot.tsx';
import { ListingsSection } from './ListingsSection.tsx';
import { Loading } from './Loading.tsx';
import { OrdersSection } from './OrdersSection.tsx';
import { openDashboard } from './places.ts';
import { RepliesSection } from './RepliesSection.tsx';
import type { SectionProps, T } from './summary.ts';
import { useSummary } from './use-summary.ts';
import { WaitingSection } from './WaitingSection.tsx';

/** The popup: today in one look. The order of its sections never changes (design, 5.4). */
export function App() {
  const { summary, locale, error, isLong, now, refresh } = useSummary();
  const t = useMemo(() => createTranslate(popupWords, locale), [locale]);
  useEffect(() => {
    document.documentElement.lang = locale === 'en' ? 'en' : 'zh-CN';
    document.title = t('popup.name');
  }, [locale, t]);
  const place = summary?.connection?.shop ?? (summary ? t('popup.notConnected') : '');
  return (
    <main class="yg yg-popup">
      <header>
        <Glyph name="mark" size={18} />
        <strong>{t('popup.name')}</strong>
        <span class="yg-2 yg-grow" title={place}>
          {place}
        </span>
        <span class="yg-3">{today(now, locale)}</span>
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
        <p role="alert" class="yg-alert">
          <Glyph name="error" size={16} />
          <span>{t('popup.failed', { reason: error })}</span>
        </p>
      )}
      {summary ? (
        <Today summary={summary} now={now} t={t} locale={locale} refresh={refresh} />
      ) : (
        error === null && <Loading isLong={isLong} t={t} />
      )}
    </main>
  );
}

function Today({ refresh, ...props }: SectionProps & { refresh: () => void }) {
  const { summary, t } = props;
  return (
    <>
      <div class="yg-popup-body">
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
        {!summary.isRecording && <Start t={t} />}
        <Answer {...props} />
        <WaitingSection {...props} />
        <RepliesSection {...props} />
        <ListingsSection {...props} />
        <OrdersSection {...props} />
      </div>
      <Foot {...props} refresh={refresh} />
    </>
  );
}

function Start({ t }: { t: T }) {
  return (
    <section class="yg-start">
      <div class="yg-grow">
        <h2>{t('start.title')}</h2>
        <p class="yg-2 yg-xs">{t('start.text')}</p>
      </div>
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

/** `11月24日 15:04`, `Tue 24 Nov 15:04`. */
function today(now: number, locale: Locale): string {
  const date = formatDate(now, locale);
  return `${locale === 'en' ? date : date.split(' ')[0]} ${formatTime(now)}`;
}
