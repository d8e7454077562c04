const SHANGHAI_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;
/** A page's clock may be this much ahead of the device's; a stamp beyond that is yesterday's. */
const SKEW_MS = 120_000;

/**
 * Dates what a page shows as time: `HH:mm`, `HH:mm:ss`, a date, or an ISO instant. A time of day
 * without a date is the latest such instant that is not after `seenAt` plus a small skew; an ISO text
 * without an offset is Shanghai time.
 * @param seenAt epoch ms of the reading
 * @returns epoch ms, cut to what the text says (a minute's first instant); `null` when it is no time
 */
export function dateStamp(text: string | null, seenAt: number): number | null {
  if (text === null) return null;
  const clock = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text.trim());
  if (clock)
    return latestTimeOfDay(Number(clock[1]), Number(clock[2]), Number(clock[3] ?? 0), seenAt);
  const iso =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(\.\d{1,9})?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(
      text.trim(),
    );
  if (!iso) return null;
  const [, date, minute = '00:00', second = ':00', fraction = '', offset = '+08:00'] = iso;
  const zone = /^[+-]\d{4}$/.test(offset) ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset;
  const at = Date.parse(`${date}T${minute}${second}${fraction.slice(0, 4)}${zone}`);
  return Number.isNaN(at) || !isRealDate(date!) ? null : at;
}

function latestTimeOfDay(hour: number, minute: number, second: number, seenAt: number) {
  if (hour > 23 || minute > 59 || second > 59) return null;
  const midnight = Math.floor((seenAt + SHANGHAI_MS) / DAY_MS) * DAY_MS - SHANGHAI_MS;
  const today = midnight + ((hour * 60 + minute) * 60 + second) * 1000;
  const latest = seenAt + SKEW_MS;
  // Just before midnight the page may already show the next day.
  if (today + DAY_MS <= latest) return today + DAY_MS;
  return today <= latest ? today : today - DAY_MS;
}

/** `Date.parse` takes 30 February for 2 March; a page that shows it was misread. */
function isRealDate(date: string): boolean {
  return new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);
}
