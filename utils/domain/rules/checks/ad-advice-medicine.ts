import { adPageOf } from '../../listings/ad-page.ts';
import type { RunRule } from '../kinds/kind.ts';
import { pageDuty } from '../kinds/page-duty.ts';

const SENTENCES = [
  '请按药品说明书或者在药师指导下购买和使用',
  '请按药品说明书或在药师指导下购买和使用',
];

/** OTC copy without the sentence of 广告法 16(2). */
export const adAdviceMedicine: RunRule = ({ listing }) => {
  const page = adPageOf(listing);
  if (!page || SENTENCES.some((sentence) => page.bare.includes(sentence))) return [];
  return pageDuty(page, SENTENCES[0]!);
};
