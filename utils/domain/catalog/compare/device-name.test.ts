import { expect, it } from 'vitest';
import { compareDevice, devicesIn } from './device-name.ts';

it.each([
  ['远山雾化机 家用', '压缩式雾化器', []],
  ['红外体温枪', '医用额温计', []],
  ['远山血压仪', '血糖仪', ['name']],
  ['腕式血压计', '电子血压计 上臂式', ['form']],
  ['颈椎固定器', '腰椎固定器', ['name']],
  ['医用外科口罩', '医用防护口罩', ['name']],
])('%s beside %s', (text, own, aspects) => {
  expect(compareDevice(text, own)?.map(({ aspect }) => aspect)).toEqual(aspects);
});

it('says nothing of goods whose noun it does not know', () => {
  expect(compareDevice('阿莫西林胶囊', '血压计')).toBeNull();
  expect(compareDevice('血压计', '阿莫西林胶囊')).toBeNull();
  expect(devicesIn('血糖仪配血糖试纸').map(({ kind }) => kind)).toEqual([
    'glucose',
    'glucoseStrip',
  ]);
});
