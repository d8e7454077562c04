import { dayText, isDay } from '../../listings/calendar-date.ts';
import { isInClass, type ProductClass } from '../../listings/product-class.ts';
import { toSource } from '../../text/normalise.ts';
import type { Draft, RunRule } from '../kinds/kind.ts';

const NUMBER =
  /([一-龥])?(医械|国食健|食健|食特|药|械)\s?广审\s?[(（【[〔]\s?(.)\s?[)）】\]〕]\s?字?\s?第?\s?([\doil]{4,12})(?:\s?-\s?([\doil]{1,8}))?\s?号?/g;
const PROVINCE = /[国京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新兵]/;
const CLASSES: Record<string, readonly ProductClass[]> = {
  药: ['rx', 'otc', 'tcm-pieces'],
  械: ['device'],
  医械: ['device'],
  食健: ['health-food'],
  国食健: ['health-food'],
  食特: ['fsmp'],
};

/**
 * Advertising approval numbers in selling copy: since 2020 the first six digits are the last day of validity
 * (YYMMDD, a day of the calendar). Ten digits in one piece are the old form, valid for one year and long over.
 * Source: 三品一械广告审查管理暂行办法第九、十八条.
 */
export const adNumber: RunRule = ({ texts, on, productClass }) => {
  const drafts: Draft[] = [];
  for (const { text } of texts) {
    if (!text.normal.text.includes('广审')) continue;
    for (const hit of text.normal.text.matchAll(NUMBER)) {
      const fault = faultOf(hit, on, productClass);
      if (!fault) continue;
      const start = hit.index;
      const end = start + hit[0].length;
      const at = toSource(text.normal, start, end);
      drafts.push({
        field: text.field,
        span: { start, end },
        text,
        message: fault.message,
        values: { text: text.normal.source.slice(at.start, at.end), day: fault.day ?? '' },
      });
    }
  }
  return drafts;
};

function faultOf(
  [, place, kind, medium, first = '', serial]: RegExpExecArray,
  on: string,
  own: ProductClass | null,
): { message: string; day?: string } | null {
  if (/[oil]/.test(first + (serial ?? ''))) return { message: 'lookalike' };
  if (serial === undefined) return { message: first.length === 10 ? 'old' : 'shape' };
  if (first.length !== 6 || serial.length !== 5) return { message: 'shape' };
  if (!/[文视声]/.test(medium!) || kind === '医械' || kind === '国食健')
    return { message: 'shape' };
  const [year, month, date] = [first.slice(0, 2), first.slice(2, 4), first.slice(4)].map(Number);
  if (!isDay(2000 + year!, month!, date!)) return { message: 'date' };
  const day = dayText(2000 + year!, month!, date!);
  if (day < on) return { message: 'expired', day };
  if (own && !CLASSES[kind!]!.some((one) => isInClass(own, one))) return { message: 'class' };
  return place && !PROVINCE.test(place) && !/[：:号]/.test(place) ? { message: 'place' } : null;
}
