import type { FieldKey } from '../../listings/listing.ts';
import type { Compare, Difference, Said } from './contract.ts';
import { normalOf } from './parts.ts';
import { isSameCompany } from './same-company.ts';

/** 详见包装, 以实物为准: no name. */
const NO_NAME = /见|为准|包装|说明书|暂无|参考|咨询|如图|未填/;
/** A name longer than this is a sentence. */
const NAME_MAX = 80;
const PROSE: readonly FieldKey[] = ['description', 'leaflet'];

/** How a text says whose the goods are: 由…公司生产, 上市许可持有人为…. */
const TOLD: Record<'manufacturer' | 'holder', RegExp> = {
  manufacturer:
    /(?:由|系)([^，,。；;\s由系]{2,30}?(?:公司|厂))(?:生产|制造|出品)|(?:生产企业|生产厂家|生产商|厂家)[为是：:]\s*([^，,。；;\s（(【]{2,30})/g,
  holder: /持有人[为是：:]\s*([^，,。；;\s【]{2,40})/g,
};

/** Holds the firm named in `field` against the record's. */
export const companyAspect =
  (field: 'manufacturer' | 'holder'): Compare =>
  ({ listing, record, said }) => {
    const own = record[field];
    if (!own) return null;
    const places = [...said(field)];
    for (const key of PROSE) {
      const text = listing.fields[key];
      if (!text || !/生产|厂家|持有人/.test(text)) continue;
      for (const hit of text.matchAll(TOLD[field])) {
        const name = hit[1] ?? hit[2]!;
        const start = hit.index + hit[0].indexOf(name);
        if (
          !places.some(
            (one) => one.field === key && one.start <= start && start < one.start + one.text.length,
          )
        )
          places.push({ field: key, text: name, start });
      }
    }
    const wrong: Difference[] = [];
    let isCompared = false;
    for (const place of places) {
      const one = nameOf(place);
      if (!one) continue;
      const verdict =
        field === 'holder' && isMakersName(one.text, own, record.manufacturer)
          ? 'unlike'
          : isSameCompany(one.text, own);
      if (verdict === null) continue;
      isCompared = true;
      if (verdict === 'same' || wrong.some((other) => other.field === one.field)) continue;
      wrong.push({
        field: one.field,
        span: { start: one.start, end: one.start + one.text.length },
        listing: one.text,
        record: own,
        certainty: verdict === 'other' ? 'sure' : 'review',
        fix: own,
      });
    }
    return isCompared ? wrong : null;
  };

/** The very name of the firm that makes it, where a sister of that name (海南X药业 and X药业) holds the licence. */
function isMakersName(told: string, holder: string, maker: string | undefined): boolean {
  const [name, own] = [normalOf(told).replace(/\s/g, ''), normalOf(holder).replace(/\s/g, '')];
  return (
    maker !== undefined &&
    name === normalOf(maker).replace(/\s/g, '') &&
    /公司|厂$/.test(name) &&
    /公司|厂$/.test(own) &&
    !own.includes(name)
  );
}

/** The first line of what is said; what follows is an address. */
function nameOf({ field, text, start }: Said): Said | null {
  const line = /^\s*([^\n。，,]*)/.exec(text)!;
  const name = line[1]!.split(/\s*(?:地址|电话|生产地址|注册地址|网址)/)[0]!.trimEnd();
  if (
    name.length < 2 ||
    NO_NAME.test(name) ||
    name.length > NAME_MAX ||
    !/[\u4e00-\u9fffa-z]{2}/i.test(name)
  )
    return null;
  return { field, text: name, start: start + line[0].length - line[1]!.length };
}
