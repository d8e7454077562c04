import type { Locale } from './translate.ts';

const SHANGHAI_MS = 8 * 3_600_000;
const two = (n: number) => String(n).padStart(2, '0');
/** U+2060 keeps number and unit on one line. */
const JOIN = '\u2060';
const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'];
const WEEKDAYS_EN = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS_EN = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const shanghai = (at: number) => new Date(at + SHANGHAI_MS);

/** Live clock: `0:42`, `12:05`, from one hour `1:12:40`. Milliseconds are cut off. */
export function formatClock(ms: number): string {
  const total = Math.max(0, Math.floor(ms / 1000));
  const [hours, minutes, seconds] = [
    Math.floor(total / 3600),
    Math.floor(total / 60) % 60,
    total % 60,
  ];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
}

/** Duration in a sentence, two units at most: 3 分 42 秒, 2 天 4 小时. */
export function formatDuration(ms: number, locale: Locale): string {
  const total = Math.max(0, Math.round(ms / 1000));
  const units: [number, string, string][] = [
    [86_400, '天', 'd'],
    [3600, '小时', 'h'],
    [60, '分', 'min'],
    [1, '秒', 's'],
  ];
  const from = Math.max(
    0,
    units.findIndex(([size]) => total >= size),
  );
  const first = total < 1 ? 3 : from;
  let rest = total;
  const parts: string[] = [];
  for (const [size, zh, en] of units.slice(first, first + 2)) {
    const n = Math.floor(rest / size);
    rest -= n * size;
    if (n > 0 || parts.length === 0) parts.push(`${n}${JOIN} ${JOIN}${locale === 'en' ? en : zh}`);
  }
  return parts.join(' ');
}

/** Time of day in Shanghai, `15:04` or with seconds `15:04:09`. */
export function formatTime(at: number, withSeconds = false): string {
  return shanghai(at)
    .toISOString()
    .slice(11, withSeconds ? 19 : 16);
}

/** `11月24日 周二` / `Tue 24 Nov`; with year `2026年11月24日` / `24 Nov 2026`. */
export function formatDate(at: number, locale: Locale, withYear = false): string {
  const date = shanghai(at);
  const [year, weekday] = [date.getUTCFullYear(), date.getUTCDay()];
  const base = formatDay(at, locale);
  if (locale === 'en') return withYear ? `${base} ${year}` : `${WEEKDAYS_EN[weekday]} ${base}`;
  return withYear ? `${year}年${base}` : `${base} ${WEEKDAYS[weekday]}`;
}

/** `11月24日` / `24 Nov`, where room is short. */
export function formatDay(at: number, locale: Locale): string {
  const date = shanghai(at);
  const [month, day] = [date.getUTCMonth(), date.getUTCDate()];
  return locale === 'en' ? `${day} ${MONTHS_EN[month]}` : `${month + 1}月${day}日`;
}

/** Share with one decimal: `89.0%`. */
export function formatShare(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

/** Change in percentage points with its sign: `+0.6`, `−1.7` (U+2212). */
export function formatChange(points: number): string {
  const text = Math.abs(points).toFixed(1);
  return text === '0.0' ? '0.0' : `${points < 0 ? '\u2212' : '+'}${text}`;
}

/** `1,038`. */
export function formatCount(n: number): string {
  return String(Math.round(n)).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Money in 元 with two decimals: `￥18.50` / `¥18.50`. */
export function formatMoney(yuan: number, locale: Locale): string {
  return `${locale === 'en' ? '¥' : '￥'}${yuan.toFixed(2)}`;
}

/** 王*红, c**7; one character stays, two show the first. */
export function maskName(name: string): string {
  const letters = [...name.trim()];
  if (letters.length <= 1) return letters.join('');
  if (letters.length === 2) return `${letters[0]}*`;
  return `${letters[0]}${letters.length > 3 ? '**' : '*'}${letters.at(-1)}`;
}
