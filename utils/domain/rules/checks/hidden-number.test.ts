import { describe, expect, it } from 'vitest';
import { shippedRules } from '../../../../test/helpers/rules.ts';
import { checkReply } from '../../chats/check-reply.ts';

const marked = (text: string) =>
  checkReply(text, shippedRules).flatMap(({ ruleId, span }) =>
    ruleId === 'CS-03b' && span ? [text.slice(span.start, span.end)] : [],
  );

describe('a mobile number in disguise', () => {
  it.each([
    ['有事打一三八零零一三八零零零', '一三八零零一三八零零零'],
    ['电话幺三八零零一三八零零零哈', '幺三八零零一三八零零零'],
    ['记一下 1③8 0013 8000', '1③8 0013 8000'],
    ['1 3 8 0 0 1 3 8 0 0 0 联系', '1 3 8 0 0 1 3 8 0 0 0'],
    ['拨₁③❽00138零零零', '₁③❽00138零零零'],
    ['打 壹叁捌零零壹叁捌零零零', '壹叁捌零零壹叁捌零零零'],
    ['138oo138ooo', '138oo138ooo'],
    ['1-3-8-0-0-1-3-8-0-0-0', '1-3-8-0-0-1-3-8-0-0-0'],
  ])('%s', (text, number) => {
    expect(marked(text).join()).toContain(number);
  });
});

describe('other rows of digits', () => {
  it.each([
    '您的收货电话是13800138000对吗',
    '快递员电话 138-0013-8000，您联系他',
    '快递员电话 138 0013 8000',
    '订单号 一三五零零一三八零零零',
    '国药准字H20053123',
    '一共三盒，五十六元',
    '规格0.25g*12粒*2板',
    '有效期到2028年3月，生产日期20250301',
    '一二三四五六七八九十',
    '10:30到11:30之间，13:00以后也行',
  ])('%s', (text) => {
    expect(marked(text)).toEqual([]);
  });
});
