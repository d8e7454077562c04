import type { Draft, RunRule } from '../kinds/kind.ts';

/** 处方药 not as part of 非处方药, and not in sentences about prescriptions (处方药须凭处方…). */
const RX = /(?<!非)处方药(?![须凭需应要和与及、])|(?<![a-z])rx(?![a-z])/g;
const OTC = /非处方药?|(?<![a-z])otc(?![a-z])/g;

/**
 * Marks of a drug's class against each other: a title that says 处方药 and 非处方药 at once (a bundle of both), and a
 * title that says another class than the field for it.
 * Source: 药品网络销售监督管理办法第十三条第三款.
 */
export const classMark: RunRule = ({ scan }) => {
  const title = scan('title');
  if (!title) return [];
  const whole = title.normal.text;
  const rx = [...whole.matchAll(RX)][0];
  const otc = [...whole.matchAll(OTC)][0];
  const at = (hit: RegExpExecArray): Pick<Draft, 'field' | 'span' | 'text'> => ({
    field: 'title',
    span: { start: hit.index, end: hit.index + hit[0].length },
    text: title,
  });
  if (rx && otc) return [{ ...at(rx), message: 'both' }];
  const own = scan('productClass')?.normal.text ?? '';
  const isOtc = /非处方|otc|[甲乙]类/.test(own);
  const isRx = !isOtc && /处方药|^\s*rx/.test(own);
  const wrong = rx && isOtc ? rx : otc && isRx ? otc : null;
  return wrong ? [{ ...at(wrong), values: { own: own.trim().slice(0, 12) } }] : [];
};
