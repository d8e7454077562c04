import { describe, expect, it } from 'vitest';
import type { RecordKey } from './record.ts';
import { readRow, type UsedColumn } from './rows.ts';
import { splitSpec } from './split-spec.ts';

const read = (
  cells: Partial<Record<RecordKey, string>>,
  titles: Partial<Record<RecordKey, string>> = {},
) => {
  const keys = Object.keys(cells) as RecordKey[];
  const columns: UsedColumn[] = keys.map((key, at) => ({ at, key, title: titles[key] ?? key }));
  return readRow(
    columns,
    keys.map((key) => cells[key]!),
  );
};

describe('readRow', () => {
  it('leaves out what says nothing, and letters that show nothing', () => {
    const { record } = read({
      genericName: '\u200b试验片 ',
      brand: '/',
      holder: '无',
      storage: '—',
    });
    expect(record).toEqual({ genericName: '试验片' });
  });

  it.each<[string, Partial<Record<RecordKey, string>>, RecordKey | null]>([
    ['neither number nor name', { brand: '禾安' }, null],
    ['a digit missing', { approvalNumber: '国药准字H2099123' }, 'approvalNumber'],
    [
      'one of two numbers wrong',
      { approvalNumber: '国药准字H20991234、国药准字Z1' },
      'approvalNumber',
    ],
    ['a device number cut', { approvalNumber: '浙械注准2099200' }, 'approvalNumber'],
    ['a name of a whole leaflet', { genericName: '片'.repeat(301) }, 'genericName'],
    ['a text that cannot be', { genericName: '片', usage: '字'.repeat(8001) }, 'usage'],
    ['a price that is none', { genericName: '片', minimumPrice: '十二元' }, 'minimumPrice'],
    ['a name that can not be read', { genericName: '试\uFFFD片' }, 'genericName'],
  ])('refuses %s', (_name, cells, key) => {
    const { record, error } = read(cells);
    expect(record).toBeNull();
    expect(error!.key).toBe(key);
    expect(error!.sentence.zh).not.toMatch(/[{}]/);
  });

  it.each([
    '国药准字H20991234',
    '国药准字HJ20990001',
    'H20991234',
    '注册证号HC20990001',
    '浙械注准20992141234',
    '国械备20990001号',
    '国食健注G20990001',
    '食健备G209944000001',
    '卫食健字（2001）第0001号',
  ])('takes %s as a number', (approvalNumber) => {
    expect(read({ approvalNumber }).error).toBeNull();
  });

  it.each([
    ['￥18.50', '18.50'],
    ['1,280元', '1280'],
    ['12/盒', '12'],
    ['不控价', undefined],
    ['0', undefined],
  ])('price %s → %s', (minimumPrice, plain) => {
    expect(read({ genericName: '片', minimumPrice }).record?.minimumPrice).toBe(plain);
  });

  it('does not use a barcode that lost its digits', () => {
    const { record, notes } = read({ genericName: '片', barcode: '6.90123E+12' });
    expect(record).toEqual({ genericName: '片' });
    expect(notes.map(({ key }) => key)).toEqual(['barcode']);
  });

  it('reads a cell by its header', () => {
    expect(read({ genericName: '片', class: '否' }, { class: '是否处方药' }).record?.class).toBe(
      '非处方药',
    );
    expect(
      read({ genericName: '片', shelfLife: '24' }, { shelfLife: '有效期(月)' }).record?.shelfLife,
    ).toBe('24个月');
    const { record } = readRow(
      [
        { at: 0, key: 'genericName', title: '名称' },
        { at: 1, key: 'populations', title: '注意事项' },
        { at: 2, key: 'populations', title: '孕妇用药' },
      ],
      ['片', '不宜久服。', '禁用'],
    );
    expect(record?.populations).toBe('不宜久服。\n【孕妇用药】禁用');
  });

  it('gives a bare number of a pack its counter', () => {
    expect(read({ genericName: '试验胶囊', pack: '24' }).record?.pack).toBe('24粒');
    expect(read({ genericName: '试验仪', pack: '24' }).record?.pack).toBeUndefined();
  });
});

describe('splitSpec', () => {
  it.each([
    ['0.25g*24粒/盒', '0.25g', '24粒/盒'],
    ['0.25g', '0.25g', ''],
    ['24粒/盒', '', '24粒/盒'],
    ['10ml×10支', '10ml', '10支'],
    ['0.3g×12粒×2板/盒', '0.3g', '12粒×2板/盒'],
    ['2板×12粒，每粒0.3g', '每粒0.3g', '2板×12粒'],
    ['中号', '中号', ''],
  ])('%s → %s | %s', (spec, strength, pack) => {
    const parts = splitSpec(spec);
    expect(
      parts.pack.startsWith(pack) && parts.strength.includes(strength.replace('每粒', '')),
    ).toBe(true);
    if (pack === '') expect(parts.pack).toBe('');
    if (strength === '') expect(parts.strength).toBe('');
  });
});
