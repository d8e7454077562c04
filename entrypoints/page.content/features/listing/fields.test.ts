import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { FieldKey } from '@/utils/domain/listings/listing.ts';
import type { PageReading } from '@/utils/page/read/reading.ts';
import { collectFields, toListing } from './fields.ts';

const { document } = parseHTML(`<html><body>
  <input id="title" type="text" value="禾安 感冒胶囊">
  <select id="class"><option>处方药</option><option selected>OTC（甲类）</option></select>
  <div id="pictures">主图 正面 背面</div>
</body></html>`);
const at = (id: string) => document.getElementById(id) as unknown as Element;
const reading = {
  listing: {
    title: '旧标题',
    description: null,
    category: 'OTC药品 / 感冒药',
    fields: { 药品类别: 'OTC（甲类）', 主图: '正面 背面', 运费模板: '包邮' },
  },
  anchors: {
    fields: new Map<FieldKey, Element>([
      ['title', at('title')],
      ['productClass', at('class')],
      ['other:主图', at('pictures')],
    ]),
    labels: new Map<FieldKey, string>([
      ['title', 'title'],
      ['productClass', '药品类别'],
      ['other:主图', '主图'],
    ]),
  },
} as unknown as PageReading;
const fields = collectFields(reading, 'zh_CN');

test('what is typed in is read from its node, what is shown as the definition reads it', () => {
  expect(fields.get('title')).toMatchObject({
    text: '禾安 感冒胶囊',
    name: '标题',
    kind: 'control',
  });
  expect(fields.get('other:主图')).toMatchObject({
    text: '正面 背面',
    name: '主图',
    kind: 'shown',
  });
  expect(fields.get('productClass')?.text).toBe('OTC（甲类）');
});

test('the rules get every field once; what was not seen is absent', () => {
  expect(toListing(reading, fields)).toEqual({
    productClass: null,
    fields: {
      'other:运费模板': '包邮',
      title: '禾安 感冒胶囊',
      category: 'OTC药品 / 感冒药',
      productClass: 'OTC（甲类）',
      'other:主图': '正面 背面',
    },
  });
});
