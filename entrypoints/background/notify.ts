import { browser } from 'wxt/browser';
import { formatDuration, formatTime, maskName } from '@/utils/domain/language/format.ts';
import { createTranslate, type Locale } from '@/utils/domain/language/translate.ts';
import { backgroundWords } from '@/utils/domain/language/words/background.ts';
import type { WaitingRound } from '@/utils/storage/session.ts';

export type LateRound = WaitingRound & { site: string; tabId: number; targetMs: number };

const PREFIX = 'late ';
const NAMES_SHOWN = 3;

/** One notification for all that became late together. It may lie on a lock screen: names are masked. */
export async function notifyLate(rounds: readonly LateRound[], locale: Locale): Promise<void> {
  const t = createTranslate(backgroundWords, locale);
  const oldest = [...rounds].sort((a, b) => a.startedAt - b.startedAt);
  const first = oldest[0]!;
  const time = formatTime(first.startedAt, true);
  const nameOf = ({ name }: LateRound) => maskName(name) || t('background.nobodyNamed');
  const names = oldest.slice(0, NAMES_SHOWN).map(nameOf);
  const n = rounds.length;
  const target = formatDuration(first.targetMs, locale);
  await browser.notifications.create(PREFIX + first.tabId, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: n === 1 ? t('background.lateOne') : t('background.lateMany', { n }),
    message:
      n === 1
        ? t('background.lateBody', { name: names[0]!, time, target })
        : t('background.lateNames', { names: names.join(locale === 'en' ? ', ' : '、'), n, time }),
  });
}

/** A click on our notification brings the console to the front. */
export async function openConsoleOf(notificationId: string): Promise<void> {
  if (!notificationId.startsWith(PREFIX)) return;
  await browser.notifications.clear(notificationId);
  const tab = await browser.tabs.update(Number(notificationId.slice(PREFIX.length)), {
    active: true,
  });
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}
