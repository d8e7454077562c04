import { ClipboardList, FileText, Settings, Users } from 'lucide-preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { Glyph } from '@/components/Glyph.tsx';
import { createTranslate } from '@/utils/domain/language/translate.ts';
import { dashboardWords } from '@/utils/domain/language/words/dashboard.ts';
import { NoticePage } from './NoticePage.tsx';
import { RecordsPage } from './RecordsPage.tsx';
import { SettingsPage } from './SettingsPage.tsx';
import { TeamPage } from './TeamPage.tsx';
import { useReply } from './use-reply.ts';

const ROUTES = ['team', 'records', 'settings'] as const;
type Route = (typeof ROUTES)[number] | 'notice';
const ICONS = {
  team: Users,
  records: ClipboardList,
  settings: Settings,
  notice: FileText,
} as const;

/** Shell and routes of the full page; the address says where one is. */
export function App() {
  const [route, setRoute] = useState<Route>(routeOf(location.hash));
  const settings = useReply('settings.get', {});
  const summary = useReply('summary.get', {});
  const locale = settings.reply?.locale ?? 'zh_CN';
  const t = useMemo(() => createTranslate(dashboardWords, locale), [locale]);
  const reload = useCallback(() => {
    settings.refresh();
    summary.refresh();
  }, [settings.refresh, summary.refresh]);
  useEffect(() => {
    const onHash = () => setRoute(routeOf(location.hash));
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);
  useEffect(() => {
    document.documentElement.lang = locale === 'en' ? 'en' : 'zh-CN';
    document.title = `${t(`nav.${route}`)} ${t('nav.label')}`;
  }, [locale, route, t]);
  if (!settings.reply)
    return settings.error ? (
      <p class="yg yg-form-error">{t('dash.failed', { reason: settings.error })}</p>
    ) : null;
  if (route === 'notice') return <NoticePage t={t} locale={locale} onLanguage={reload} />;
  const connection = summary.reply?.connection ?? null;
  return (
    <div class="yg yg-shell">
      <nav aria-label={t('nav.label')}>
        <p class="yg-brand">
          <Glyph name="mark" size={20} />
          <strong>{locale === 'en' ? 'Yaogui' : '药规'}</strong>
        </p>
        <ul>
          {[...ROUTES, 'notice' as const].map((id) => {
            const Icon = ICONS[id];
            return (
              <li key={id}>
                <a href={`#/${id}`} aria-current={id === route ? 'page' : undefined}>
                  <Icon size={16} strokeWidth={1.5} absoluteStrokeWidth aria-hidden="true" />
                  <span>{t(`nav.${id}`)}</span>
                </a>
              </li>
            );
          })}
        </ul>
        <p class="yg-xs yg-3 yg-who">
          {connection ? `${connection.person ?? connection.shop}` : t('nav.local')}
        </p>
      </nav>
      <main>
        {route === 'records' && <RecordsPage t={t} locale={locale} />}
        {route === 'team' && <TeamPage t={t} locale={locale} />}
        {route === 'settings' && (
          <SettingsPage
            t={t}
            locale={locale}
            settings={settings.reply}
            connection={connection}
            onChange={reload}
          />
        )}
      </main>
    </div>
  );
}

function routeOf(hash: string): Route {
  const name = hash.replace(/^#\/?/, '');
  return name === 'notice' || (ROUTES as readonly string[]).includes(name)
    ? (name as Route)
    : 'records';
}
