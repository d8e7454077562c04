import { expect, it } from 'vitest';
import { barcode } from './barcode.ts';
import { differing } from './fixtures.ts';

it.each([
  ['6900000000014', { barcode: '6900000000014' }, []],
  ['6900000000014', { barcode: ' ６９０００００００００１４' }, []],
  ['6900000000014', { barcode: '690-0000-000014' }, []],
  ['6900000000014、6900000000021', { barcode: '6900000000021' }, []],
  ['012345678905', { barcode: '0012345678905' }, []],
  ['6900000000014', { barcode: '6900000000038' }, ['6900000000038']],
  ['6900000000014', { description: '商品条码：6900000000045，请核对' }, ['6900000000045']],
  ['6900000000014', { barcode: '无' }, null],
  ['6900000000014', { description: '电话 13800001234' }, null],
  ['', { barcode: '6900000000014' }, null],
])('%s beside %o', (own, fields, found) => {
  expect(differing(barcode, { barcode: own }, fields)).toEqual(found);
});
