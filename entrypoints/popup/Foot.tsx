import { CloudOff } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { Glyph } from '@/components/Glyph.tsx';
import { formatCount, formatTime } from '@/utils/domain/language/format.ts';
import type { popupWords } from '@/utils/domain/language/words/popup.ts';
import { send } from '@/utils/messaging/send.ts';
import { siteName } from '@/utils/sites/registry.ts';
import { openDashboard } from './places.ts';
import type { SectionProps } from './summary.ts';

type Props = SectionProps & { refresh: () => void };

/** What can't be seen, how the records travel, and the way to more. */
export function Foot(props: Props) {
  const { summary, t, locale } = props;
  const { sync, connection, blind } = summary;
  const isLead = connection?.role === 'supervisor' || connection?.role === 'admin';
  const state = [
    blind.length === 0 ? t('blind.none') : null,
    sync.state === 'ok' && sync.lastOkAt !== null
      ? t('sync.ok', { time: formatTime(sync.lastOkAt) })
      : null,
    sync.state === 'ok' && sync.outboxCount > 0 ? t('sync.pending', { n: sync.outboxCount }) : null,
  ].filter(Boolean);
  return (
    <footer>
      <Troubles {...props} />
      <div>
        <span class="yg-3 yg-grow yg-xs">{state.join(locale === 'en' ? ', ' : '，')}</span>
        <button type="button" class="yg-button" onClick={() => openDashboard('records')}>
          {t('foot.records')}
        </button>
        {isLead && (
          <button type="button" class="yg-button" onClick={() => openDashboard('team')}>
            {t('foot.dashboard')}
          </button>
        )}
      </div>
    </footer>
  );
}

function Troubles({ summary, t, locale, refresh }: Props) {
  const { sync, storageFault, blind } = summary;
  const list = (names: string[]) =>
    names
      .map((name) => (locale === 'en' ? `"${name}"` : `“${name}”`))
      .join(locale === 'en' ? ', ' : '、');
  return (
    <>
      {storageFault && (
        <Line icon={<Glyph name="error" />} role="alert">
          {t('storage.fault', { n: formatCount(storageFault.lostCount) })}
        </Line>
      )}
      {blind.map(({ site, pageKind, state, missing, fromAt }) => (
        <Line key={`${site} ${pageKind} ${fromAt}`} icon={<Glyph name="blind" />}>
          {t(state === 'blind' ? 'blind.page' : 'blind.partial', {
            site: siteName(site, locale),
            page: t(`page.${pageKind}` as keyof typeof popupWords),
            time: formatTime(fromAt),
            missing: list(missing),
          })}
        </Line>
      ))}
      {(sync.state === 'offline' || sync.state === 'revoked') && (
        <Line
          icon={<CloudOff size={14} strokeWidth={1.5} absoluteStrokeWidth aria-hidden="true" />}
          action={
            sync.state === 'offline' && {
              words: t('sync.retry'),
              run: () => void send('sync.now', {}).then(refresh, refresh),
            }
          }
        >
          {t(`sync.${sync.state}`, {
            n: formatCount(sync.outboxCount),
            time: formatTime(sync.failingSinceAt ?? summary.now),
          })}
        </Line>
      )}
      {sync.rejectedCount > 0 && (
        <Line
          icon={<Glyph name="warning" />}
          action={{ words: t('sync.why'), run: () => void openDashboard('records') }}
        >
          {t('sync.rejected', { n: formatCount(sync.rejectedCount) })}
        </Line>
      )}
    </>
  );
}

function Line({
  icon,
  action,
  role,
  children,
}: {
  icon: ComponentChildren;
  action?: { words: string; run: () => void } | false;
  role?: 'alert';
  children: ComponentChildren;
}) {
  return (
    <p class="yg-status" role={role}>
      {icon}
      <span class="yg-grow">
        {children}
        {action && (
          <>
            {' '}
            <button type="button" class="yg-link" onClick={action.run}>
              {action.words}
            </button>
          </>
        )}
      </span>
    </p>
  );
}
