import { describe, expect, it } from 'vitest';
import { compileBounded } from './bounded-pattern.ts';

const error = (source: string) => {
  const result = compileBounded(source);
  return 'error' in result ? result.error : null;
};

describe('compileBounded', () => {
  it.each([
    ['', 'empty'],
    [`${'药'.repeat(201)}`, '200'],
    ['(?<=第)一', 'look-behind'],
    ['(?<!第)一', 'look-behind'],
    ['(药)\\1', 'back-reference'],
    ['(?<a>药)\\k<a>', 'back-reference'],
    ['.*药', 'unbounded'],
    ['药+', 'unbounded'],
    ['药{2,}', 'unbounded'],
    ['(?:药{1,3}){1,3}', 'nested'],
    ['(?:(?:药{1,3})酒){2}', 'nested'],
    ['.{0,50}药.{0,50}酒.{0,50}', 'ways'],
    ['.{0,55}药.{0,55}.{0,2}酒', 'ways'],
    ['.{0,99}', '60'],
    ['(?:药|药药){0,30}酒', 'ways'],
    ['(?:药|药){1,30}酒', 'ways'],
    ['(?:药?酒?){0,30}水', 'ways'],
    ['(?:.|药){0,14}酒', 'ways'],
    ['[^](?:药{1,9}){1,9}]', 'nested'],
    ['[](?:药{1,9}){1,9}]', 'nested'],
    ['药'.repeat(1 << 20), '200'],
    [`${'('.repeat(90)}药${')'.repeat(90)}{1,60}{1,60}`, 'repeat'],
    ['(药', 'unbalanced'],
    ['药)', 'unbalanced'],
    ['[药', 'Invalid'],
  ])('refuses %s', (source, reason) => {
    expect(error(source)).toContain(reason);
  });

  it.each([
    '最.{0,4}的',
    '(?:请|在).{0,8}医师',
    '国药准字(?:[HZS][CJ]?)\\d{8}',
    '[+*]药',
    '药\\*酒',
    '(?:药酒)?',
    '(?:药酒|药水|酒){1,20}',
    '.{0,14}(?:平台|页面|系统).{0,8}(?:填写|提交|填)',
  ])('takes %s', (source) => {
    expect(error(source)).toBeNull();
  });

  /** Each with a text that makes it try every way it has. */
  it.each([
    ['(?:请|在|应).{0,20}(?:医师|医生).{0,20}指导', '请'],
    ['药.{0,25}药.{0,25}酒', '药'],
    ['(?:药{0,9})药{0,9}药{0,5}酒', '药'],
    ['.{0,20}药.{0,20}[^药]酒', '药'],
    ['(?:药|[药酒]){1,8}水', '药'],
  ])(
    '%s takes ten times as long on ten times the text, no more',
    (source, letter) => {
      const result = compileBounded(source);
      if ('error' in result) throw new Error(result.error);
      const took = (length: number) => {
        const text = letter.repeat(length);
        const startedAt = performance.now();
        expect(text.match(result.pattern)).toBeNull();
        return performance.now() - startedAt;
      };
      const small = Math.max(1, ...[1, 2, 3].map(() => took(4_000)));
      // The least of two: another program may have had its turn in one.
      const large = Math.min(...[1, 2].map(() => took(40_000)));
      expect(large).toBeLessThan(50 * small);
    },
    30_000,
  );
});
