import { ChevronDown, ChevronUp, X } from 'lucide-preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '@/utils/domain/language/translate.ts';
import type { AGENT_WORDS } from '@/utils/domain/language/words/agent.ts';
import { Glyph } from './Glyph.tsx';
import { IconButton } from './IconButton.tsx';
import { MarkedText, type Segment } from './MarkedText.tsx';
import type { ChipLevel } from './OrderChip.tsx';
import { ReasonForm } from './ReasonForm.tsx';
import { Tag } from './Tag.tsx';
import { wordsOf } from './words.ts';

export type OrderOutcome = 'changed' | 'contacted' | 'memo-added' | 'no-problem';

export type OrderCardView = {
  level: ChipLevel;
  /** 规格和数量 */
  title: string;
  /** What is wrong and what to do. */
  sentence: string;
  /** Left and right column: label and text with the exact words marked; `null`: can't be seen. */
  columns: { label: string; segments: Segment[] | null }[];
  /** Further findings, one sentence each. */
  others: { level: ChipLevel; sentence: string }[];
  /** 已改订单，林晓彤; `null`: nobody has dealt with it. */
  resolved: string | null;
  /** 1 / 5 */
  position: { index: number; count: number } | null;
};

const OUTCOMES = ['changed', 'contacted', 'memo-added'] as const;
const NAMES = {
  error: 'agent.mismatch',
  review: 'agent.review',
  blind: 'agent.unseen',
  ok: 'agent.resolved',
} as const;

/** What is wrong with an order, both sides word by word, and what came of it. Not modal. */
export function OrderCard({
  view,
  policy,
  author,
  style,
  locale,
  onOutcome,
  onStep,
  onClose,
  onAsk,
}: {
  view: OrderCardView;
  /** Line in the foot about what happens with the outcome. */
  policy: string;
  /** Who signs, 林晓彤，15:04; `null`: nobody is on duty. */
  author: string | null;
  style: Record<string, string>;
  locale: Locale;
  /** `reason` only for `no-problem`. */
  onOutcome: (outcome: OrderOutcome, reason: string | null) => void;
  onStep: (by: 1 | -1) => void;
  onClose: () => void;
  /** The card has become taller or shorter: it asks for a reason or no longer does. */
  onAsk: (isAsking: boolean) => void;
}) {
  const t = wordsOf<typeof AGENT_WORDS>(locale);
  const [isAsking, setAsking] = useState(false);
  const card = useRef<HTMLDivElement>(null);
  const sentenceId = useId();
  // A click or Enter on the chip opened it: the focus goes in, so that Esc and Tab work from here.
  useEffect(() => card.current?.focus({ preventScroll: true }), []);
  useLayoutEffect(() => onAsk(isAsking), [isAsking]);

  return (
    <div
      ref={card}
      class="yg-panel yg-order-card"
      role="dialog"
      aria-labelledby={sentenceId}
      tabIndex={-1}
      style={style}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.stopPropagation();
        if (isAsking) setAsking(false);
        else onClose();
      }}
    >
      <div class="yg-head">
        <Tag level={view.level}>{t(NAMES[view.level])}</Tag>
        <span class="yg-strong yg-grow">{view.title}</span>
        {view.position && (
          <>
            <span class="yg-xs yg-2">
              {t('agent.position', { i: view.position.index, n: view.position.count })}
            </span>
            <IconButton icon={ChevronUp} label={t('agent.previous')} onClick={() => onStep(-1)} />
            <IconButton icon={ChevronDown} label={t('agent.next')} onClick={() => onStep(1)} />
          </>
        )}
        <IconButton icon={X} label={t('agent.close')} onClick={onClose} />
      </div>
      <div class="yg-order-body">
        <p class="yg-strong" id={sentenceId}>
          {view.sentence}
        </p>
        {view.columns.length > 0 && (
          <dl class="yg-order-columns">
            {view.columns.map((column) => (
              <div key={column.label}>
                <dt class="yg-xs yg-2">{column.label}</dt>
                <dd>
                  {column.segments ? (
                    <MarkedText segments={column.segments} />
                  ) : (
                    <span class="yg-3">{t('agent.cantSee')}</span>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        )}
        {view.others.map((other) => (
          <p key={other.sentence} class="yg-order-other">
            <Glyph name={other.level} size={14} />
            <span>{other.sentence}</span>
          </p>
        ))}
      </div>
      {view.level !== 'blind' && (
        <div class="yg-order-outcome">
          <p class="yg-xs yg-2">{t('agent.outcome')}</p>
          {view.resolved !== null && <Tag level="ok">{view.resolved}</Tag>}
          {view.resolved === null && !isAsking && (
            <div class="yg-order-buttons">
              {OUTCOMES.map((outcome) => (
                <button
                  key={outcome}
                  type="button"
                  class="yg-button yg-button-small"
                  onClick={() => onOutcome(outcome, null)}
                >
                  {t(`agent.${outcome}`)}
                </button>
              ))}
              <button
                type="button"
                class="yg-button yg-button-small"
                onClick={() => setAsking(true)}
              >
                {t('agent.noProblemAsk')}
              </button>
            </div>
          )}
          {view.resolved === null && isAsking && (
            <ReasonForm
              label={t('agent.reason')}
              hint={t('agent.reasonNeeds')}
              save={t('agent.reasonSave')}
              back={t('agent.back')}
              onSave={(reason) => onOutcome('no-problem', reason)}
              onBack={() => setAsking(false)}
            />
          )}
        </div>
      )}
      <div class="yg-foot yg-xs yg-2">
        <span class="yg-grow">{policy}</span>
        {author && <span>{author}</span>}
      </div>
    </div>
  );
}
