import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '@/utils/domain/language/translate.ts';
import { send } from '@/utils/messaging/send.ts';
import type { Summary } from './summary.ts';

const REFRESH_S = 3;
/** After this long without an answer the reason is said. */
const LONG_MS = 3_000;

/** Figures of today, asked for again every few seconds while the popup is open, and a one-second beat for its clocks. */
export function useSummary(): {
  summary: Summary | null;
  locale: Locale;
  error: string | null;
  /** The first answer takes long. */
  isLong: boolean;
  now: number;
  refresh: () => void;
} {
  const [summary, setSummary] = useState<Summary | null>(null);
  const [locale, setLocale] = useState<Locale>('zh_CN');
  const [error, setError] = useState<string | null>(null);
  const [now, setNow] = useState(Date.now());
  const openedAt = useRef(now).current;
  const refresh = useCallback(() => {
    send('summary.get', {}).then(
      (next) => {
        setSummary(next);
        setError(null);
      },
      (reason: unknown) => setError(reason instanceof Error ? reason.message : String(reason)),
    );
  }, []);
  // Before the first frame, not after it: the background works while the browser paints the shell.
  useLayoutEffect(() => {
    send('settings.get', {}).then(
      (settings) => setLocale(settings.locale),
      // The figures' own error is shown; without settings the language stays Chinese.
      () => {},
    );
    refresh();
    let beats = 0;
    const timer = setInterval(() => {
      setNow(Date.now());
      if (++beats % REFRESH_S === 0) refresh();
    }, 1000);
    return () => clearInterval(timer);
  }, [refresh]);
  return { summary, locale, error, isLong: now - openedAt > LONG_MS, now, refresh };
}
