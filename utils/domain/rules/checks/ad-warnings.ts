import { adPageOf } from '../../listings/ad-page.ts';
import type { RunRule } from '../kinds/kind.ts';
import { pageDuty } from '../kinds/page-duty.ts';

const DUTIES = [
  ['contraindications', '禁忌'],
  ['adverseReactions', '不良反应'],
] as const;

/** OTC copy without 禁忌 or 不良反应 (广告法 16(2)); leaflet or fields of their own will do. */
export const adWarnings: RunRule = ({ listing, section }) => {
  const page = adPageOf(listing);
  if (!page) return [];
  const absent = DUTIES.filter(
    ([field, word]) =>
      !page.bare.includes(word) && !listing?.fields[field] && section(field) === null,
  );
  return absent.length === 0 ? [] : pageDuty(page, absent.map(([, word]) => word).join('、'));
};
