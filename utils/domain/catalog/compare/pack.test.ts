import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differing } from './fixtures.ts';
import { pack } from './pack.ts';

const told = (packOn: string, title: string, strength = '0.25g') =>
  differing(pack, { genericName: '远山胶囊', strength, pack: packOn }, { title });

describe('pack', () => {
  it.each([
    ['24粒/盒', '0.25g*24粒'],
    ['24粒/盒', "0.25g×24's"],
    ['24粒/盒', '2板×12粒'],
    ['24粒/盒', '12粒/板×2板/盒'],
    ['24粒/盒', '12粒*2板*3盒'],
    ['24粒/盒', '0.25g*12粒*2'],
    ['24粒/盒', '24粒 2盒装 买3送1'],
    ['24粒/盒', '24粒（12粒/板×2板）'],
    ['24粒/盒', '每盒二十四粒'],
    ['24粒/盒', '0.25gx24粒x2盒'],
    ['2板×12粒/盒', '24粒'],
    ['12粒/板×2板/盒', '24粒/盒 共48粒'],
    ['100片/瓶', '100片*3瓶'],
    ['20袋/包', '20小袋*2大包'],
    ['12支/盒，每支10ml', '10ml*12支'],
    ['90粒/盒', '30粒*3瓶/盒'],
  ])('%s is the pack of %s', (own, title) => {
    expect(told(own, title)).toEqual([]);
  });

  it.each([
    ['24粒/盒', '0.25g*12粒', ['12粒']],
    ['24粒/盒', '12粒*3板', ['12粒*3板']],
    ['24粒/盒', '36粒/盒*2盒', ['36粒']],
    ['24粒/盒', '0.25g 20粒装', ['20粒']],
    ['10袋/盒', '6袋', ['6袋']],
    ['100片/瓶', '60片*2瓶', ['60片']],
    ['1支/盒', '5支/盒', ['5支']],
    ['60揿/瓶', '120揿', ['120揿']],
    ['10人份/盒', '20人份', ['20人份']],
  ])('where the record has %s: %s differs', (own, title, found) => {
    expect(told(own, title)).toEqual(found);
  });

  it.each([
    ['100ml/瓶', '', '120ml', ['120ml']],
    ['10g/支', '3%', '3% 15g', ['15g']],
    ['1支/盒', '5ml:15mg', '8ml', ['8ml']],
    ['12支/盒，每支10ml', '0.05%', '5ml*12支', ['5ml']],
    ['10g/支', '2%（5g:0.1g）', '5g', ['5g']],
    ['450g/罐', '', '900克', ['900克']],
  ])('the container %s of %s is not that of %s', (own, strength, title, found) => {
    expect(told(own, title, strength)).toEqual(found);
  });

  it.each([
    ['24粒/盒', '3盒装'],
    ['1支/盒', '5ml*2支'],
    ['24粒/盒', '一次2粒 满3盒减10'],
    ['', '24粒'],
    ['24粒/盒', '999板蓝根 第2盒半价'],
  ])('%s and %s are nothing to compare', (own, title) => {
    expect(told(own, title)).toBeNull();
  });

  const notations = fc.record({
    pieces: fc.integer({ min: 2, max: 50 }),
    blisters: fc.integer({ min: 1, max: 6 }),
    unit: fc.constantFrom('粒', '片', '丸', 's', "'s"),
    times: fc.constantFrom('*', '×', 'x', ' × ', '＊'),
    boxes: fc.integer({ min: 1, max: 9 }),
    way: fc.integer({ min: 0, max: 5 }),
  });
  /** One pack as sellers write it. */
  const print = ({
    pieces,
    blisters,
    unit,
    times,
    boxes,
    way,
  }: {
    pieces: number;
    blisters: number;
    unit: string;
    times: string;
    boxes: number;
    way: number;
  }) =>
    [
      `${pieces * blisters}${unit}`,
      `${pieces}${unit}${times}${blisters}板`,
      `${blisters}板${times}${pieces}${unit}`,
      `${pieces}${unit}/板${times}${blisters}板/盒`,
      `${pieces}${unit}${times}${blisters}板${times}${boxes}盒`,
      `每盒${pieces * blisters}${unit}，${boxes}盒装`,
    ][way]!;

  it('is the same however it is written, and another when it is one piece more', () => {
    fc.assert(
      fc.property(notations, notations, (a, b) => {
        const written = print({ ...b, pieces: a.pieces, blisters: a.blisters });
        const total = a.pieces * a.blisters;
        expect(told(`${total}粒/盒`, `远山胶囊 0.25g*${written}`)).toEqual([]);
        expect(told(print(a), `远山胶囊 ${total}粒`)).toEqual([]);
        expect(told(`${total + 1}粒/盒`, `远山胶囊 ${written}`)).not.toEqual([]);
      }),
    );
  });
});
