import { expect, it } from 'vitest';
import { differing } from './fixtures.ts';
import { manufacturer } from './manufacturer.ts';

const record = { manufacturer: '江苏远山药业有限公司', holder: '上海白鹭医药科技有限公司' };
const told = (fields: Record<string, string>) => differing(manufacturer, record, fields);

it('takes short names, not the holder', () => {
  expect(told({ manufacturer: '江苏远山' })).toEqual([]);
  expect(told({ manufacturer: '上海白鹭医药科技有限公司' })).toEqual(['上海白鹭医药科技有限公司']);
});

it('reads headings and sentences, and leaves an address alone', () => {
  expect(told({ description: '【生产企业】浙江云溪制药有限公司 地址：杭州' })).toEqual([
    '浙江云溪制药有限公司',
  ]);
  expect(told({ description: '本品由浙江云溪制药有限公司生产。' })).toEqual([
    '浙江云溪制药有限公司',
  ]);
  expect(told({ description: '大药房正品，当天发货。' })).toBeNull();
});

it.each(['见包装', '以实物为准', '详见说明书'])('%s names nobody', (manufacturer) => {
  expect(told({ manufacturer })).toBeNull();
});

it('can not tell without the record', () => {
  expect(differing(manufacturer, {}, { manufacturer: '江苏远山药业有限公司' })).toBeNull();
});
