import { CloudOff } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { Glyph } from '@/components/Glyph.tsx';
import { formatTime } from '@/utils/domain/language/format.ts';
import type { popupWords } from '@/utils/domain/language/words/popup.ts';
import { send } from '@/utils/messaging/send.ts';
import { siteName } from '@/utils/sites/registry.ts';
import { openDashboard } from './places.ts';
import type { SectionProps } from './summary.ts';

/** What can't be seen, how the records travel, and the way to more. */
export function Foot({ summary, t, locale, refresh }: SectionProps & { refresh: () => void }) {
  const { sync, storageFault, connection, blind } = summary;
  const isLead = connection?.role === 'supervisor' || connection?.role === 'admin';
  return (
    <footer>
      {storageFault && (
        <Line icon={<Glyph name="error" />} role="alert">
          {t('storage.fault', { n: storageFault.lostCount })}
        </Line>
      )}
      {blind.map((page) => (
        <Line key={`${page.site} ${page.pageKind} ${page.fromAt}`} icon={<Glyph name="blind" />}>
          {t(page.state === 'blind' ? 'blind.page' : 'blind.partial', {
            site: siteName(page.site, locale),
            page: t(`page.${page.pageKind}` as keyof typeof popupWords),
            time: formatTime(page.fromAt),
            missing: page.missing
              .map((name) => (locale === 'en' ? name : `“${name}”`))
              .join(locale === 'en' ? ', ' : '、'),
          })}
        </Line>
      ))}
      {(sync.state === 'offline' || sync.state === 'revoked') && (
        <Line
          icon={<CloudOff size={14} strokeWidth={1.5} absoluteStrokeWidth aria-hidden="true" />}
          action={
            sync.state === 'offline' && (
              <button
                type="button"
                class="yg-button"
                onClick={() => send('sync.now', {}).then(refresh, refresh)}
              >
                {t('sync.retry')}
              </button>
            )
          }
        >
          {t(`sync.${sync.state}`, { n: sync.outboxCount })}
        </Line>
      )}
      {sync.rejectedCount > 0 && (
        <Line icon={<Glyph name="warning" />}>
          <button
            type="button"
            class="yg-button"
            data-kind="link"
            onClick={() => openDashboard('records')}
          >
            {t('sync.rejected', { n: sync.rejectedCount })}
          </button>
        </Line>
      )}
      <div>
        <span class="yg-3 yg-grow yg-xs">
          {[
            blind.length === 0 ? t('blind.none') : null,
            sync.state === 'ok' && sync.lastOkAt !== null
              ? t('sync.ok', { time: formatTime(sync.lastOkAt) })
              : null,
            sync.state === 'ok' && sync.outboxCount > 0
              ? t('sync.pending', { n: sync.outboxCount })
              : null,
          ]
            .filter(Boolean)
            .join(locale === 'en' ? ', ' : '，')}
        </span>
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

function Line({
  icon,
  action,
  role,
  children,
}: {
  icon: ComponentChildren;
  action?: ComponentChildren;
  role?: 'alert';
  children: ComponentChildren;
}) {
  return (
    <p class="yg-status" role={role}>
      {icon}
      <span class="yg-grow">{children}</span>
      {action}
    </p>
  );
}
