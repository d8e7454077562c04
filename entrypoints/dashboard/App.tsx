import { BookOpen, ClipboardList, FileText, Package, Settings, Users } from 'lucide-preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { Glyph } from '@/components/Glyph.tsx';
import { createTranslate } from '@/utils/domain/language/translate.ts';
import { dashboardWords } from '@/utils/domain/language/words/dashboard.ts';
import { CatalogPage } from './CatalogPage.tsx';
import { NavFoot } from './NavFoot.tsx';
import { NoticePage } from './NoticePage.tsx';
import { PatrolPage } from './PatrolPage.tsx';
import { RecordsPage } from './RecordsPage.tsx';
import { SettingsPage } from './SettingsPage.tsx';
import { TeamPage } from './TeamPage.tsx';
import { useReply } from './use-reply.ts';

/** Pages by who they are for. Team figures come from the server, for supervisors only. */
const GROUPS = [
  { id: 'goods', routes: ['patrol', 'catalog'] },
  { id: 'lead', routes: ['team'] },
  { id: 'me', routes: ['records', 'settings', 'notice'] },
] as const;
type Route = (typeof GROUPS)[number]['routes'][number];
const ICONS = {
  patrol: Package,
  catalog: BookOpen,
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
  const reload = useCallback(async () => {
    await Promise.all([settings.refresh(), summary.refresh()]);
  }, [settings.refresh, summary.refresh]);
  useEffect(() => {
    const onHash = () => {
      setRoute(routeOf(location.hash));
      summary.refresh();
    };
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, [summary.refresh]);
  useEffect(() => {
    document.documentElement.lang = locale === 'en' ? 'en' : 'zh-CN';
    document.title = `${t(`nav.${route}`)} ${t('nav.label')}`;
  }, [locale, route, t]);
  if (!settings.reply)
    return settings.error ? (
      <p class="yg yg-form-error" role="alert">
        {t('dash.failed', { reason: settings.error })}
      </p>
    ) : null;
  if (route === 'notice') return <NoticePage t={t} locale={locale} onLanguage={reload} />;
  const connection = summary.reply?.connection ?? null;
  const isLead = connection?.role === 'supervisor' || connection?.role === 'admin';
  return (
    <div class="yg yg-shell">
      <nav aria-label={t('nav.label')}>
        <p class="yg-brand">
          <Glyph name="mark" size={18} />
          <strong>{t('nav.name')}</strong>
        </p>
        {GROUPS.filter(({ id }) => id !== 'lead' || isLead).map(({ id, routes }) => (
          <div key={id}>
            <p class="yg-nav-group">{t(`nav.group.${id}`)}</p>
            <ul>
              {routes.map((to) => {
                const Icon = ICONS[to];
                return (
                  <li key={to}>
                    <a
                      href={`#/${to}`}
                      aria-current={to === route ? 'page' : undefined}
                      title={t(`nav.${to}`)}
                    >
                      <Icon size={16} strokeWidth={1.5} absoluteStrokeWidth aria-hidden="true" />
                      <span>{t(`nav.${to}`)}</span>
                    </a>
                  </li>
                );
              })}
            </ul>
          </div>
        ))}
        <NavFoot t={t} locale={locale} summary={summary.reply} />
      </nav>
      <main>
        {route === 'records' && <RecordsPage t={t} locale={locale} />}
        {route === 'patrol' && <PatrolPage locale={locale} />}
        {route === 'catalog' && <CatalogPage locale={locale} />}
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
  const name = hash.replace(/^#\/?/, '').split(/[/?]/, 1)[0];
  const known = GROUPS.flatMap(({ routes }): readonly Route[] => routes);
  return known.find((route) => route === name) ?? 'records';
}
