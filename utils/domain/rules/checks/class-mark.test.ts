import { expect, it } from 'vitest';
import { findingsOf } from '../../../../test/helpers/rules.ts';

const fault = (title: string, productClass?: string) =>
  findingsOf('RX-02b', 'otc', { title, ...(productClass ? { productClass } : {}) }).map(
    ({ message, span }) => `${message.id.split('/')[1]} ${title.slice(span!.start, span!.end)}`,
  );

it.each([
  ['【处方药】厄贝沙坦片', 'OTC（甲类）', ['main 处方药']],
  ['【OTC】感冒灵颗粒', '处方药', ['main OTC']],
  ['处方药奥司他韦 + 非处方药感冒灵 组合', undefined, ['both 处方药']],
  ['【非处方药】感冒灵颗粒', '非处方药', []],
  ['【处方药】厄贝沙坦片', '处方药', []],
  ['【处方药】厄贝沙坦片', undefined, []],
  ['处方药须凭处方购买 厄贝沙坦片', '处方药', []],
  ['感冒灵颗粒', 'OTC', []],
])('%s in %s', (title, productClass, expected) => {
  expect(fault(title, productClass)).toEqual(expected);
});
