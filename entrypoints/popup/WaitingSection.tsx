import { ClockTag } from '@/components/ClockTag.tsx';
import { PopupRow } from '@/components/PopupRow.tsx';
import { PopupSection } from '@/components/PopupSection.tsx';
import { formatDuration, formatTime, maskName } from '@/utils/domain/language/format.ts';
import { siteName } from '@/utils/sites/registry.ts';
import { openDashboard, openTab } from './places.ts';
import type { SectionProps, T } from './summary.ts';
import { shownWaiting, type Waiting } from './waiting.ts';

const SHOWN = 3;

/** 正在等待: the three that will be lost first, with the age of the information when it is old. */
export function WaitingSection({ summary, now, t, locale }: SectionProps) {
  const waiting = shownWaiting(summary, now);
  const { rows, isStale, asOf } = waiting;
  const age = asOf === null ? '' : formatDuration(now - asOf, locale);
  const console = rows.find(({ tabId }) => tabId !== null);
  return (
    <PopupSection
      title={t('waiting.title')}
      note={note(waiting, age, summary.team !== null, t)}
      isStale={isStale}
      action={
        console?.tabId != null && (
          <button type="button" class="yg-link" onClick={() => openTab(console.tabId!)}>
            {t('waiting.open')}
          </button>
        )
      }
    >
      <ul class="yg-waiting">
        {rows.slice(0, SHOWN).map(({ key, view, name, site, preview, startedAt, tabId }) => (
          <PopupRow
            key={key}
            lead={<ClockTag view={view} locale={locale} />}
            onOpen={() => (tabId === null ? openDashboard('team') : openTab(tabId))}
          >
            <span>{name === null ? t('waiting.buyer') : maskName(name)}</span>
            <span class="yg-3">{siteName(site, locale)}</span>
            <span class="yg-2">
              {name === null ? t('waiting.since', { time: formatTime(startedAt) }) : preview}
            </span>
          </PopupRow>
        ))}
      </ul>
    </PopupSection>
  );
}

function note({ count, ownCount, asOf, isStale }: Waiting, age: string, isTeam: boolean, t: T) {
  if (asOf === null) return t('waiting.unknown');
  if (isStale) return t(count > 0 ? 'waiting.stale' : 'waiting.staleNobody', { n: count, age });
  if (count === 0) return t('waiting.nobody');
  if (isTeam && ownCount > 0 && count > ownCount)
    return t('waiting.team', { n: count, own: ownCount });
  return t('waiting.count', { n: count });
}
