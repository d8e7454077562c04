import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../test/helpers/rules.ts';

const INDICATIONS = '用于风寒感冒，头痛发热，恶寒身痛，鼻流清涕，咳嗽咽干。';

const beyond = (text: string, indications: string = INDICATIONS, field = 'description') =>
  findingsOf('INFO-03', 'otc', { indications, [field]: text }).map(({ span }) =>
    text.slice(span!.start, span!.end),
  );

describe('what copy says a medicine is for', () => {
  it.each([
    ['扁桃体炎、痔疮都能用', ['痔疮']],
    ['缓解头疼、发烧、流鼻涕', []],
    ['对便秘也管用', ['便秘']],
    ['高血压患者慎用', []],
    ['不能治疗痔疮', []],
    ['能治痔疮吗？', []],
    ['【注意事项】用于糖尿病时请咨询医师', []],
    ['我们只说感冒', []],
  ])('%s', (text, expected) => {
    expect(beyond(text)).toEqual(expected);
  });

  it('needs no verb in a title, where the name of the drug is no claim', () => {
    expect(beyond('某牌颗粒 鼻炎 痔疮', INDICATIONS, 'title')).toEqual(['鼻炎', '痔疮']);
    expect(beyond('某牌鼻炎康片', INDICATIONS, 'title')).toEqual([]);
  });

  it('is silent where the page has no indication of its own', () => {
    expect(beyond('治疗痔疮', '')).toEqual([]);
  });
});
