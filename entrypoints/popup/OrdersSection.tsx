import { PopupRow } from '@/components/PopupRow.tsx';
import { PopupSection } from '@/components/PopupSection.tsx';
import { Tag } from '@/components/Tag.tsx';
import { orderWords } from '@/utils/domain/language/words/orders.ts';
import { openDashboard } from './places.ts';
import { type SectionProps, shownTotals } from './summary.ts';

/** 订单: how many were checked and which contradict their note. */
export function OrdersSection({ summary, t, locale }: SectionProps) {
  const { checked, resolved, mismatch, review, unseen, kinds } = shownTotals(summary).orders;
  const language = locale === 'en' ? 'en' : 'zh';
  const words = Object.entries(kinds)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([kind, n]) => `${kindName(kind, language)} ${n}`)
    .join(locale === 'en' ? ', ' : '、');
  const open = () => openDashboard('records');
  return (
    <PopupSection
      title={t('orders.title')}
      note={checked > 0 ? t('orders.sum', { checked, resolved }) : t('orders.none')}
    >
      {checked > 0 && mismatch + review + unseen === 0 && <p class="yg-3">{t('orders.clean')}</p>}
      <ul>
        {mismatch > 0 && (
          <PopupRow
            lead={<Tag level="error">{t('orders.mismatch', { n: mismatch })}</Tag>}
            onOpen={open}
          >
            <span>{words}</span>
          </PopupRow>
        )}
        {review > 0 && (
          <PopupRow
            lead={<Tag level="review">{t('orders.review', { n: review })}</Tag>}
            onOpen={open}
          >
            <span>{mismatch > 0 ? '' : words}</span>
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

function kindName(kind: string, language: 'zh' | 'en'): string {
  const key = `orders.kind.${kind}`;
  return Object.hasOwn(orderWords, key)
    ? orderWords[key as keyof typeof orderWords][language]
    : kind;
}
