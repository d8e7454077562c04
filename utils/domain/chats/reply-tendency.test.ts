import { describe, expect, it } from 'vitest';
import { gramsOf, strengthOf, TENDENCY_MIN, tendencyOf } from './reply-tendency.ts';

describe('tendencyOf', () => {
  it('tells the subject and the part that sounds most like it', () => {
    const text = '亲在的,您先加我微信,下回拿货给您便宜';
    const found = tendencyOf(text);
    expect(found?.subject).toBe('diversion');
    expect(found?.strength).toBeGreaterThanOrEqual(TENDENCY_MIN);
    expect(text.slice(found?.start, found?.end)).toContain('便宜');
  });

  it.each([
    ['', '亲,今天下午能发货,走的中通'],
    ['marks only', '?!。'],
    ['nothing', ''],
  ])('finds none in %s %s', (_name, text) => {
    expect(tendencyOf(text)).toBeNull();
  });

  it('finds the one sentence of a long friendly message', () => {
    const text =
      '您好,您的包裹今天已经发出。预计后天送到您家附近的驿站,请保持电话畅通。处方没有也行我这边后台给您弄一张。祝您生活愉快。';
    const found = tendencyOf(text);
    expect(found?.subject).toBe('prescription');
    expect(text.slice(found?.start, found?.end)).toContain('处方');
  });

  it('weighs an ordinary message below nought', () => {
    expect(strengthOf('已经帮您备注了,仓库明天一早发出')).toBeLessThan(0);
  });
});

it('gramsOf takes marks for spaces, digits for a nought and no little faces', () => {
  expect(gramsOf('A12!')).toEqual([
    ' ',
    'a',
    '0',
    ' ',
    ' a',
    'a0',
    '0 ',
    ' a0',
    'a0 ',
    ' _0',
    'a_ ',
  ]);
  expect(gramsOf('好[玫瑰]')).toEqual(gramsOf('好'));
});
