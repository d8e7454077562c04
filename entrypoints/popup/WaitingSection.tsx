import { ClockTag } from '@/components/ClockTag.tsx';
import { PopupRow } from '@/components/PopupRow.tsx';
import { PopupSection } from '@/components/PopupSection.tsx';
import { formatDuration, maskName } from '@/utils/domain/language/format.ts';
import { STALE_MS, viewDeadline } from '@/utils/domain/reports/waiting-view.ts';
import { siteName } from '@/utils/sites/registry.ts';
import { openTab } from './places.ts';
import type { SectionProps } from './summary.ts';

const SHOWN = 3;

/** 正在等待: the three that will be lost first, with the age of the information when it is old. */
export function WaitingSection({ summary, now, t, locale }: SectionProps) {
  const team = summary.team?.summary.waiting;
  // A supervisor without a console of their own sees the team's; names never leave an agent's machine.
  const own = [...summary.waiting.rounds].sort((a, b) => due(a) - due(b));
  const rounds =
    own.length > 0 || !team
      ? own
      : team.rounds.map((round) => ({
          ...round,
          conversationId: `${round.site} ${round.subject} ${round.startedAt}`,
          name: t('waiting.buyer'),
          preview: '',
          deadlineAt: round.startedAt + round.targetMs,
          tabId: null,
        }));
  const asOf = Math.max(summary.waiting.asOf ?? 0, team?.asOf ?? 0) || null;
  const isStale = asOf === null || now - asOf > STALE_MS;
  const total = Math.max(rounds.length, team?.count ?? 0);
  const note = [
    asOf === null
      ? t('waiting.unknown')
      : total === 0
        ? t('waiting.nobody')
        : t('waiting.count', { n: total }),
    asOf !== null && isStale
      ? t('waiting.asOf', { age: formatDuration(now - asOf, locale) })
      : null,
  ]
    .filter(Boolean)
    .join(locale === 'en' ? ', ' : '，');
  const console = summary.waiting.rounds.find((round) => round.tabId !== null);
  return (
    <div data-stale={isStale}>
      <PopupSection
        title={t('waiting.title')}
        note={note}
        isNoteStale={isStale}
        action={
          console && (
            <button
              type="button"
              class="yg-button"
              data-kind="link"
              onClick={() => openTab(console.tabId)}
            >
              {t('waiting.open')}
            </button>
          )
        }
      >
        <ul data-stale={isStale}>
          {rounds.slice(0, SHOWN).map((round) => (
            <PopupRow
              key={round.conversationId}
              lead={<ClockTag view={viewDeadline(round, now)} locale={locale} />}
              onOpen={() => openTab(round.tabId)}
            >
              <span class="yg-row-name">{maskName(round.name)}</span>
              <span class="yg-3">{siteName(round.site, locale)}</span>
              <span class="yg-2">{round.preview}</span>
            </PopupRow>
          ))}
        </ul>
        {total > SHOWN && <p class="yg-3 yg-xs">{t('waiting.more', { n: total - SHOWN })}</p>}
      </PopupSection>
    </div>
  );
}

const due = (round: { deadlineAt: number | null }) => round.deadlineAt ?? Number.MAX_SAFE_INTEGER;
