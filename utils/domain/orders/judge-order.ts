import type { NoteKind } from '../events/order-check.ts';
import type { Locale } from '../language/translate.ts';
import {
  auditOrder,
  describeAudit,
  describeOrderFinding,
  type OrderFinding,
} from './audit-order.ts';
import type { Order } from './order.ts';

/** A finding with its words, so that who draws it needs no vocabulary. */
export type JudgedFinding = OrderFinding & { title: string; sentence: string };

export type OrderJudgement = {
  /** `unseen`: the note could not be read and nothing else speaks against the order. */
  verdict: 'match' | 'mismatch' | 'review' | 'unseen';
  kinds: NoteKind[];
  /** Words of the row's chip, both sides; `null` without a finding. */
  chip: string | null;
  findings: JudgedFinding[];
};

/** Audits one order and puts the result into words. A note that was not read is never a match. */
export function judgeOrder(order: Order, locale: Locale): OrderJudgement {
  const audit = auditOrder(order);
  const isUnseen = audit.verdict === 'match' && order.buyerMessage === null;
  return {
    verdict: isUnseen ? 'unseen' : audit.verdict,
    kinds: audit.kinds,
    chip: describeAudit(audit, order, locale)?.chip ?? null,
    findings: audit.findings.map((finding) => {
      const { title, sentence } = describeOrderFinding(finding, locale);
      return { ...finding, title, sentence };
    }),
  };
}
