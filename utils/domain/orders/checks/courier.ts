import { NARRATION, NOT } from '../cues.ts';
import type { Note } from '../note.ts';
import type { CheckInput, OrderCheckRule, Wish } from '../wish.ts';

/** Which courier, or which not; where a parcel must not be left. */
export const courier: OrderCheckRule = { kind: 'courier', find };

/** As written → as called. */
const NAMES: Record<string, string> = {
  顺风: '顺丰',
  顺奉: '顺丰',
  sf: '顺丰',
  圆通: '圆通',
  园通: '圆通',
  邮政: '邮政',
  ems: '邮政',
  jd快递: '京东',
  jd物流: '京东',
  京东快递: '京东',
  京东物流: '京东',
  发京东: '京东',
  走京东: '京东',
};
for (const name of '顺丰 中通 申通 韵达 百世 极兔 德邦 丹鸟 天天快递 宅急送 优速'.split(' '))
  NAMES[name] = name;
const NAME = new RegExp(
  Object.keys(NAMES).join('|').replace('sf|', 'sf(?![a-z])|').replace('ems', '(?<![a-z])ems'),
  'g',
);
const LEAVE =
  /(不要|别|千万别|勿|禁止|拒绝|不能|不许|不可以).{0,4}(丰巢|快递柜|驿站|代收|柜|存柜|菜鸟|超市)/;
const WAY =
  /(发|走|用|要|寄|选|换).{0,3}(陆运|空运|航空|冷链|快递公司|别家|别的快递|其他快递|好点的快递|好一点的快递)|(别|不要|不).{0,2}(空运|航空|陆运)|到付|保价|自提|加急件|(换|改).{0,3}(家|个)?快递|(物流|快递)(公司)?(要|用|选|换|走|只能)/;
const DOUBTFUL =
  /(什么|哪个|哪家|啥|何种).{0,2}(快递|物流)|快递(都行|随便|不限|无所谓|都可以)|(都行|随便|不限|无所谓|都可以)$/;
const PRAISE = /(真|很|好|挺|太)(快|好|棒|给力)|谢谢|快递小哥|派送|电话/;

type Mention = { name: string; isWanted: boolean; start: number; end: number };

function find({ source, note, other }: CheckInput): Wish[] {
  const mentions = findNames(note);
  const [first] = mentions;
  if (first) {
    const arranged = other ? findNames(other) : [];
    const against = arranged.find((memo) =>
      mentions.some(({ name, isWanted }) => name === memo.name && isWanted !== memo.isWanted),
    );
    // Said once, at the message.
    if (against && source === 'sellerMemo') return [];
    if (against) return [conflict(mentions.find(({ name }) => name === against.name)!, against)];
    const isDone = mentions.every(({ name, isWanted }) =>
      isWanted
        ? arranged.some((memo) => memo.name === name)
        : arranged.some((memo) => memo.name !== name),
    );
    if (arranged.length > 0 && isDone) return [];
    return [review(first, `${first.isWanted ? '发' : '不要'}${first.name}`)];
  }
  for (const clause of note.clauses) {
    if (DOUBTFUL.test(clause.text)) continue;
    if (LEAVE.test(clause.text) || WAY.test(clause.text)) return [review(clause, clause.text)];
  }
  return [];
}

/** Couriers a note asks for or turns down. Praise and tales of the past are no wishes. */
function findNames(note: Note): Mention[] {
  const mentions: Mention[] = [];
  for (const clause of note.clauses) {
    if (DOUBTFUL.test(clause.text) && !/或/.test(clause.text)) continue;
    for (const hit of clause.text.matchAll(NAME)) {
      const before = clause.text.slice(0, hit.index);
      const after = clause.text.slice(hit.index + hit[0].length);
      const isRefused =
        NOT.test(before.replace(/[发走用寄选给我]+$/, '')) ||
        /^(快递)?.{0,2}(别|不要|不发|不送|不到|除外)/.test(after);
      const isTold =
        NARRATION.test(clause.text) ||
        (/^(吗|么|\?)/.test(after) && !/(能|可以|可否)(给我|不能)?(发|走|用|寄)$/.test(before)) ||
        /^(快递)?.{0,2}(丢|慢|差)/.test(after);
      if (isTold || (!isRefused && PRAISE.test(after))) continue;
      const start = clause.start + hit.index;
      mentions.push({
        name: NAMES[hit[0]] ?? hit[0],
        isWanted: !isRefused,
        start,
        end: start + hit[0].length,
      });
    }
  }
  return mentions;
}

function review({ start, end }: { start: number; end: number }, wanted: string): Wish {
  return {
    kind: 'courier',
    verdict: 'review',
    action: 'instruction',
    span: { start, end },
    wanted,
    ordered: null,
    item: null,
  };
}

/** The memo arranges what the message turns down, or the other way round. */
function conflict(asked: Mention, memo: Mention): Wish {
  const wanted = `${asked.isWanted ? '要' : '不要'}${asked.name}`;
  const ordered = `${memo.isWanted ? '已安排' : '不用'}${memo.name}`;
  return {
    ...review(asked, wanted),
    verdict: 'mismatch',
    ordered,
    message: { id: 'orders.courier.memo', values: {} },
  };
}
