import { describe, expect, it } from 'vitest';
import { findAddress, readAddress } from './address-line.ts';

const HOME = '江苏省苏州市吴中区石湖路8号5幢302室';

describe('findAddress', () => {
  it.each([
    ['寄到浙江省杭州市西湖区文三路20号', '浙江省杭州市西湖区文三路20号'],
    ['上海市浦东新区张江路88弄3号', '上海市浦东新区张江路88弄3号'],
    ['地址改成姑苏区人民路100号', '姑苏区人民路100号'],
  ])('%s', (text, line) => {
    expect(findAddress(text)?.text).toBe(line);
    expect(text.slice(findAddress(text)!.start)).toBe(line);
  });

  it.each(['放门口', '5幢302', '快递放超市', '路上小心', '一路平安'])('%s is none', (text) => {
    expect(findAddress(text)).toBeNull();
  });
});

describe('conflictWith', () => {
  it('names the widest level that differs', () => {
    expect(readAddress('浙江省杭州市西湖区文三路20号').conflictWith(HOME)).toEqual({
      wanted: '浙江省',
      ordered: '江苏省',
    });
    expect(readAddress('苏州市姑苏区人民路100号').conflictWith(HOME)).toEqual({
      wanted: '姑苏区',
      ordered: '吴中区',
    });
  });

  it('finds none in a repeated address or behind a mask', () => {
    expect(readAddress(HOME).conflictWith(HOME)).toBeNull();
    expect(readAddress('苏州市吴中区石湖路8号').conflictWith(HOME)).toBeNull();
    expect(
      readAddress('苏州市吴中区人民路100号').conflictWith('江苏省苏州市吴中区****'),
    ).toBeNull();
  });
});
