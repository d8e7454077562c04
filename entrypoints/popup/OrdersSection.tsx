import { PopupRow } from '@/components/PopupRow.tsx';
import { PopupSection } from '@/components/PopupSection.tsx';
import { Tag } from '@/components/Tag.tsx';
import { formatCount } from '@/utils/domain/language/format.ts';
import { orderWords } from '@/utils/domain/language/words/orders.ts';
import { openOrders } from '@/utils/domain/reports/open-orders.ts';
import { openPage } from './places.ts';
import { type SectionProps, shownTotals } from './summary.ts';

/** 订单: how many were checked, which contradict their note and are not dealt with yet. */
export function OrdersSection({ summary, t, locale }: SectionProps) {
  const { orders } = shownTotals(summary);
  const { checked, resolved, unseen } = orders;
  const { mismatch, review } = openOrders(orders);
  const flagged = orders.mismatch + orders.review;
  const kinds = kindWords(orders.kinds, locale === 'en' ? 'en' : 'zh');
  // Kinds are known of all flagged orders of the day; beside a smaller number that has to be said.
  const words = (shown: number) =>
    shown === flagged ? kinds : t('orders.ofToday', { n: formatCount(flagged), kinds });
  const sums = { checked: formatCount(checked), resolved: formatCount(resolved) };
  const open = () => openPage(['order-list', 'order-detail']);
  return (
    <PopupSection
      title={t('orders.title')}
      note={
        checked > 0 ? t(resolved > 0 ? 'orders.sum' : 'orders.checked', sums) : t('orders.none')
      }
    >
      {checked > 0 && mismatch + review + unseen === 0 && (
        <p class="yg-3">{t(flagged > 0 ? 'orders.done' : 'orders.clean')}</p>
      )}
      <ul>
        {mismatch > 0 && (
          <PopupRow
            lead={<Tag level="error">{t('orders.mismatch', { n: mismatch })}</Tag>}
            onOpen={open}
          >
            <span>{words(mismatch)}</span>
          </PopupRow>
        )}
        {review > 0 && (
          <PopupRow
            lead={<Tag level="review">{t('orders.review', { n: review })}</Tag>}
            onOpen={open}
          >
            <span>{mismatch > 0 ? t('orders.reviewWords') : words(review)}</span>
          </PopupRow>
        )}
        {unseen > 0 && (
          <PopupRow
            lead={<Tag level="blind">{t('orders.unseen', { n: unseen })}</Tag>}
            onOpen={open}
          >
            <span>{t('orders.unseenWords')}</span>
          </PopupRow>
        )}
      </ul>
    </PopupSection>
  );
}

/** 数量 2、快递 1: the three most frequent kinds. */
function kindWords(kinds: Record<string, number>, language: 'zh' | 'en'): string {
  return Object.entries(kinds)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([kind, n]) => `${kindName(kind, language)} ${n}`)
    .join(language === 'en' ? ', ' : '、');
}

function kindName(kind: string, language: 'zh' | 'en'): string {
  const key = `orders.kind.${kind}`;
  return Object.hasOwn(orderWords, key)
    ? orderWords[key as keyof typeof orderWords][language]
    : kind;
}
