import { adPageOf } from '../../listings/ad-page.ts';
import type { RunRule } from '../kinds/kind.ts';
import { pageDuty } from '../kinds/page-duty.ts';

const ADVICE = '请仔细阅读产品说明书或者在医务人员的指导下购买和使用';
const CAUTION = '禁忌内容或者注意事项详见说明书';

/** Device copy without the sentences of 广告法 16(3); the second only where the page names cautions. */
export const adAdviceDevice: RunRule = ({ listing }) => {
  const page = adPageOf(listing);
  if (!page) return [];
  if (!page.bare.includes(ADVICE)) return pageDuty(page, ADVICE);
  const hasCaution = /禁忌|注意事项|禁用|慎用/.test(page.bare.replaceAll(CAUTION, ''));
  return hasCaution && !page.bare.includes(CAUTION) ? pageDuty(page, CAUTION, 'second') : [];
};
