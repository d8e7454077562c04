import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PageProps } from './page-props.ts';
import { Said, useSet } from './use-set.tsx';

const HOST = /^(?=.{1,253}$)[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})+$/;

/** What the browser is asked for: one host, both schemes, any port. */
const originOf = (host: string) => `*://${host}/*`;

type Props = PageProps & { hosts: readonly string[]; onChange: () => Promise<void> };

/** The company's own back-ends: each is allowed by the person in the browser's own prompt. */
export function HostsSection({ t, hosts, onChange }: Props) {
  const { set, said, say } = useSet(onChange, t);
  const [typed, setTyped] = useState('');
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    const host = typed.trim().toLowerCase();
    if (!HOST.test(host)) return say({ text: t('settings.hostBad'), isError: true });
    // Must follow the press directly: the browser asks only then.
    const isGranted = await browser.permissions.request({ origins: [originOf(host)] });
    if (!isGranted) return say({ text: t('settings.hostRefused'), isError: true });
    if (await set({ addHost: host })) setTyped('');
  };
  const remove = async (host: string) => {
    await set({ removeHost: host });
    // What is no longer used is given back. A permission that cannot be taken back does no harm: the
    // background answers no host that is not in its list.
    await browser.permissions.remove({ origins: [originOf(host)] }).catch(() => false);
  };
  return (
    <form onSubmit={add}>
      <h2>{t('settings.hosts')}</h2>
      <div class="yg-line">
        <input
          class="yg-input"
          aria-label={t('settings.host')}
          spellcheck={false}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="yg-button">
          {t('settings.addHost')}
        </button>
        <Said said={said} />
      </div>
      <p class="yg-3 yg-xs">{t('settings.hostsHint')}</p>
      <ul class="yg-sites">
        {hosts.map((host) => (
          <li key={host}>
            <span class="yg-grow">{host}</span>
            <button
              type="button"
              class="yg-button"
              aria-label={`${t('settings.removeHost')} ${host}`}
              onClick={() => remove(host)}
            >
              {t('settings.removeHost')}
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}
