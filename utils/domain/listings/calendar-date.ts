/** Whether there is such a day: 2024-02-29 is one, 2026-02-29 and 2026-06-31 are none. Months count from 1. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** Days of a month, Gregorian. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** 2026-05-01 */
export function dayText(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * The day before the same day so many months later: goods made on 2024-05-01 with 24 months end on 2026-04-30.
 * @param day YYYY-MM-DD
 */
export function lastDayAfter(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const whole = year * 12 + (month - 1) + months;
  const [y, m] = [Math.floor(whole / 12), (whole % 12) + 1];
  const same = Math.min(date, daysIn(y, m));
  if (same > 1) return dayText(y, m, same - 1);
  const [py, pm] = m === 1 ? [y - 1, 12] : [y, m - 1];
  return dayText(py, pm, daysIn(py, pm));
}

/** Days from one day to another, both YYYY-MM-DD; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return numberOf(to) - numberOf(from);
}

/** Days since 0000-03-01, so that the leap day is a year's last. */
function numberOf(day: string): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const y = month <= 2 ? year - 1 : year;
  const m = month <= 2 ? month + 9 : month - 3;
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((153 * m + 2) / 5) +
    date
  );
}
