import type { JournalEvent } from '../events/registry.ts';
import { formatDuration, formatTime } from '../language/format.ts';
import { createTranslate, type Locale } from '../language/translate.ts';
import { dashboardWords } from '../language/words/dashboard.ts';
import { fieldName } from '../language/words/fields.ts';
import { orderWords } from '../language/words/orders.ts';

/**
 * One journal event in a sentence, for "my records": what was written down, nothing more.
 * @param ruleTitle what people call the rule in it; without it the rule's id stands there
 */
export function describeEvent(event: JournalEvent, locale: Locale, ruleTitle?: string): string {
  const t = createTranslate(dashboardWords, locale);
  const list = (words: string[]) => words.join(locale === 'en' ? ', ' : '、');
  switch (event.kind) {
    case 'listing-check':
      return t('event.listing', {
        fields: event.body.fieldCount,
        findings: event.body.findings.length,
        missing: event.body.missingCount,
      });
    case 'finding-action':
      return t(`event.${event.body.action}`, {
        rule: ruleTitle ?? event.body.ruleId,
        field: fieldName(event.body.field, locale === 'en' ? 'en' : 'zh'),
      });
    case 'reply-round': {
      const { state, startedAt, waitMs, targetMs } = event.body;
      if (state === 'unseen') return t('event.unseen');
      // The console knew that an answer came, but not when: in no rate.
      if (state === 'answered' && waitMs === null) return t('event.noTime');
      if (waitMs === null) return t('event.open', { time: formatTime(startedAt, true) });
      return t(waitMs <= targetMs ? 'event.inTime' : 'event.late', {
        wait: formatDuration(waitMs, locale),
        over: formatDuration(waitMs - targetMs, locale),
        target: formatDuration(targetMs, locale),
      });
    }
    case 'order-check': {
      const { verdict, kinds, hasNote } = event.body;
      if (verdict === 'unseen') return t('event.orderUnseen');
      if (verdict === 'match') return t(hasNote ? 'event.match' : 'event.noNote');
      const words = createTranslate(orderWords, locale);
      return t(`event.${verdict}`, {
        kinds: list(kinds.map((kind) => words(`orders.kind.${kind}`))),
      });
    }
    case 'order-action':
      return t(`event.${event.body.action}`);
    case 'page-state': {
      const { state, missing, fromAt, toAt } = event.body;
      if (state === 'ok') return t('event.readable');
      const from = formatTime(fromAt);
      const span =
        toAt === null
          ? t('event.since', { from })
          : t('event.span', { from, to: formatTime(toAt) });
      return t(`event.${state}`, { missing: list(missing), span });
    }
    case 'recording':
      return t(`event.${event.body.action}`, { version: event.body.noticeVersion });
  }
}
