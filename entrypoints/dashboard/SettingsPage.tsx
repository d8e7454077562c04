import { Lock } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ReplyOf, RequestOf } from '@/utils/messaging/protocol.ts';
import { send } from '@/utils/messaging/send.ts';
import type { PageProps } from './page-props.ts';

const HOST = /^(?=.{1,253}$)[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})*$/i;

/** What the browser is asked for: one host, both schemes, any port. */
const originOf = (host: string) => `*://${host}/*`;

type Props = PageProps & {
  settings: ReplyOf<'settings.get'>;
  connection: ReplyOf<'summary.get'>['connection'];
  onChange: () => void;
};

/** Language, who is on duty, company, platforms, own hosts, recording. */
export function SettingsPage({ t, locale, settings, connection, onChange }: Props) {
  const [person, setPerson] = useState(settings.person ?? '');
  const [host, setHost] = useState('');
  const [said, setSaid] = useState<{ at: string; text: string; isError: boolean } | null>(null);
  const set = async (at: string, request: RequestOf<'settings.set'>) => {
    const { error } = await send('settings.set', request);
    setSaid({ at, text: error ?? t('settings.saved'), isError: error !== null });
    onChange();
  };
  const removeHost = async (name: string) => {
    await set('hosts', { removeHost: name });
    // What is no longer used is given back. A permission that cannot be taken back does no harm: the
    // background reads no host that is not in its list.
    await browser.permissions.remove({ origins: [originOf(name)] }).catch(() => false);
  };
  const note = (at: string) =>
    said?.at === at && (
      <span role="status" class={said.isError ? 'yg-form-error' : 'yg-2'}>
        {said.text}
      </span>
    );
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
              set('locale', { locale: event.currentTarget.value === 'en' ? 'en' : 'zh_CN' })
            }
          >
            <option value="zh_CN">中文</option>
            <option value="en">English</option>
          </select>
        </section>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            set('person', { person: person.trim() || null });
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
            {note('person')}
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
        <section>
          <h2>{t('settings.sites')}</h2>
          <p class="yg-3 yg-xs">{t('settings.sitesHint')}</p>
          <ul class="yg-sites">
            {settings.sites.map((site) => (
              <li key={site.id}>
                <label>
                  <input
                    type="checkbox"
                    checked={site.isOn}
                    disabled={site.isLocked}
                    onChange={(event) =>
                      set('sites', { site: { id: site.id, isOn: event.currentTarget.checked } })
                    }
                  />
                  <span>{locale === 'en' ? site.name.en : site.name.zh}</span>
                </label>
                <span class="yg-3 yg-xs yg-grow">
                  {site.hosts.join(locale === 'en' ? ', ' : '、')}
                </span>
                {site.isLocked && (
                  <span class="yg-2 yg-xs">
                    <Lock size={14} strokeWidth={1.5} absoluteStrokeWidth aria-hidden="true" />{' '}
                    {t('settings.locked')}
                  </span>
                )}
                {!site.hasDefinition && (
                  <span class="yg-3 yg-xs">{t('settings.noDefinition')}</span>
                )}
              </li>
            ))}
          </ul>
        </section>
        <form
          onSubmit={async (event) => {
            event.preventDefault();
            const name = host.trim().toLowerCase();
            if (!HOST.test(name)) {
              setSaid({ at: 'hosts', text: t('settings.hostBad'), isError: true });
              return;
            }
            // Must follow the press directly: the browser asks only then.
            const isGranted = await browser.permissions.request({ origins: [originOf(name)] });
            if (!isGranted) {
              setSaid({ at: 'hosts', text: t('settings.hostRefused'), isError: true });
              return;
            }
            await set('hosts', { addHost: name });
            setHost('');
          }}
        >
          <h2>{t('settings.hosts')}</h2>
          <div class="yg-line">
            <input
              class="yg-input"
              aria-label={t('settings.host')}
              value={host}
              onInput={(event) => setHost(event.currentTarget.value)}
            />
            <button type="submit" class="yg-button">
              {t('settings.addHost')}
            </button>
            {note('hosts')}
          </div>
          <p class="yg-3 yg-xs">{t('settings.hostsHint')}</p>
          <ul class="yg-sites">
            {settings.ownHosts.map((name) => (
              <li key={name}>
                <span class="yg-grow">{name}</span>
                <button
                  type="button"
                  class="yg-button"
                  aria-label={`${t('settings.removeHost')} ${name}`}
                  onClick={() => removeHost(name)}
                >
                  {t('settings.removeHost')}
                </button>
              </li>
            ))}
          </ul>
        </form>
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
