/** A price, discount or 满减 as a text says it. `value` in yuan; a discount of 5折 is 0.5. Positions in the text. */
export type Said = {
  kind: 'now' | 'old' | 'discount' | 'offer';
  value: number;
  /** What a 满减 takes off, in yuan. */
  off: number;
  /** Depends on a coupon, a second piece, a membership, or is the price of a part of the pack. */
  hasCondition: boolean;
  start: number;
  end: number;
};

const NUMBER = '(\\d{1,6}(?:\\.\\d{1,2})?)';
const NOW = new RegExp(
  `(?:现价|活动价|促销价|特价|秒杀价?|到手价?|到手仅|到手只要|折后价?|一口价|抢购价|直播价|福利价|优惠价|今日价|大促价|爆款价|低至|仅售|仅需|仅要|只需|只要|只卖|仅|价格为?|售价|卖价)[:：]?\\s?[¥￥]?\\s?${NUMBER}\\s?(?:元|块|rmb)(?!/|每)`,
  'g',
);
/** 9.9元包邮, ¥59起: a price without a word for it; in a title only these forms are taken for one. */
const BARE = new RegExp(
  `(?:[¥￥]\\s?${NUMBER}(?:元|块)?|${NUMBER}\\s?(?:元|块))\\s?(?:包邮|起|抢|秒|带走|/盒|一盒|每盒|到手)`,
  'g',
);
const OLD = new RegExp(
  `(?:原价|划线价|市场价|专柜价|吊牌价|门市价|药店价|日常价|平时价?|平常价?|原先价?|原来卖?|官方价|门店价)[:：]?\\s?[¥￥]?\\s?${NUMBER}(?:元|块)?`,
  'g',
);
const DISCOUNT = /(?<![\d.第])(\d(?:\.\d)?|\d{2}|[一二三四五六七八九]|半)折/g;
const OFFER = new RegExp(
  `满\\s?${NUMBER}\\s?元?\\s?(?:立|直|就|再)?[减送返省]\\s?${NUMBER}\\s?(?:元|块)?(?![盒瓶件袋支片])`,
  'g',
);
const HAN_DIGITS = '一二三四五六七八九';
/** Before or behind a price: it holds for some buyers, some pieces, or a part of the pack. */
const CONDITION =
  /券|领取|领后|会员|新人|新客|首单|第二件|第2件|第二盒|第2盒|两件|2件|多件|凑单|满|立减|直降|省|返|定金|订金|预付|尾款|运费|邮费|快递费|平均|折合|每[片粒天次袋支]|一[片粒天次]|单[片粒次]|拼团|团购价|积分|补贴|试用|小样|加价|换购|起购|红包|退|赔|价值|不足|差价|少|便宜|优惠\d|减|抵/;

/** More prices than this no page has; the rest of a flood is passed over. */
const SAID_MAX = 200;

/** Prices a text says, in order of their start. @param text normalised */
export function saidPrices(text: string): Said[] {
  const said: Said[] = [];
  const add = (kind: Said['kind'], hit: RegExpExecArray, value: number, off = 0) => {
    const [start, end] = [hit.index, hit.index + hit[0].length];
    if (said.length >= SAID_MAX || said.some((one) => one.start < end && start < one.end)) return;
    const around = text.slice(Math.max(0, start - 8), end + 6);
    said.push({ kind, value, off, hasCondition: CONDITION.test(around), start, end });
  };
  if (!/\d|折/.test(text)) return said;
  for (const hit of text.matchAll(OFFER)) add('offer', hit, Number(hit[1]), Number(hit[2]));
  for (const hit of text.matchAll(OLD)) add('old', hit, Number(hit[1]));
  for (const hit of text.matchAll(NOW)) add('now', hit, Number(hit[1]));
  for (const hit of text.matchAll(BARE)) add('now', hit, Number(hit[1] ?? hit[2]));
  for (const hit of text.matchAll(DISCOUNT)) add('discount', hit, shareOf(hit[1]!));
  return said.sort((a, b) => a.start - b.start);
}

/** Whether a stretch stays in one sentence. */
export function contextLine(text: string, start: number, end: number): boolean {
  return !/[。！!；;\n]/.test(text.slice(start, end));
}

/** 8折 is 0.8, 85折 is 0.85. */
function shareOf(word: string): number {
  if (word === '半') return 0.5;
  const digit = HAN_DIGITS.indexOf(word) + 1;
  const value = digit > 0 ? digit : Number(word);
  return value < 10 ? value / 10 : value / 100;
}
