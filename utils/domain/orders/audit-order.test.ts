import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NoteKind } from '../events/order-check.ts';
import { auditOrder } from './audit-order.ts';
import { type GoodsName, orderOf } from './fixtures.ts';
import type { Order } from './order.ts';
import { ORDINARY_NOTES } from './ordinary-notes.ts';

/** Own texts, one wish each. */
const WISHES: [GoodsName, string, NoteKind][] = [
  ['capsule', '要0.5g的', 'strength'],
  ['capsule', '我要500mg的，别发0.25', 'strength'],
  ['capsules', '只要一盒就可以了', 'quantity'],
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
  ['capsule', '宝宝7个月发烧', 'contraindication'],
  ['capsule', '正在吃华法林，能一起吃吗', 'contraindication'],
];

describe('auditOrder', () => {
  it.each(WISHES)('%s: %s → %s', (goods, message, kind) => {
    const audit = auditOrder(orderOf(goods, message));
    expect(audit.kinds).toContain(kind);
    expect(audit.verdict).not.toBe('match');
  });

  it('is silent on ordinary notes', () => {
    const alarms: string[] = [];
    for (const [goods, notes] of Object.entries(ORDINARY_NOTES) as [GoodsName, string][])
      for (const note of notes.trim().split('\n'))
        for (const { kind } of auditOrder(orderOf(goods, note)).findings)
          alarms.push(`${kind}: ${note}`);
    expect(alarms).toEqual([]);
  });

  it('is a sure mismatch where both sides are written', () => {
    const sure = ['要0.5g的', '拍错了，应该是三盒', '收货人改成王小满', '电话打13812345678'];
    for (const message of sure)
      expect(auditOrder(orderOf('capsule', message)).verdict).toBe('mismatch');
    for (const message of ['先别发', '发顺丰', '要普票', '怀孕五个月能吃吗'])
      expect(auditOrder(orderOf('capsule', message)).verdict).toBe('review');
  });

  it('reads the memo as well and never lets it excuse a contradiction', () => {
    expect(auditOrder(orderOf('capsule', null, '改发2盒')).kinds).toEqual(['quantity']);
    const both = auditOrder(orderOf('capsule', '要2盒', '已补发'));
    expect(both.findings.map(({ kind, source }) => `${kind} ${source}`)).toContain(
      'quantity buyerMessage',
    );
    expect(auditOrder(orderOf('capsules', '三盒', '已核对3盒')).verdict).toBe('match');
  });

  it('holds a memo against the message', () => {
    const audit = auditOrder(orderOf('capsule', '不要顺丰，上次送错了', '已安排顺丰'));
    expect(audit.verdict).toBe('mismatch');
    expect(audit.findings[0]).toMatchObject({ wanted: '不要顺丰', ordered: '已安排顺丰' });
    expect(auditOrder(orderOf('capsule', '麻烦发中通', '已备注发中通')).verdict).toBe('match');
  });

  it('points at the words of the note as they were written', () => {
    const message = '你好呀\u200b，　要 ２ 盒 哦';
    const [finding] = auditOrder(orderOf('capsule', message)).findings;
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
        for (const finding of auditOrder(orderOf('capsules', message, memo)).findings) {
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
