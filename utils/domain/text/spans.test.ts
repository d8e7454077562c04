import { describe, expect, it } from 'vitest';
import { around, contains, hasEnd, longest } from './spans.ts';

const span = (start: number, end: number) => ({ start, end });

describe('spans', () => {
  it('a stretch contains itself', () => {
    expect(contains(span(1, 3), span(1, 3))).toBe(true);
    expect(contains(span(1, 3), span(0, 3))).toBe(false);
  });

  it('keeps the longer of two, joins what crosses, and leaves what is apart', () => {
    expect(longest([span(3, 5), span(0, 5), span(8, 9)])).toEqual([span(0, 5), span(8, 9)]);
    expect(longest([span(0, 4), span(2, 6)])).toEqual([span(0, 6)]);
  });

  it('does not join to a stretch nobody could read', () => {
    expect(longest([span(0, 18), span(15, 30)])).toEqual([span(0, 18)]);
  });

  it('takes the clause, the sentence or the whole', () => {
    const text = '饭后服,一次0.3g.每日一次。密封';
    const at = span(text.indexOf('0.3'), text.indexOf('0.3') + 3);
    const part = (scope: 'clause' | 'sentence' | 'text') => {
      const { start, end } = around(text, at, scope);
      return text.slice(start, end);
    };
    expect(part('clause')).toBe('一次0.3g');
    expect(part('sentence')).toBe('饭后服,一次0.3g');
    expect(part('text')).toBe(text);
  });

  it('sees a comma as the end of a clause only', () => {
    expect(hasEnd('治疗,感冒', 0, 5, 'clause')).toBe(true);
    expect(hasEnd('治疗,感冒', 0, 5, 'sentence')).toBe(false);
  });
});
