import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readLog } from '../../../../test/helpers/timeline.ts';
import { orderMessages } from './order.ts';

const order = (shorthand: string) =>
  orderMessages(readLog(shorthand).messages).map(({ id, text }) => id ?? text);

it('sorts by instant and keeps the order of the log among equals', () => {
  expect(order('C 10:00:02 id:a · A 10:00:01 id:b · C 10:00:01 id:c')).toEqual(['b', 'c', 'a']);
});

it('keeps the first of one id, whatever else differs', () => {
  expect(order('C 10:00:05 id:a · A 10:00:01 id:a')).toEqual(['a']);
  expect(orderMessages(readLog('C 10:00:05 id:a · A 10:00:01 id:a').messages)[0]?.from).toBe(
    'customer',
  );
});

it('takes a bare message for a copy only when everything else is the same', () => {
  expect(order('C 10:00:00 id:a text:x · C 10:00:00 text:x')).toEqual(['a']);
  expect(order('C 10:00:00 text:x · C 10:00:00 text:y')).toEqual(['x', 'y']);
  expect(order('A 10:00:00 text:x by:wang · A 10:00:00 text:x by:li')).toEqual(['x', 'x']);
  expect(order('C 10:00:00 text:x · C/image 10:00:00 text:x')).toEqual(['x', 'x']);
  expect(order('C 10:00:00 · C 10:00:00')).toEqual([null]);
});

it('prefers the page’s stamp to ours within two seconds, wherever it stands', () => {
  for (const shorthand of [
    'C 10:00:02 device text:x · C 10:00:00 text:x',
    'C 10:00:00 text:x · C 10:00:02 device text:x',
  ]) {
    const [kept, ...more] = orderMessages(readLog(shorthand).messages);
    expect(more).toEqual([]);
    expect(kept?.isDevice).toBe(false);
  }
  expect(order('C 10:00:00 text:x · C 10:00:02.001 device text:x')).toEqual(['x', 'x']);
});

it('keeps our own observations where the page says nothing', () => {
  expect(order('C 10:00:05 device text:x · C 10:00:00 device text:y')).toEqual(['y', 'x']);
});

it('is not changed by copies, nor by doing it twice', () => {
  const part = fc
    .tuple(
      fc.constantFrom('C', 'A', 'R'),
      fc.nat(5),
      fc.option(fc.nat(3)),
      fc.constantFrom('x', 'y'),
    )
    .map(
      ([who, s, id, text]) => `${who} 10:00:0${s}${id === null ? '' : ` id:${id}`} text:${text}`,
    );
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), fc.nat(11), (parts, index) => {
      const { messages } = readLog(parts.join(' · '));
      const once = orderMessages(messages);
      expect(orderMessages(once)).toEqual(once);
      const again = messages[index % messages.length]!;
      expect(orderMessages([...messages, { ...again }])).toEqual(once);
    }),
  );
});
