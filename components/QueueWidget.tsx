import { ChevronDown } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import type { ClockView } from '@/utils/domain/chats/clock.ts';
import type { Locale } from '@/utils/domain/language/translate.ts';
import type { AGENT_WORDS } from '@/utils/domain/language/words/agent.ts';
import { ClockTag } from './ClockTag.tsx';
import { Glyph } from './Glyph.tsx';
import { IconButton } from './IconButton.tsx';
import { Movable, type Spot } from './Movable.tsx';
import { type Goal, ReplyGoal } from './ReplyGoal.tsx';
import { wordsOf } from './words.ts';

/** One buyer who waits on this platform. */
export type QueueRow = {
  id: string;
  name: string | null;
  preview: string | null;
  view: ClockView;
  /** The conversation that is open now. */
  isOpen: boolean;
};

export type QueueProps = {
  /** Everybody who waits, least time left first. */
  rows: QueueRow[];
  elsewhereCount: number;
  goal: Goal | null;
  /** Parts that could not be read; `null` when who waits can be seen. */
  blind: string[] | null;
  isFolded: boolean;
  spot: Spot;
  locale: Locale;
  onFold: (isFolded: boolean) => void;
  onMove: (spot: Spot) => void;
  onGo: (id: string) => void;
  /** The order in which rows are shown, for Alt 1 to 8. */
  onOrder: (ids: string[]) => void;
};

const MAX_ROWS = 8;

/** Who waits, sorted by time left. Rows keep their places while the pointer or the focus is on them. */
export function QueueWidget(props: QueueProps) {
  const { rows, locale, blind } = props;
  const t = wordsOf<typeof AGENT_WORDS>(locale);
  const held = useRef(false);
  const order = useRef<string[]>([]);
  order.current = nextOrder(order.current, rows, held.current);
  const shown = order.current.map((id) => rows.find((row) => row.id === id)!).slice(0, MAX_ROWS);
  props.onOrder(shown.map((row) => row.id));

  if (props.isFolded || (rows.length === 0 && !blind)) return <FoldedQueue {...props} />;
  const more = rows.length - shown.length;
  return (
    <Movable
      class="yg-panel yg-queue"
      spot={props.spot}
      onMove={props.onMove}
      role="region"
      aria-label={t('agent.queueName')}
    >
      <div class="yg-head" data-handle>
        <Glyph name="mark" size={16} />
        <span class="yg-strong">
          {blind ? t('agent.queueName') : t('agent.queue', { n: rows.length })}
        </span>
        <span class="yg-grow yg-xs yg-2 yg-end">
          {props.elsewhereCount > 0 && t('agent.elsewhere', { n: props.elsewhereCount })}
        </span>
        <IconButton
          icon={ChevronDown}
          label={t('agent.fold')}
          isExpanded
          onClick={() => props.onFold(true)}
        />
      </div>
      {blind && <BlindQueue missing={blind} locale={locale} />}
      {props.goal && !blind && <ReplyGoal goal={props.goal} locale={locale} />}
      {shown.length > 0 && (
        <ul
          class="yg-queue-rows"
          aria-label={t('agent.queueName')}
          onPointerEnter={() => {
            held.current = true;
          }}
          onPointerLeave={() => {
            held.current = false;
          }}
          onFocusIn={() => {
            held.current = true;
          }}
          onFocusOut={() => {
            held.current = false;
          }}
        >
          {shown.map((row, i) => (
            <li key={row.id}>
              <QueueLine row={row} index={i} locale={locale} onGo={props.onGo} />
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p class="yg-queue-more yg-xs yg-2">{t('agent.more', { n: more })}</p>}
    </Movable>
  );
}

function QueueLine({
  row,
  index,
  locale,
  onGo,
}: {
  row: QueueRow;
  index: number;
  locale: Locale;
  onGo: (id: string) => void;
}) {
  const t = wordsOf<typeof AGENT_WORDS>(locale);
  const name = row.name ?? t('agent.noName');
  const preview = row.preview ?? '';
  return (
    <button
      type="button"
      class="yg-queue-row"
      aria-current={row.isOpen ? 'true' : undefined}
      title={t('agent.key', { n: index + 1 })}
      onClick={() => onGo(row.id)}
    >
      <ClockTag view={row.view} locale={locale} />
      <span class="yg-queue-name">{name}</span>
      <span class="yg-queue-preview yg-2">{preview}</span>
    </button>
  );
}

/** A chip with the count and the worst clock; one tick when nobody waits. */
function FoldedQueue(props: QueueProps) {
  const { rows, blind, locale } = props;
  const t = wordsOf<typeof AGENT_WORDS>(locale);
  const worst = rows[0];
  const words = blind
    ? t('agent.blindWaits')
    : worst
      ? t('agent.queue', { n: rows.length })
      : t('agent.nobody');
  return (
    <Movable class="yg-panel yg-fold" spot={props.spot} onMove={props.onMove} data-kind="queue">
      <span class="yg-fold-handle" data-handle>
        <Glyph name="mark" size={16} />
      </span>
      <button
        type="button"
        class="yg-fold-button"
        title={words}
        aria-label={worst ? undefined : words}
        aria-expanded="false"
        disabled={!worst && !blind}
        onClick={() => props.onFold(false)}
      >
        {worst && <span class="yg-xs yg-strong">{rows.length}</span>}
        {worst && <ClockTag view={worst.view} locale={locale} />}
        {!worst && <Glyph name={blind ? 'blind' : 'ok'} size={16} />}
      </button>
    </Movable>
  );
}

function BlindQueue({ missing, locale }: { missing: string[]; locale: Locale }) {
  const t = wordsOf<typeof AGENT_WORDS>(locale);
  const parts = (missing.length > 0 ? missing : [t('agent.list')]).map((part) => `“${part}”`);
  return (
    <div class="yg-blind">
      <div class="yg-hatch" />
      <div class="yg-blind-body">
        <Glyph name="blind" size={16} />
        <div>
          <p class="yg-strong">{t('agent.blindTitle', { missing: parts.join('、') })}</p>
          <p class="yg-2">{t('agent.blindText')}</p>
        </div>
      </div>
    </div>
  );
}

/** Sorted by need; while held, who is there keeps the place and newcomers go to the end. */
export function nextOrder(before: string[], rows: QueueRow[], isHeld: boolean): string[] {
  const ids = rows.map((row) => row.id);
  if (!isHeld) return ids;
  const kept = before.filter((id) => ids.includes(id));
  return [...kept, ...ids.filter((id) => !kept.includes(id))];
}
