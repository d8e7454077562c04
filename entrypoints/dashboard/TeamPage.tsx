import { RotateCw } from 'lucide-preact';
import { useEffect } from 'preact/hooks';
import { Glyph } from '@/components/Glyph.tsx';
import { formatTime } from '@/utils/domain/language/format.ts';
import type { PageProps } from './page-props.ts';
import { TeamFigures } from './TeamFigures.tsx';
import { TeamTable } from './TeamTable.tsx';
import { useReply } from './use-reply.ts';

const REFRESH_MS = 5_000;

/** The team today, from the server: the day in a strip, then one row a person, the total first. */
export function TeamPage({ t, locale }: PageProps) {
  const { reply, error, refresh } = useReply('summary.get', {});
  useEffect(() => {
    const timer = setInterval(refresh, REFRESH_MS);
    return () => clearInterval(timer);
  }, [refresh]);
  const team = reply?.team;
  return (
    <>
      <header class="yg-page-head">
        <h1>{t('team.title')}</h1>
        <span class="yg-3 yg-grow">
          {team ? t('team.asOf', { time: formatTime(team.fetchedAt, true) }) : ''}
        </span>
        <button type="button" class="yg-button" onClick={refresh}>
          <RotateCw size={14} strokeWidth={1.5} absoluteStrokeWidth aria-hidden="true" />
          {t('team.refresh')}
        </button>
      </header>
      {error !== null && (
        <p role="alert" class="yg-page-body yg-line">
          <Glyph name="error" size={16} />
          {t('dash.failed', { reason: error })}
        </p>
      )}
      {reply && !team && <p class="yg-page-body yg-2">{t('team.none')}</p>}
      {reply && team && (
        <>
          <TeamFigures t={t} locale={locale} summary={reply} team={team.summary} />
          <TeamTable t={t} locale={locale} team={team.summary} goal={reply.goalShare} />
        </>
      )}
    </>
  );
}
