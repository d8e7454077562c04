import { useState } from 'preact/hooks';
import type { ReplyOf } from '@/utils/messaging/protocol.ts';
import { send } from '@/utils/messaging/send.ts';
import { HostsSection } from './HostsSection.tsx';
import type { PageProps } from './page-props.ts';
import { SitesSection } from './SitesSection.tsx';
import { Said, useSet } from './use-set.tsx';

type Props = PageProps & {
  settings: ReplyOf<'settings.get'>;
  connection: ReplyOf<'summary.get'>['connection'];
  onChange: () => Promise<void>;
};

/** Language, who is on duty, company, platforms, own hosts, recording. */
export function SettingsPage({ t, locale, settings, connection, onChange }: Props) {
  const [person, setPerson] = useState(settings.person ?? '');
  const { set: setLanguage } = useSet(onChange, t);
  const { set: setDuty, said } = useSet(onChange, t);
  return (
    <>
      <header class="yg-page-head">
        <h1>{t('settings.title')}</h1>
      </header>
      <div class="yg-settings">
        <section>
          <h2>{t('settings.language')}</h2>
          <select
            class="yg-input"
            aria-label={t('settings.language')}
            value={locale}
            onChange={(event) =>
              setLanguage({ locale: event.currentTarget.value === 'en' ? 'en' : 'zh_CN' })
            }
          >
            <option value="zh_CN">中文</option>
            <option value="en">English</option>
          </select>
        </section>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            setDuty({ person: person.trim() || null });
          }}
        >
          <h2>{t('settings.person')}</h2>
          <div class="yg-line">
            <input
              class="yg-input"
              aria-label={t('settings.person')}
              maxLength={40}
              value={person}
              onInput={(event) => setPerson(event.currentTarget.value)}
            />
            <button type="submit" class="yg-button">
              {t('settings.save')}
            </button>
            <Said said={said} />
          </div>
          <p class="yg-3 yg-xs">{t('settings.personHint')}</p>
        </form>
        {connection && (
          <section>
            <h2>{t('settings.company')}</h2>
            <div class="yg-line">
              <span class="yg-2">
                {t('settings.connectedTo', {
                  organisation: connection.organisation,
                  shop: connection.shop,
                  address: connection.address,
                })}
              </span>
              <button
                type="button"
                class="yg-button"
                data-kind="danger"
                onClick={() => send('connect.leave', {}).then(onChange)}
              >
                {t('settings.leave')}
              </button>
            </div>
          </section>
        )}
        <SitesSection t={t} locale={locale} sites={settings.sites} onChange={onChange} />
        <HostsSection t={t} locale={locale} hosts={settings.ownHosts} onChange={onChange} />
        <section>
          <h2>{t('settings.recording')}</h2>
          <a class="yg-link" href="#/notice">
            {t('nav.notice')}
          </a>
        </section>
      </div>
    </>
  );
}
