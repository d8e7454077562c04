import { formatCount } from '../language/format.ts';
import { createTranslate, type Locale } from '../language/translate.ts';
import { reportWords } from '../language/words/report.ts';
import type { BatchSummary } from './batch-summary.ts';

/** One sentence about a batch: how many were checked, how many need somebody, what could not be seen. */
export function describeBatch(
  { checkedCount, foundCount, unreadCount, recordCount }: BatchSummary,
  locale: Locale,
  { isChat = false, hasCatalog = false }: { isChat?: boolean; hasCatalog?: boolean } = {},
): string {
  const t = createTranslate(reportWords, locale);
  const n = formatCount;
  const parts = [
    t(isChat ? 'report.checkedMessages' : 'report.checked', { n: n(checkedCount) }),
    foundCount > 0 ? t('report.found', { n: n(foundCount) }) : t('report.clean'),
    ...(unreadCount > 0 ? [t('report.unread', { n: n(unreadCount) })] : []),
    ...(hasCatalog
      ? [t('report.compared', { n: n(recordCount), none: n(checkedCount - recordCount) })]
      : []),
  ];
  const sentence = locale === 'en' ? `${parts.join(', ')}.` : `${parts.join('，')}。`;
  if (isChat) return sentence;
  return `${sentence}${locale === 'en' ? ' ' : ''}${t('report.pictures')}`;
}
