import { describe, expect, it } from 'vitest';
import { prepareGoods } from '../goods.ts';
import { readNote } from '../note.ts';
import type { Order } from '../order.ts';
import { quantity } from './quantity.ts';

const find = (message: string, qty: number, spec = '0.4g*12片/盒') => {
  const items = [{ title: '禾安 双黄连片', spec, qty, price: 12 }];
  const order: Order = { id: '1', items, receiver: null, buyerMessage: message, sellerMemo: null };
  return quantity
    .find({
      note: readNote(message),
      goods: prepareGoods(items),
      order,
      source: 'buyerMessage',
      other: null,
    })
    .map(({ wanted, ordered }) => `${wanted}/${ordered}`);
};

describe('quantity', () => {
  it.each([
    ['要2盒，手滑只点了一下', 1, '2盒/1盒'],
    ['我想要俩盒', 1, '2盒/1盒'],
    ['贰盒哈', 1, '2盒/1盒'],
    ['２ 盒', 1, '2盒/1盒'],
    ['不是两盒 一盒就行', 2, '1盒/2盒'],
    ['改成五盒吧', 3, '5盒/3盒'],
    ['再加一盒', 2, '3盒/2盒'],
    ['少发一盒', 3, '2盒/3盒'],
    ['双黄连片 三盒 谢谢', 2, '3盒/2盒'],
    ['+2', 1, '3盒/1盒'],
    ['3改2', 3, '2盒/3盒'],
    ['0.4g*12片*4盒', 2, '4盒/2盒'],
    ['我要十二盒', 1, '12盒/1盒'],
  ])('%s with %d ordered', (message, qty, expected) => {
    expect(find(message, qty)).toEqual([expected]);
  });

  it.each([
    ['两盒谢谢', 2],
    ['二盒', 2],
    ['4盒分两个袋子装，谢谢', 4],
    ['一次2片一天3次对吗', 1],
    ['上次买的3盒很好用', 1],
    ['9号楼4单元5楼', 1],
    ['孩子4个月，急用', 1],
    ['两个人吃', 1],
    ['同事买了五盒说不错', 1],
    ['两盒不够下次再来买', 2],
    ['1盒12片那种', 2],
    ['一人一盒', 3],
    ['第二盒半价对吧', 1],
    ['放一个箱子里', 2],
    ['有2盒装的吗？', 1],
    ['尾号3344，到了打一个电话', 1],
  ])('%s with %d ordered is no wish', (message, qty) => {
    expect(find(message, qty)).toEqual([]);
  });

  it('gives the number to the item named beside it', () => {
    const items = [
      { title: '禾安 双黄连片', spec: '12片/盒', qty: 2, price: 12 },
      { title: '百木 川贝枇杷糖浆', spec: '100ml/瓶', qty: 1, price: 20 },
    ];
    const ask = (message: string) =>
      quantity
        .find({
          note: readNote(message),
          goods: prepareGoods(items),
          source: 'buyerMessage',
          other: null,
          order: { id: '1', items, receiver: null, buyerMessage: message, sellerMemo: null },
        })
        .map(({ item, wanted }) => [item, wanted]);
    expect(ask('双黄连两盒 枇杷糖浆三瓶')).toEqual([[1, '3瓶']]);
    expect(ask('各要一盒')).toEqual([[0, '1盒']]);
    expect(ask('一共3件')).toEqual([]);
  });
});
