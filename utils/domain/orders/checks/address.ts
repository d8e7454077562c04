import { findAddress, readAddress } from '../address-line.ts';
import { NARRATION } from '../cues.ts';
import { fold } from '../goods.ts';
import type { Clause } from '../note.ts';
import type { CheckInput, OrderCheckRule, Wish } from '../wish.ts';

/** The parcel is to go to another place than the order says. Where to put it down at the door is no wish. */
export const address: OrderCheckRule = { kind: 'address', find };

const CHANGE =
  /(改|换|修改|更改|变更|更换|更新|搬).{0,4}(收货|收件|发货|配送|邮寄)?(地址|地点)|(地址|地点|楼号|楼栋|门牌号?|单元号?|房号|房间号|楼层|小区|街道|村名?).{0,5}(错|改|换|不对|有误|写成|填成|选成|更新|变了|少写|少填|漏|没写|没填|补充|应该是|应为)|(少|漏|没|忘)(写|填)了?.{0,3}(楼|门牌|单元|房|栋|幢|小区|村|街道|县|镇)|[写填选留弄]错.{0,4}(地址|门牌|楼|小区)|新地址|地址(应该|应|变|改|换|是(?!对|没))|搬家了|(地址|收货地).{0,4}(加|补)(上|一下|个)/;
const UNCHANGED =
  /地址.{0,3}(没错|没问题|对的|正确|不变|无误|不用改|不改|就是|没变|ok)|(不用|不要|不需要?|别|无需|没|不)(改|换|变)(收货)?地址|按(订单|原)地址/;
const SEND = /(?:寄|发|送|邮|配送|派送|快递)(?:到|往|去|至|给)?(.{2,20})/;
const OTHER_PLACE =
  /^(到|往|去|回)?(我)?(单位|公司|学校|宿舍|老家|店里|店铺|医院|办公室|工地|厂里|厂子|我?[爸妈姐哥弟妹]?[妈爸姐哥妹弟婆公]?(家|那边?|那里|这边)|婆婆家|娘家|朋友家|亲戚家|外地)/;

function find({ note, order }: CheckInput): Wish[] {
  const known = order.receiver?.address ? fold(order.receiver.address) : null;
  for (const clause of note.clauses) {
    if (NARRATION.test(clause.text) || UNCHANGED.test(clause.text)) continue;
    const wished = judge(clause, note.text, known);
    if (wished) return [wished];
  }
  return [];
}

function judge(clause: Clause, whole: string, known: string | null): Wish | null {
  const isChange =
    CHANGE.test(clause.text) && !/吗$/.test(clause.text.replace(/可以吗$|行吗$|能改吗$|好吗$/, ''));
  // The line may run on after a comma: 改地址，浙江省….
  const line = findAddress(clause.text);
  if (line) {
    const difference = known === null ? null : readAddress(line.text).conflictWith(known);
    if (known !== null && difference === null) return null;
    const start = clause.start + line.start;
    return wish(
      { start, end: start + line.text.length },
      difference?.wanted ?? '地址',
      difference?.ordered ?? null,
      known === null ? 'review' : 'mismatch',
    );
  }
  if (isChange) {
    const rest = whole.slice(clause.start);
    const later = known === null ? null : findAddress(rest);
    if (later && readAddress(later.text).conflictWith(known!) === null) return null;
    return wish(clause, '改地址', null, 'mismatch');
  }
  const turned = /不是(?:在)?(\p{Script=Han}{2,4})(?:的)?$/u.exec(clause.text);
  if (turned && known?.includes(turned[1]!))
    return wish(clause, clause.text, turned[1]!, 'mismatch');
  const wrong = /(\d+[号栋幢楼单元室]+).{0,3}不是.{0,2}\d+|应该是\d+(号楼|栋|幢|单元|室|号)/.exec(
    clause.text,
  );
  if (wrong) return wish(clause, '改门牌', null, 'mismatch');
  const door = /(?:房号|门牌号?|楼号|单元号?|室号)(?:是|为|:)?(\d+)/.exec(clause.text);
  if (door && known !== null && !known.includes(door[1]!) && !known.includes('*'))
    return wish(clause, clause.text, null, 'review');
  const moved = /(?:改到|换到|改寄|改发|转到|改送)(?:到)?(\p{Script=Han}{2,12})/u.exec(clause.text);
  if (moved && !known?.includes(moved[1]!.slice(0, 2)) && !/下|上|明|后|周|号/.test(moved[1]![0]!))
    return wish(clause, '改地址', null, 'mismatch');
  const sent = SEND.exec(clause.text);
  if (sent && OTHER_PLACE.test(sent[1]!) && !/(不要|别|不用|不)(寄|发|送)/.test(clause.text))
    return wish(clause, clause.text, null, 'review');
  if (sent && /^.{0,2}(这里|这边|这个地址|下面)/.test(sent[1]!))
    return wish(clause, '改地址', null, 'review');
  return null;
}

function wish(
  { start, end }: { start: number; end: number },
  wanted: string,
  ordered: string | null,
  verdict: Wish['verdict'],
): Wish {
  return {
    kind: 'address',
    verdict,
    action: 'change',
    span: { start, end },
    wanted,
    ordered,
    item: null,
  };
}
