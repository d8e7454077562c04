import type { PauseChoice } from '@/components/PauseMenu.tsx';
import { parseCalendar } from '@/utils/domain/chats/calendar.ts';
import type { Policy } from '@/utils/domain/policy/policy.ts';

const MINUTE_MS = 60_000;
/** Without a calendar, or after its hours: 18:00, then midnight. */
const USUAL_END_MINUTE = 18 * 60;
const DAY_MINUTES = 24 * 60;
const SHANGHAI_MS = 8 * 60 * MINUTE_MS;

/** When a pause ends. 到今天下班 is the end of the company's hours today (Shanghai). */
export function pauseEnd(choice: PauseChoice, now: number, policy: Policy): number {
  if (choice === 'short') return now + 15 * MINUTE_MS;
  if (choice === 'hour') return now + 60 * MINUTE_MS;
  const midnight =
    Math.floor((now + SHANGHAI_MS) / (DAY_MINUTES * MINUTE_MS)) * DAY_MINUTES * MINUTE_MS -
    SHANGHAI_MS;
  const ends = [...companyEnds(policy, now), USUAL_END_MINUTE, DAY_MINUTES];
  const end = ends.map((minute) => midnight + minute * MINUTE_MS).find((at) => at > now);
  return end ?? now + 60 * MINUTE_MS;
}

function companyEnds({ reply: { calendar } }: Policy, now: number): number[] {
  if (!calendar) return [];
  const parsed = parseCalendar(calendar);
  if (!parsed.ok) return [];
  const date = new Date(now + SHANGHAI_MS).toISOString().slice(0, 10);
  const last = parsed.calendar.companyHours(date).at(-1);
  return last ? [last.endMinute] : [];
}
