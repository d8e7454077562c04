import { type Pack, parsePack } from '../catalog/pack.ts';
import { FOLDABLE, foldLetter } from './note.ts';
import type { OrderItem } from './order.ts';

/** One ordered item made ready to compare. */
export type Goods = {
  index: number;
  item: OrderItem;
  /** Title and specification, folded like a note. */
  words: string;
  title: string;
  spec: string;
  pack: Pack;
  /** Counter word to speak of it: 盒, 瓶, 件 where nothing is written. */
  unit: string;
};

export function prepareGoods(items: readonly OrderItem[]): Goods[] {
  return items.map((item, index) => {
    const title = fold(item.title);
    const spec = fold(item.spec ?? '');
    const pack = parsePack(spec === '' ? title : spec);
    return {
      index,
      item,
      words: `${title} ${spec}`,
      title,
      spec,
      pack,
      unit: pack.container ?? '件',
    };
  });
}

/** Which items a piece of a note names: those that share the longest run of letters with it. */
export function findNamed(text: string, goods: readonly Goods[]): Goods[] {
  if (goods.length < 2) return [];
  let best = 1;
  let named: Goods[] = [];
  for (const entry of goods) {
    const length = sharedRun(text, entry.title);
    if (length > best) [best, named] = [length, [entry]];
    else if (length === best && length > 1) named.push(entry);
  }
  return named.length < goods.length ? named : [];
}

/** Length of the longest run of Han or Latin letters that both texts hold. */
export function sharedRun(a: string, b: string): number {
  let best = 0;
  for (let start = 0; start + best < a.length; start++) {
    let length = best + 1;
    while (start + length <= a.length) {
      const run = a.slice(start, start + length);
      if (/[^\p{Script=Han}a-z\d]/u.test(run) || !b.includes(run)) break;
      best = length++;
    }
  }
  return best;
}

/** Takes out what names or describes the ordered items, so that 双黄连片0.4g 两盒 is as bare as 两盒. */
export function withoutNames(text: string, goods: readonly Goods[]): string {
  let rest = '';
  let cut = false;
  for (let i = 0; i < text.length; ) {
    let length = 0;
    for (const { words } of goods) {
      let run = Math.max(2, length + 1);
      while (i + run <= text.length && words.includes(text.slice(i, i + run))) length = run++;
    }
    if (length > 0) cut = true;
    else rest += text[i];
    i += Math.max(1, length);
  }
  return cut ? rest.replace(/^[\d.*x%:/mgl克毫升]+/, '') : rest;
}

export function fold(text: string): string {
  return text.replace(FOLDABLE, foldLetter);
}
