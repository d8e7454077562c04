import {
  addBusinessMs,
  businessMs,
  companyHours,
  type OpenHours,
  openState,
} from './business-time.ts';
import { parseCalendar } from './calendar.ts';
import type { ConversationState } from './clock-state.ts';

export type ClockPolicy = {
  targetMs: number;
  /** Work calendar of metrics section 7, or `null`: all hours count. */
  calendar: unknown;
};

export type ClockView = {
  phase: 'idle' | 'running' | 'near' | 'late' | 'answered' | 'paused' | 'blind';
  /** How long the buyer has waited (answered: had waited), on the company's hours. */
  waitedMs: number;
  /** Target minus waited; negative when over. */
  remainingMs: number;
  startedAt: number | null;
  /**
   * When the target is passed; `null` when idle, answered or without further open hours. Blind, it is what
   * was known: good for a warning, never for a figure.
   */
  deadlineAt: number | null;
  /** Share of the target that is left, 1 to 0, for the pie. */
  share: number;
  /** When a stopped clock goes on. */
  resumesAt: number | null;
};

/** An answer stays on show this long (design, 5.2). */
const ANSWERED_SHOWN_MS = 600_000;
const NEAR_MS = 60_000;

/**
 * What the clock shows at `now`. Near: the last third or 60 s, whichever is shorter; a wait of exactly
 * the target is in time. Outside the company's hours the clock is paused, but late stays late.
 * Blind: the conversation can't be read (the wait stands still since then), or the calendar can't.
 */
export function viewClock(state: ConversationState, policy: ClockPolicy, now: number): ClockView {
  const { targetMs } = policy;
  const hours = hoursOf(policy.calendar);
  const { open, last } = state;
  const view = (
    phase: ClockView['phase'],
    waitedMs: number,
    startedAt: number | null,
  ): ClockView => ({
    phase,
    waitedMs,
    remainingMs: targetMs - waitedMs,
    startedAt,
    deadlineAt: null,
    share: Math.min(1, Math.max(0, 1 - waitedMs / targetMs)),
    resumesAt: null,
  });

  if (!open) {
    if (!last || now - last.answeredAt > ANSWERED_SHOWN_MS) return view('idle', 0, null);
    const waited = hours === undefined ? 0 : businessMs(hours, last.startedAt, last.answeredAt);
    return view('answered', waited, last.startedAt);
  }
  const { startedAt } = open;
  if (hours === undefined) return view('blind', 0, startedAt);
  const blindSinceAt = state.memory?.blindSinceAt ?? null;
  const waitedMs = businessMs(hours, startedAt, blindSinceAt ?? now);
  const deadlineAt = addBusinessMs(hours, startedAt, targetMs);
  if (blindSinceAt !== null) return { ...view('blind', waitedMs, startedAt), deadlineAt };

  const { isOpen, nextOpenAt } = openState(hours, now);
  return {
    ...view(phaseOf(targetMs, waitedMs, isOpen), waitedMs, startedAt),
    deadlineAt,
    resumesAt: nextOpenAt,
  };
}

function phaseOf(targetMs: number, waitedMs: number, isOpen: boolean): ClockView['phase'] {
  const remainingMs = targetMs - waitedMs;
  if (remainingMs < 0) return 'late';
  if (!isOpen) return 'paused';
  return remainingMs <= Math.min(targetMs / 3, NEAR_MS) ? 'near' : 'running';
}

const hoursCache = new WeakMap<object, OpenHours | undefined>();

/** Open hours of a policy, read once per calendar. `undefined`: the calendar can't be read. */
function hoursOf(calendar: unknown): OpenHours | undefined {
  if (calendar === null || calendar === undefined) return null;
  if (typeof calendar !== 'object') return undefined;
  if (hoursCache.has(calendar)) return hoursCache.get(calendar);
  const read = parseCalendar(calendar);
  const hours = read.ok ? companyHours(read.calendar) : undefined;
  hoursCache.set(calendar, hours);
  return hours;
}
