import type { FieldKey } from '../../listings/listing.ts';
import { foldUnits } from '../pack.ts';
import type { Compare, Difference } from './contract.ts';
import { packsOffered } from './spec-sources.ts';

const PRICE =
  /(?<![\d.])\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?(?![\d.])|(?<![\d.])\d{1,7}(?:\.\d{1,2})?(?!\d)/g;
/** A price for members, with a coupon or as part of an offer: what is really paid is not known. */
const CONDITION = /券|到手|会员|新人|首单|拼团|补贴|第二|折后|领|满/;
const TOLD =
  /(?:到手价?|券后价?|折后价?|活动价|秒杀价?|特价|促销价|优惠价|现价|拼团价|直播价|仅售|仅需|只需|只要|低至)[:：约仅低至]{0,2}\s?[¥￥]?\s?(\d{1,6}(?:\.\d{1,2})?)(?![\d.%]|\s*(?:mg|g|ml|折|[片粒袋支丸贴天次年岁盒瓶件套罐个]))/g;
const COPY: readonly FieldKey[] = [
  'title',
  'subtitle',
  'sellingPoints',
  'promotion',
  'description',
];

/**
 * The listing's lowest price against the lowest the company allows, in whole fen; what is sold as several packs may
 * not cost less than that many times it. A price that depends on a coupon or stands in a text is for a person to judge.
 */
export const price: Compare = (subject) => {
  const { listing, record } = subject;
  const minimum = pricesIn(record.minimumPrice ?? '')[0];
  if (!minimum) return null;
  const wrong: Difference[] = [];
  const field = listing.fields.price;
  const prices = field ? pricesIn(field) : [];
  const packs = packsOffered(subject);
  const floor = minimum.fen * packs;
  const isPerPack = /\/\s?[盒瓶支袋件]|[单每一][盒瓶支袋件]/.test(field ?? '');
  const lowest = prices.reduce<Money | null>(
    (low, one) => (low && low.fen <= one.fen ? low : one),
    null,
  );
  if (lowest && lowest.fen < (isPerPack ? minimum.fen : floor))
    wrong.push({
      field: 'price',
      span: { start: lowest.start, end: lowest.end },
      listing: field!.slice(lowest.start, lowest.end),
      record: record.minimumPrice!,
      certainty: lowest.fen < minimum.fen && !CONDITION.test(field!) ? 'sure' : 'review',
      ...(lowest.fen >= minimum.fen && {
        message: 'packs',
        values: { count: String(packs), floor: yuan(floor) },
      }),
    });
  let isTold = false;
  for (const key of COPY) {
    const text = listing.fields[key];
    if (!text || !/\d/.test(text)) continue;
    for (const hit of text.matchAll(TOLD)) {
      isTold = true;
      const fen = fenOf(hit[1]!);
      if (fen >= minimum.fen || /[每单]\s?[片粒天次袋丸贴]\D{0,4}$/.test(text.slice(0, hit.index)))
        continue;
      const start = hit.index + hit[0].length - hit[1]!.length;
      wrong.push({
        field: key,
        span: { start, end: start + hit[1]!.length },
        listing: hit[1]!,
        record: record.minimumPrice!,
        certainty: 'review',
      });
    }
  }
  return prices.length > 0 || isTold ? wrong : null;
};

type Money = { fen: number; start: number; end: number };

function pricesIn(text: string): Money[] {
  return [...foldUnits(text).matchAll(PRICE)]
    .map((hit) => ({ fen: fenOf(hit[0]), start: hit.index, end: hit.index + hit[0].length }))
    .filter(({ fen }) => fen > 0);
}

/** On the digits, so that 19.90 is 1990 and no fraction of it. */
function fenOf(text: string): number {
  const [whole, part = ''] = text.replaceAll(',', '').split('.') as [string, string?];
  return Number(whole) * 100 + Number(part.padEnd(2, '0'));
}

const yuan = (fen: number) => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
