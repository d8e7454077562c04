import type { CheckInput, OrderCheckRule, Wish } from '../wish.ts';

/** Another person is to receive the parcel. */
export const receiver: OrderCheckRule = { kind: 'receiver', find };

const PERSON = '(?:收件人|收货人|收件|收货|收货姓名|收件姓名|名字|姓名|联系人)';
const CHANGE = new RegExp(
  `${PERSON}(?:名字|姓名)?.{0,2}(?:错了?|写错了?|填错了?|改成|改为|改|换成|换为|换|应该是|写成|写|填|是|叫|为|:)+(?:一下|下)?([\\p{Script=Han}]{2,4})?`,
  'u',
);
const ASK =
  /(改|换|修改|更改|变更).{0,3}(一?下)?(收件人|收货人|名字|姓名|收货姓名)|写(\p{Script=Han}{2,4})的?名字|(?:换|改)成?.{1,4}的名字|(?:收件|收货)人写我的?(?:爱人|老公|老婆|媳妇|[爸妈]|儿子|女儿|姐|弟|妹|哥|同事|朋友)|写.{0,4}名字?(\p{Script=Han}{2,3})$|(?:署名|名字?写|收件写|别写我的?名字?写?|^写)(\p{Script=Han}{2,3})(?:收|$)|(?:收件|收货)人?:?(\p{Script=Han}{2,3})$|(?:寄|发|送)给(\p{Script=Han}{2,3})(?:收|$)/u;
const BY = /^(?:请|麻烦)?(\p{Script=Han}{2,3})(?:先生|女士|收|签收|代签)$/u;
const NOBODY =
  /真名|实名|全名|老师|长辈|父母|爸|妈|奶|爷|朋友|同事|客户|孩子|本人|家人|门卫|保安|前台|物业|邻居|老人|快递|驿站|代|亲自|我|你|谢|名字|放|不|别|请|麻烦|电话|改|换|地址|一下|都|对|没错|可以|吗|按|货|周[一二三四五六日末]|晚上|明天|今天|以后|好的|来/;

function find({ note, order }: CheckInput): Wish[] {
  const known = order.receiver?.name ?? null;
  for (const clause of note.clauses) {
    if (/(不用|不要|没|无需|别)(改|换|错|写错)|没错|抬头|发票/.test(clause.text)) continue;
    const hit = CHANGE.exec(clause.text) ?? ASK.exec(clause.text);
    const by = hit ? null : BY.exec(clause.text);
    const named =
      by?.[1] ??
      hit?.slice(1).findLast((group) => group && !NOBODY.test(group) && group.length > 1);
    if (by && (NOBODY.test(by[1]!) || known === null || isSameName(by[1]!, known))) continue;
    if (!hit && !by) continue;
    if (hit && named && known !== null && isSameName(named, known)) continue;
    // 收货人是… without a name and without a change asks for nothing.
    if (hit && !named && !/改|换|错|更|写我/.test(hit[0])) continue;
    return [
      {
        kind: 'receiver',
        verdict: known === null || by ? 'review' : 'mismatch',
        action: 'change',
        span: { start: clause.start, end: clause.end },
        wanted: named ? mask(named) : '改收货人',
        ordered: known ? mask(known) : null,
        item: null,
      },
    ];
  }
  return [];
}

/** 张* is 张伟 as far as it shows. */
function isSameName(written: string, known: string): boolean {
  const plain = known.trim();
  if (/[*＊]/.test(plain)) return written.startsWith(plain.split(/[*＊]/)[0]!);
  return plain === written || plain.startsWith(written) || written.startsWith(plain);
}

function mask(name: string): string {
  return name.includes('*') ? name : `${name[0]}${'*'.repeat(Math.max(1, name.length - 1))}`;
}
