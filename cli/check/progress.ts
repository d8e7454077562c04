import { formatCount } from '../../utils/domain/language/format.ts';
import { createTranslate, type Locale } from '../../utils/domain/language/translate.ts';
import { reportWords } from '../../utils/domain/language/words/report.ts';

export type Progress = {
  /** @param count listings checked so far */
  show(count: number): void;
  /** Takes the line away: before something is printed, and at the end. */
  clear(): void;
};

const EVERY_MS = 200;

/** A line on standard error that says how far it is; silent where nobody sits in front of it. */
export function createProgress(
  locale: Locale,
  stream: NodeJS.WriteStream = process.stderr,
): Progress {
  const t = createTranslate(reportWords, locale);
  const startedAt = performance.now();
  let shownAt = startedAt;
  let isShown = false;
  if (!stream.isTTY) return { show: () => undefined, clear: () => undefined };
  return {
    show(count) {
      const now = performance.now();
      if (now - shownAt < EVERY_MS) return;
      shownAt = now;
      isShown = true;
      const rate = formatCount((count / (now - startedAt)) * 1000);
      stream.write(`\r\u001b[K${t('report.progress', { n: formatCount(count), rate })}`);
    },
    clear() {
      if (isShown) stream.write('\r\u001b[K');
      isShown = false;
    },
  };
}
