import { Lock } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { ReplyOf } from '@/utils/messaging/protocol.ts';
import type { PageProps } from './page-props.ts';
import { Said, useSet } from './use-set.tsx';

type Props = PageProps & {
  sites: ReplyOf<'settings.get'>['sites'];
  onChange: () => Promise<void>;
};

/** Every platform with its switch; what the company has set is shown, locked. */
export function SitesSection({ t, locale, sites, onChange }: Props) {
  const { set, said } = useSet(onChange, t);
  // A box stands where it was put until the background has answered.
  const [wanted, setWanted] = useState<Record<string, boolean>>({});
  const turn = async (id: string, isOn: boolean) => {
    setWanted((all) => ({ ...all, [id]: isOn }));
    await set({ site: { id, isOn } });
    setWanted(({ [id]: _done, ...others }) => others);
  };
  return (
    <section>
      <h2>{t('settings.sites')}</h2>
      <p class="yg-3 yg-xs">
        {/* A box that stays where it was put needs no word; one that could not be moved does. */}
        {t('settings.sitesHint')} <Said said={said?.isError ? said : null} />
      </p>
      <ul class="yg-sites">
        {sites.map(({ id, name, hosts, isOn, isLocked, hasDefinition }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={wanted[id] ?? isOn}
                disabled={isLocked}
                onChange={(event) => turn(id, event.currentTarget.checked)}
              />
              <span>{locale === 'en' ? name.en : name.zh}</span>
            </label>
            <span class="yg-3 yg-xs yg-grow">{hosts.join(locale === 'en' ? ', ' : '、')}</span>
            {isLocked && (
              <span class="yg-2 yg-xs">
                <Lock size={14} strokeWidth={1.5} absoluteStrokeWidth aria-hidden="true" />{' '}
                {t('settings.locked')}
              </span>
            )}
            {!hasDefinition && <span class="yg-3 yg-xs">{t('settings.noDefinition')}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
