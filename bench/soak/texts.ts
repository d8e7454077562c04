import type { Chance } from './random.ts';

/** Pieces of selling copy, chat and notes of our own, and what pages are known to hold besides. */
const WORDS = [
  '三天根治感冒',
  '国家级专利',
  '无任何副作用',
  '全网销量第一',
  '请在医师或药师指导下购买和使用',
  '【适应症】用于缓解普通感冒引起的发热',
  '国药准字H20051234',
  '国药准字Z1102',
  '有效率98.5%',
  '专家推荐，患者见证',
  '处方药须凭处方销售',
  '孕妇禁用',
  '每盒12粒，一日三次',
  '要两盒不要三盒',
  '换成0.5g的，别发0.25g',
  '地址改成江苏省苏州市石湖路8号',
  '电话打13900001234',
  '先别发货，等我通知',
  '送小票，开发票',
  '在吗 这个还有货吗',
  '好的亲，稍等',
  '不含西药成份',
  '买2送1，买二赠一',
  '根 治 鼻 炎',
  '最*好*的*药',
  '史无前例的优惠价99元',
  'FDA certified, 100% cure',
  '１２粒／盒',
  '㎎ ㎏ ① Ⅲ ²',
];
const SIGNS = '，。！？；：、（）【】《》“”…—·～ \n\t*#@/\\|-_=+%&"\'<>0123456789abcXYZ';
const STRANGE = [
  '\u0000',
  '\ud83d',
  '\udc00',
  '\u202e',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u0301\u0302\u0303',
  '👨‍👩‍👧‍👦',
  '🩹',
  '𠮷',
  '<img src=x onerror=alert(1)>',
  '</script>',
  'İıſẞ',
  '한국어',
  'مرحبا',
  '\u2028',
  '\u3000\u00a0',
  '药'.repeat(60),
];

/** A text of at most `max` UTF-16 units: words, single Han characters, signs, and now and then what no one types. */
export function makeText(chance: Chance, max: number): string {
  const wanted = chance.int(0, max);
  let text = '';
  while (text.length < wanted) {
    const draw = chance.next();
    if (draw < 0.55) text += chance.pick(WORDS);
    else if (draw < 0.75) text += chance.pick([...SIGNS]);
    else if (draw < 0.9) text += String.fromCharCode(chance.int(0x4e00, 0x9fa5));
    else if (draw < 0.95) text += text.slice(chance.int(0, text.length), text.length);
    else text += chance.pick(STRANGE);
  }
  return text.slice(0, wanted);
}
