import { describe, expect, test } from 'vitest';
import { exampleEvent } from '../events/examples.ts';
import { EVENT_KINDS, type EventKind } from '../events/registry.ts';
import { describeEvent } from './describe-event.ts';

const plain = (text: string) => text.replaceAll('\u2060', '');
const zh = (...event: Parameters<typeof exampleEvent>) =>
  plain(describeEvent(exampleEvent(...event), 'zh_CN'));

test.each(Object.keys(EVENT_KINDS) as EventKind[])(
  '%s has a sentence in both languages',
  (kind) => {
    for (const locale of ['zh_CN', 'en'] as const) {
      const sentence = describeEvent(exampleEvent(kind, {}), locale);
      expect(sentence).not.toBe('');
      expect(sentence).not.toMatch(/\{|undefined|null|NaN/);
    }
  },
);

describe('a round', () => {
  const body = { state: 'answered', waitMs: 222_000, targetMs: 180_000 } as const;
  test('late says by how much', () => {
    expect(zh('reply-round', { body })).toBe('等了 3 分 42 秒，超 42 秒（目标 3 分）');
  });
  test('in time', () => {
    expect(zh('reply-round', { body: { ...body, waitMs: 22_000 } })).toBe(
      '等了 22 秒，目标 3 分内',
    );
  });
  test('answered at a time nobody saw is not still waiting', () => {
    expect(zh('reply-round', { body: { ...body, waitMs: null } })).toBe(
      '已回复，看不到时间，不计入',
    );
  });
});

test('a fix names rule and field as people call them', () => {
  const event = exampleEvent('finding-action', {
    body: { ruleId: 'x/y', field: 'title', action: 'applied' },
  });
  expect(describeEvent(event, 'zh_CN', '功效断言')).toBe('按“功效断言”改了“标题”');
  expect(describeEvent(event, 'en', 'Efficacy claim')).toBe('fixed "title" by "Efficacy claim"');
  expect(describeEvent(event, 'zh_CN')).toContain('x/y');
});
