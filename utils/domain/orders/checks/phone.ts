import { phraseRule } from '../phrases.ts';
import type { CheckInput, OrderCheckRule, Wish } from '../wish.ts';

/** Another number to call than the one on the order. A masked number contradicts only what it shows. */
export const phone: OrderCheckRule = { kind: 'phone', find };

const MOBILE = /(?<!\d)1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/g;
const TAIL =
  /(?<!身份证|卡|卡号|订单|会员|单号)(?:尾号|末四位|后四位|最后(?:四位)?)(?:是|为|应该是)?(\d{4})(?!\d)/;
const spoken = phraseRule({
  kind: 'phone',
  action: 'change',
  verdict: 'mismatch',
  say: [
    /(手机|电话|号码|手机号|联系方式|联系电话|联系人电话).{0,5}(错|改|换|不对|打不通(?!就|的话|时|请|可)|停机|注销|写错|填错|更新|不用了|丢了|作废|有误|更改|少(了|写)?.{0,2}(位|数))/,
    /(换|改|修改|更改|更换|变更).{0,3}(个|一下|下)?(收货|联系|收件)?(人的?)?(手机|电话|号码|联系方式|联系人?电话)|(?<![大小加特中])换个?(一?个)?号$/,
  ],
  unless: /(不用|不要|没|不|无需|别)(改|换|错|写错)|没错|对的|吗$/,
});

function find(input: CheckInput): Wish[] {
  const { note, order } = input;
  const known = order.receiver?.phone?.replace(/[\s-]/g, '') ?? null;
  const hits = [...note.text.matchAll(MOBILE)];
  const digits = (text: string) => text.replace(/\D/g, '');
  if (hits.some(([text]) => known !== null && isSameNumber(digits(text), known))) {
    // The number on the order is repeated: only another one beside it is a wish.
    if (hits.length === 1) return [];
  }
  const other = hits.find(([text]) => known === null || !isSameNumber(digits(text), known));
  if (other) {
    const span = { start: other.index, end: other.index + other[0].length };
    return [wish(span, maskTail(digits(other[0])), known, known === null ? 'review' : 'mismatch')];
  }
  const tail = TAIL.exec(note.text);
  const shownTail = known !== null && /\d{4}$/.test(known) ? known.slice(-4) : null;
  if (tail && shownTail !== null) {
    if (tail[1] === shownTail) return [];
    const span = { start: tail.index, end: tail.index + tail[0].length };
    return [wish(span, `尾号${tail[1]}`, known, 'mismatch')];
  }
  return spoken.find(input);
}

/** Compares with what a masked number (138****2217) or one with an extension (…-1234) shows. */
function isSameNumber(written: string, known: string): boolean {
  const shown = known.slice(0, 11);
  if (shown.length < 11) return known.endsWith(written.slice(-4)) || shown === '';
  return [...shown].every((letter, i) => !/\d/.test(letter) || letter === written[i]);
}

/** 尾号0000: enough to tell two numbers apart, too little to call. */
function maskTail(number: string): string {
  return `尾号${number.slice(-4)}`;
}

function wish(
  span: Wish['span'],
  wanted: string,
  known: string | null,
  verdict: Wish['verdict'],
): Wish {
  const ordered = known !== null && /\d{4}$/.test(known) ? maskTail(known) : null;
  return { kind: 'phone', verdict, action: 'change', span, wanted, ordered, item: null };
}
