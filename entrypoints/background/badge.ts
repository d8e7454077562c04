import { browser } from 'wxt/browser';
import { createTranslate, type Locale } from '@/utils/domain/language/translate.ts';
import { backgroundWords } from '@/utils/domain/language/words/background.ts';

/** `error-fill` and `text-2` of the design's tokens; white on both reads well. */
const LATE = '#C0262D';
const WAITING = '#475552';

/** Number on the toolbar button: how many are late, else how many wait, else nothing. Words in its tooltip. */
export async function showBadge(of: {
  waitingCount: number;
  lateCount: number;
  locale: Locale;
}): Promise<void> {
  const { waitingCount, lateCount, locale } = of;
  const t = createTranslate(backgroundWords, locale);
  const count = lateCount || waitingCount;
  await browser.action.setBadgeText({
    text: count === 0 ? '' : count > 99 ? '99+' : String(count),
  });
  await browser.action.setBadgeBackgroundColor({ color: lateCount > 0 ? LATE : WAITING });
  await browser.action.setTitle({
    title:
      waitingCount === 0
        ? t('background.badgeCalm')
        : t('background.badge', { n: waitingCount, late: lateCount }),
  });
}
