import { type Pack, parsePack } from '../catalog/pack.ts';
import { foldLetter } from './note.ts';
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

export function fold(text: string): string {
  return text.replace(/[\s\S]/g, foldLetter);
}
