import { describe, expect, it } from 'vitest';
import { compilePattern, matchPattern } from '../page/read/pattern.ts';
import { whyNotLinear } from './pattern.ts';

describe('whyNotLinear', () => {
  it.each([
    '订单编号[：: ]{0,3}([0-9]{16,24})',
    '^(?:.{0,12} )?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?$',
    '[x×]\\s*(\\d+)',
    '^发送给(.+)$',
    '待支付|待发货|已发货',
    '￥(\\d+(?:\\.\\d{1,2})?)',
    '^[^：:]+[：:](.+)$',
    '(?:a|b){1,20}c',
    '',
  ])('accepts %s', (source) => expect(whyNotLinear(source)).toBeNull());

  it.each([
    ['(a+)+b', 'a repeat inside a repeat'],
    ['(?:\\d{1,9},){1,9}x', 'a repeat inside a repeat'],
    ['(?<=a)b', 'look-ahead'],
    ['a(?!b)', 'look-ahead'],
    ['(a)\\1', 'back-reference'],
    ['(?<x>a)\\k<x>', 'named group'],
    ['\\bword', 'Chinese words'],
    ['.*a.*b.*c.*d', 'steps'],
    ['a*a*a*b', 'steps'],
    ['(a\\d*)\\d*\\d*x', 'steps'],
    ['(?:a|a){1,40}b', 'steps'],
    ['(?:a|ab){1,40}c', 'steps'],
    ['a{1,9999}', '4,000'],
    ['a'.repeat(201), '200 characters'],
    ['(', 'not a regular expression'],
  ])('refuses %s', (source, reason) => expect(whyNotLinear(source)).toContain(reason));

  it('is right about what it accepts: hostile text ends at once', () => {
    const hostile = [
      'a'.repeat(4000),
      '1'.repeat(4000),
      ' '.repeat(4000),
      '：'.repeat(4000),
      'x1'.repeat(2000),
    ];
    const accepted = [
      '[x×]\\s*(\\d+)y',
      '^[^：:]+[：:](.+)!$',
      '(?:a|b){1,200}c',
      '\\d+x\\d+y',
      '.*z',
    ];
    for (const source of accepted) {
      expect(whyNotLinear(source)).toBeNull();
      const pattern = compilePattern(source)!;
      for (const text of hostile) {
        const start = performance.now();
        pattern.exec(text);
        // A quadratic pattern without bounds needs 16 million steps here, a nested one never ends.
        expect(performance.now() - start).toBeLessThan(200);
      }
    }
  });
});

describe('matchPattern', () => {
  it('gives the first group that took part, else the whole match, else nothing', () => {
    expect(matchPattern('x(\\d+)', '共 x12 件')).toBe('12');
    expect(matchPattern('(?:甲(\\d)|乙(\\d))', '乙7')).toBe('7');
    expect(matchPattern('\\d+', '编号 42')).toBe('42');
    expect(matchPattern('(\\d+)', '没有')).toBeNull();
    expect(matchPattern('(', '(')).toBeNull();
  });

  it('bounds open repeats at 200 and leaves classes and escapes alone', () => {
    expect(compilePattern('a+[+*]\\+b{2,}')!.source).toBe('a{1,200}[+*]\\+b{2,202}');
  });
});
