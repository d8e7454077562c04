import { expect, it } from 'vitest';
import { isListingTable, mapListingColumns } from './listing-columns.ts';
import { listingOfRow } from './listing-row.ts';

it('knows the columns of exports by their many names', () => {
  expect(
    mapListingColumns(['*宝贝标题', '商品ID', '一口价（元）', '宝贝描述', '库存', '69码', '厂家']),
  ).toEqual(['title', 'id', 'price', 'description', null, 'barcode', 'manufacturer']);
  expect(mapListingColumns(['Title', 'SKU', 'Approval Number', 'stock'])).toEqual([
    'title',
    'id',
    'approvalNumber',
    null,
  ]);
});

it('of two columns for one field the better name wins, whatever their order', () => {
  expect(mapListingColumns(['商品名称', '商品标题', '商品名'])).toEqual([
    'other:商品名称',
    'title',
    'tradeName',
  ]);
  expect(mapListingColumns(['商品名称', '店长推荐'])).toEqual(['title', 'other:店长推荐']);
});

it('says when a table holds no listings', () => {
  expect(isListingTable(mapListingColumns(['订单号', '收件人', '库存']))).toBe(false);
  expect(isListingTable(mapListingColumns(['标题', '库存']))).toBe(true);
});

it('makes a listing of a row: empty is empty where a title stands, else not seen', () => {
  const columns = mapListingColumns(['商品ID', '标题', '不良反应', '店长说']);
  expect(listingOfRow(columns, ['88', ' 姜糖 ', '', ''])).toEqual({
    id: '88',
    listing: { productClass: null, fields: { title: '姜糖', adverseReactions: '' } },
  });
  expect(listingOfRow(columns, ['88', '', '', '好'])).toEqual({
    id: '88',
    listing: { productClass: null, fields: { 'other:店长说': '好' } },
  });
  expect(listingOfRow(columns, ['88', '', ' ', ''])).toBeNull();
  expect(listingOfRow(columns, [])).toBeNull();
});

it('reads the words of a description that is markup', () => {
  const columns = mapListingColumns(['标题', '商品详情']);
  const cell =
    '<style>p{color:red}</style><p>每盒&nbsp;12 粒&lt;</p><img src="a.jpg"><div>0.3g&#215;12<br/>密封</div><script>alert(1)';
  expect(listingOfRow(columns, ['片', cell])?.listing.fields.description).toBe(
    '每盒 12 粒<\n0.3g×12\n密封',
  );
  expect(listingOfRow(columns, ['片', '温度<30℃ 且>5℃'])?.listing.fields.description).toBe(
    '温度<30℃ 且>5℃',
  );
});
