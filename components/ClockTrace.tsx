import { X } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { formatTime } from '@/utils/domain/language/format.ts';
import type { Locale } from '@/utils/domain/language/translate.ts';
import type { AGENT_WORDS } from '@/utils/domain/language/words/agent.ts';
import { Glyph } from './Glyph.tsx';
import { IconButton } from './IconButton.tsx';
import { wordsOf } from './words.ts';

/** What one moment did to the clock. */
export type TraceStep = {
  /** Epoch ms; `null`: the page shows no time. */
  at: number | null;
  effect: 'start' | 'buyer' | 'robot' | 'agent' | 'deadline';
  isPast: boolean;
};

const WORDS = {
  start: 'agent.traceStart',
  buyer: 'agent.traceBuyer',
  robot: 'agent.traceRobot',
  agent: 'agent.traceAgent',
  deadline: 'agent.traceDeadline',
} as const;

/** How a clock ran: each message with what it did to it. No text of the chat. */
export function ClockTrace({
  steps,
  target,
  style,
  locale,
  onClose,
}: {
  steps: TraceStep[];
  /** The target in words, 3 分. */
  target: string;
  style: Record<string, string>;
  locale: Locale;
  onClose: () => void;
}) {
  const t = wordsOf<typeof AGENT_WORDS>(locale);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  return (
    <div
      ref={panel}
      tabIndex={-1}
      class="yg-panel yg-trace"
      role="dialog"
      aria-label={t('agent.trace')}
      style={style}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <div class="yg-head">
        <Glyph name="mark" size={16} />
        <span class="yg-strong yg-grow">{t('agent.trace')}</span>
        <IconButton icon={X} label={t('agent.close')} onClick={onClose} />
      </div>
      <ol class="yg-trace-steps">
        {steps.map((step, i) => (
          <li key={i} data-effect={step.effect}>
            <span class="yg-xs yg-2">
              {step.at === null ? t('agent.traceUnknown') : formatTime(step.at, true)}
            </span>
            <span class={step.isPast ? '' : 'yg-3'}>{t(WORDS[step.effect], { target })}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
