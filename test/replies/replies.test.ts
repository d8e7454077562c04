import { describe, expect, it } from 'vitest';
import { checkReply } from '../../utils/domain/chats/check-reply.ts';
import { shippedRules } from '../helpers/rules.ts';
import { MUST_FIND } from './must-find.ts';
import { MUST_STAY_SILENT } from './must-stay-silent.ts';

const rulesOn = (text: string) => checkReply(text, shippedRules).map(({ ruleId }) => ruleId);

describe.each(MUST_FIND)('%s', (rule, texts) => {
  it.each(texts)('finds %s', (text) => {
    expect(rulesOn(text).some((id) => id.startsWith(rule))).toBe(true);
  });
});

describe('messages that are all right', () => {
  it.each(MUST_STAY_SILENT)('is silent on %s', (text) => {
    expect(rulesOn(text)).toEqual([]);
  });
});
