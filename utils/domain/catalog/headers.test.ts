import { describe, expect, it } from 'vitest';
import { isRecordTitle, mapRecordColumns } from './headers.ts';

const keysOf = (titles: string[]) => mapRecordColumns(titles).map(({ key }) => key);

describe('mapRecordColumns', () => {
  it.each([
    ['*批准文号（必填）', 'approvalNumber'],
    ['医疗器械注册证编号', 'approvalNumber'],
    ['药品通用名称', 'genericName'],
    ['商品名', 'tradeName'],
    ['品 牌', 'brand'],
    ['剂型', 'form'],
    ['制剂规格', 'strength'],
    ['转换比', 'pack'],
    ['生产厂商', 'manufacturer'],
    ['上市许可持有人（MAH）', 'holder'],
    ['是否处方药', 'class'],
    ['功能主治/适应症', 'indications'],
    ['用法与用量', 'usage'],
    ['禁忌', 'contraindications'],
    ['孕妇及哺乳期妇女用药', 'populations'],
    ['不良反应', 'adverseReactions'],
    ['贮藏条件', 'storage'],
    ['有效期（月）', 'shelfLife'],
    ['建议最低控价(元)', 'minimumPrice'],
    ['69码', 'barcode'],
    ['Approval No.', 'approvalNumber'],
    ['Shelf life', 'shelfLife'],
    ['有效期至', null],
    ['库存', null],
    ['商品图片', null],
    ['国药准字H20991234', null],
    ['', null],
  ])('%s → %s', (title, key) => {
    expect(keysOf([title])).toEqual([key]);
    expect(isRecordTitle(title)).toBe(key !== null);
  });

  it('takes the better of two names, and puts together texts that belong together', () => {
    expect(keysOf(['商品名称', '通用名称', '规格', '含量'])).toEqual([
      null,
      'genericName',
      null,
      'strength',
    ]);
    expect(keysOf(['注意事项', '儿童用药', '老年用药'])).toEqual(Array(3).fill('populations'));
  });

  it('says how sure it is', () => {
    expect(
      mapRecordColumns(['批准文号', '总部最低控价', '柜台']).map((one) => one.confidence),
    ).toEqual([1, 0.7, 0]);
  });
});
