import { expect, it } from 'vitest';
import { shippedRules } from '../../../../test/helpers/rules.ts';
import { checkReply } from '../../chats/check-reply.ts';

const isCurt = (text: string) =>
  checkReply(text, shippedRules).some(({ ruleId }) => ruleId === 'CS-05b');

it.each(['哦', '哦。', '？？', '?!', '呵呵~', '不知道'])('%s alone answers nothing', (text) => {
  expect(isCurt(text)).toBe(true);
});

it.each(['好的', '嗯嗯 马上', '？', '哦，已经发货了', '不知道您是否方便'])(
  '%s is an answer or a start',
  (text) => {
    expect(isCurt(text)).toBe(false);
  },
);
