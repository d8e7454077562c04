import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differing, subjectOf } from './fixtures.ts';
import { price } from './price.ts';

const told = (minimumPrice: string, fields: Record<string, string>) =>
  differing(price, { genericName: '远山片', pack: '6片/盒', minimumPrice }, fields);

describe('price', () => {
  it.each([
    ['9.90', { price: '9.9' }, []],
    ['9.90', { price: '¥12.90-25.80' }, []],
    ['1200', { price: '1,280.00' }, []],
    ['9.90', { price: '9.89' }, ['9.89']],
    ['9.90', { price: '8.8-12' }, ['8.8']],
    ['10', { title: '远山片 6片*2盒', price: '20' }, []],
    ['10', { title: '远山片 6片*3盒', price: '29.9' }, ['29.9']],
    ['10', { title: '远山片 2盒装', price: '9.9/盒' }, ['9.9']],
    ['10', { title: '远山片 2盒装', price: '10元/盒' }, []],
    ['10', { title: '远山片 买2盒送1盒', price: '10' }, []],
    ['10', { title: '远山片 到手价8.5元' }, ['8.5']],
    ['10', { title: '远山片 到手3盒', price: '30' }, []],
    ['10', { price: '面议' }, null],
    ['', { price: '1' }, null],
  ])('at least %s: %o', (minimum, fields, found) => {
    expect(told(minimum, fields)).toEqual(found);
  });

  it('leaves what depends on a coupon to a person', () => {
    const record = { genericName: '远山片', minimumPrice: '10' };
    expect(price(subjectOf(record, { price: '券后9.5' }))).toMatchObject([{ certainty: 'review' }]);
    expect(price(subjectOf(record, { price: '9.5' }))).toMatchObject([{ certainty: 'sure' }]);
  });

  it('counts whole fen', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.integer({ min: -3, max: 3 }),
        (fen, step) => {
          const yuan = (value: number) => (value / 100).toFixed(2);
          if (fen + step <= 0) return;
          const found = told(yuan(fen), { price: yuan(fen + step) });
          expect(found).toEqual(step < 0 ? [yuan(fen + step)] : []);
        },
      ),
    );
  });
});
