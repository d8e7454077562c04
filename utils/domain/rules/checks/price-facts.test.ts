import { expect, it } from 'vitest';
import { findingsOf } from '../../../../test/helpers/rules.ts';

const faults = (title: string, price?: string) =>
  findingsOf('PR-02', 'otc', { title, ...(price === undefined ? {} : { price }) }).map(
    ({ message, span }) => `${message.id.split('/')[1]}: ${title.slice(span!.start, span!.end)}`,
  );

it.each<[string, string | undefined, string[]]>([
  ['感冒灵颗粒 仅9.9元', '59', ['bait: 仅9.9元']],
  ['感冒灵颗粒 9.9元包邮', '¥59.00-99.00', ['bait: 9.9元包邮']],
  ['感冒灵颗粒 59元起', '59-99', []],
  ['感冒灵颗粒 仅59元', '59', []],
  ['感冒灵颗粒 券后价仅49元，需领券', '59', []],
  ['感冒灵颗粒 第二件仅9.9元', '59', []],
  ['感冒灵颗粒 每片仅0.5元', '59', []],
  ['感冒灵颗粒 仅9.9元', undefined, []],
  ['感冒灵颗粒 仅9.9元', '', []],
  ['原价39元 现价99元', undefined, ['reverse: 原价39元']],
  ['原价100元 5折 现价50元', undefined, []],
  ['原价100元 5折 现价65元', undefined, ['discount: 5折']],
  ['原价100元 85折 现价85元', undefined, []],
  ['满99减100', undefined, ['offer: 满99减100']],
  ['满99减50 满199减120', undefined, []],
  ['满99减50，另一处写满99减30', undefined, ['offers: 满99减30']],
  ['含量100mg×10片', '59', []],
])('%s at %s', (title, price, expected) => {
  expect(faults(title, price)).toEqual(expected);
});
