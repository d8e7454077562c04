import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NoteKind } from '../events/order-check.ts';
import { auditOrder } from './audit-order.ts';
import type { Order, OrderItem } from './order.ts';

const item = (title: string, spec: string, qty = 1): OrderItem => ({ title, spec, qty, price: 20 });
const GOODS = {
  capsule: item('禾安 阿莫西林胶囊', '0.25g*24粒/盒'),
  two: item('禾安 阿莫西林胶囊', '0.25g*24粒/盒', 2),
  tablet: item('百木 氨糖软骨素钙片', '1.1g*60片/瓶'),
  granule: item('云岭 感冒清热颗粒', '12g*10袋/盒'),
  liquid: item('青囊 双黄连口服液', '10ml*10支/盒'),
  ointment: item('青囊 莫匹罗星软膏', '10g/支'),
  sock: item('步安 医用弹力袜', '黑色 M'),
  mask: item('步安 医用外科口罩', '成人款 蓝色 50只/盒'),
  monitor: item('脉安 电子血压计 MB-301', '白色 标准款'),
};
type GoodsName = keyof typeof GOODS;

const order = (goods: GoodsName, buyerMessage: string | null, sellerMemo: string | null = null) =>
  ({
    id: '6938',
    items: [GOODS[goods]],
    receiver: {
      name: '林秋',
      phone: '13900001234',
      address: '江苏省苏州市吴中区石湖路8号5幢302室',
    },
    buyerMessage,
    sellerMemo,
  }) satisfies Order;

/** Own texts, one wish each. */
const WISHES: [GoodsName, string, NoteKind][] = [
  ['capsule', '要0.5g的', 'strength'],
  ['capsule', '我要500mg的，别发0.25', 'strength'],
  ['two', '只要一盒就可以了', 'quantity'],
  ['capsule', '手滑了，应该是三盒', 'quantity'],
  ['capsule', '数量改成4', 'quantity'],
  ['capsule', '双份谢谢', 'quantity'],
  ['tablet', '要120片的那种', 'spec'],
  ['granule', '无糖的，血糖高', 'spec'],
  ['granule', '要无蔗糖的', 'spec'],
  ['liquid', '换成6支装的', 'spec'],
  ['mask', '儿童款的 小朋友戴', 'spec'],
  ['granule', '要胶囊的，不要颗粒', 'dosage_form'],
  ['liquid', '能换成颗粒吗', 'dosage_form'],
  ['ointment', '换成乳膏', 'dosage_form'],
  ['capsule', '拍错了，想要头孢克肟', 'product_swap'],
  ['granule', '感冒清热换成板蓝根', 'product_swap'],
  ['monitor', '我要MB-305那款', 'product_swap'],
  ['tablet', '换个牌子', 'product_swap'],
  ['sock', '换L码', 'colour_size'],
  ['sock', '肤色的', 'colour_size'],
  ['sock', '大一码，换大一码', 'colour_size'],
  ['mask', '要粉色', 'colour_size'],
  ['capsule', '记得送我两个药盒', 'gift'],
  ['capsule', '说好的赠品别漏了', 'gift'],
  ['capsule', '上单漏发一瓶，这次一起补上', 'gift'],
  ['capsule', '地址写错了，改一下', 'address'],
  ['capsule', '发到浙江省杭州市西湖区文三路20号', 'address'],
  ['capsule', '门牌号错了，应该是7幢', 'address'],
  ['capsule', '寄到我公司', 'address'],
  ['capsule', '电话打13812345678', 'phone'],
  ['capsule', '手机号填错了', 'phone'],
  ['capsule', '收货人改成王小满', 'receiver'],
  ['capsule', '名字写陈春', 'receiver'],
  ['capsule', '不要顺丰', 'courier'],
  ['capsule', '麻烦发中通', 'courier'],
  ['capsule', '千万别放快递柜', 'courier'],
  ['capsule', '下周一再发货', 'delivery_date'],
  ['capsule', '先别发，等我通知', 'delivery_date'],
  ['capsule', '出差了，过几天再寄', 'delivery_date'],
  ['capsule', '和我另一单一起发', 'delivery_date'],
  ['capsule', '30号之前一定要到', 'delivery_date'],
  ['capsule', '能不能推迟几天发货？', 'delivery_date'],
  ['capsule', '不小心点错的，帮我取消吧', 'cancel_hold'],
  ['capsule', '家里还有，不想要了', 'cancel_hold'],
  ['capsule', '没货的话就退款', 'cancel_hold'],
  ['capsule', '误拍', 'cancel_hold'],
  ['capsule', '开票 抬头禾安商贸', 'invoice'],
  ['capsule', '要普票', 'invoice'],
  ['capsule', '处方还没开，先发吧', 'prescription'],
  ['capsule', '没去医院，自己买点消炎', 'prescription'],
  ['capsule', '处方是我爱人的名字可以吗', 'prescription'],
  ['capsule', '怀孕五个月能吃吗', 'contraindication'],
  ['capsule', '对青霉素过敏', 'contraindication'],
  ['capsule', '宝宝8个月发烧', 'contraindication'],
  ['capsule', '正在吃华法林，能一起吃吗', 'contraindication'],
];

/** Own texts that ask for nothing a packer must stop for. */
const ORDINARY: [GoodsName, string][] = [
  ['capsule', '谢谢'],
  ['capsule', '。'],
  ['capsule', '尽快发货，老人等着吃'],
  ['capsule', '麻烦包装严实一点，上次压坏了'],
  ['capsule', '放菜鸟驿站就行'],
  ['capsule', '放门口，不用打电话'],
  ['capsule', '到了打电话，下午在家'],
  ['capsule', '送货前电话联系'],
  ['capsule', '不用开发票'],
  ['capsule', '不要赠品'],
  ['capsule', '地址没错，正常发'],
  ['capsule', '地址：江苏省苏州市吴中区石湖路8号5幢302室'],
  ['capsule', '电话13900001234'],
  ['capsule', '林秋收'],
  ['capsule', '处方已上传，请审核'],
  ['capsule', '医生开的，处方有'],
  ['capsule', '没有过敏史'],
  ['capsule', '不是孕妇，成人吃'],
  ['capsule', '一天三次一次两粒对吗'],
  ['capsule', '吃了2盒好多了，继续吃'],
  ['capsule', '上次买的0.5g的效果一般，这次换这个试试'],
  ['capsule', '0.25克的，24粒'],
  ['capsule', '250mg的对吧'],
  ['capsule', '就要一盒'],
  ['capsule', '阿莫西林一盒 谢谢老板'],
  ['two', '两盒都是0.25g'],
  ['two', '2盒用一个箱子装'],
  ['two', '给爸妈一人一盒'],
  ['two', '一共48粒对吧'],
  ['tablet', '60片一瓶的'],
  ['tablet', '我妈62岁，补钙'],
  ['tablet', '送长辈的，包装好看点'],
  ['tablet', '送到楼下就可以'],
  ['tablet', '日期新鲜一点哦'],
  ['tablet', '第一次买，好用再回购'],
  ['tablet', '双十一买的，终于到了'],
  ['tablet', '满200减30的券用了'],
  ['granule', '孩子学校要用，急'],
  ['granule', '一盒10袋对吗'],
  ['granule', '不要换成胶囊，就要颗粒'],
  ['granule', '希望今天能发出'],
  ['granule', '明天能到吗'],
  ['granule', '喝完了再来买'],
  ['liquid', '易碎品，轻拿轻放'],
  ['liquid', '检查好再发，别漏液'],
  ['liquid', '10支一盒的口服液'],
  ['ointment', '软膏，不要乳膏'],
  ['ointment', '长痘用的，希望有效'],
  ['sock', '黑色M码'],
  ['sock', '38码的脚穿M合适吗'],
  ['sock', '颜色没问题'],
  ['mask', '蓝色成人的，独立包装最好'],
  ['mask', '公司发福利用'],
  ['monitor', '说明书放里面'],
  ['monitor', 'MB-301，给爷爷用'],
  ['monitor', '高压150，天天测'],
  ['capsule', '客服态度很好，发货也快'],
  ['capsule', '家在5楼没电梯，麻烦师傅送上楼'],
  ['capsule', '不取消，正常发货'],
  ['capsule', '祝生意兴隆'],
  ['capsule', '快递都行'],
  ['capsule', '别发过期的'],
  ['capsule', '外包装别写药名'],
  ['capsule', '保密发货'],
];

describe('auditOrder', () => {
  it.each(WISHES)('%s: %s → %s', (goods, message, kind) => {
    const audit = auditOrder(order(goods, message));
    expect(audit.kinds).toContain(kind);
    expect(audit.verdict).not.toBe('match');
  });

  it.each(ORDINARY)('%s: %s → match', (goods, message) => {
    expect(auditOrder(order(goods, message)).findings).toEqual([]);
  });

  it('is a sure mismatch where both sides are written', () => {
    const sure = ['要0.5g的', '拍错了，应该是三盒', '收货人改成王小满', '电话打13812345678'];
    for (const message of sure)
      expect(auditOrder(order('capsule', message)).verdict).toBe('mismatch');
    for (const message of ['先别发', '发顺丰', '要普票', '怀孕五个月能吃吗'])
      expect(auditOrder(order('capsule', message)).verdict).toBe('review');
  });

  it('reads the memo as well and never lets it excuse a contradiction', () => {
    expect(auditOrder(order('capsule', null, '改发2盒')).kinds).toEqual(['quantity']);
    const both = auditOrder(order('capsule', '要2盒', '已补发'));
    expect(both.findings.map(({ kind, source }) => `${kind} ${source}`)).toContain(
      'quantity buyerMessage',
    );
    expect(auditOrder(order('two', '两盒', '已核对2盒')).verdict).toBe('match');
  });

  it('holds a memo against the message', () => {
    const audit = auditOrder(order('capsule', '不要顺丰，上次送错了', '已安排顺丰'));
    expect(audit.verdict).toBe('mismatch');
    expect(audit.findings[0]).toMatchObject({ wanted: '不要顺丰', ordered: '已安排顺丰' });
    expect(auditOrder(order('capsule', '麻烦发中通', '已备注发中通')).verdict).toBe('match');
  });

  it('points at the words of the note as they were written', () => {
    const message = '你好呀\u200b，　要 ２ 盒 哦';
    const [finding] = auditOrder(order('capsule', message)).findings;
    const { start, end } = finding!.noteSpan;
    expect(message.slice(start, end)).toBe('２ 盒');
  });

  it('contradicts nothing that was not seen', () => {
    const blind: Order = {
      id: '1',
      items: [{ title: '禾安 阿莫西林胶囊', spec: null, qty: null, price: null }],
      receiver: null,
      buyerMessage: '要3盒0.5g的',
      sellerMemo: null,
    };
    expect(auditOrder(blind).verdict).not.toBe('mismatch');
    expect(auditOrder({ ...blind, items: [], buyerMessage: null }).findings).toEqual([]);
  });

  it('never throws and keeps its spans inside the note', () => {
    const words = fc.constantFrom(
      ...'两盒 要 0.5g 换成 不是 × 12 粒 地址 顺丰 送 处方 👍 ２ \ud800 \u202e 。 收 黑色 L码 一天3次 1 3900001234'.split(
        ' ',
      ),
    );
    const note = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(note, note, (message, memo) => {
        for (const finding of auditOrder(order('two', message, memo)).findings) {
          const text = finding.source === 'sellerMemo' ? memo : message;
          expect(finding.noteSpan.start).toBeGreaterThanOrEqual(0);
          expect(finding.noteSpan.end).toBeGreaterThan(finding.noteSpan.start);
          expect(finding.noteSpan.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
