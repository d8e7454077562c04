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
    ['.{0,99}', '60'],
    ['(药', 'unbalanced'],
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
  ])('takes %s', (source) => {
    expect(error(source)).toBeNull();
  });

  it('ends soon on text made to be slow', () => {
    const result = compileBounded('(?:请|在|应).{0,20}(?:医师|医生).{0,20}指导');
    if ('error' in result) throw new Error(result.error);
    const startedAt = performance.now();
    expect([...'请'.repeat(50_000).matchAll(result.pattern)]).toEqual([]);
    expect(performance.now() - startedAt).toBeLessThan(1000);
  });
});
