import { expect, it } from 'vitest';
import { fixLookalikes, foldNumbers, placeOf } from './official-number.ts';

it('makes widths, brackets, spaces and labels alike and parts several numbers', () => {
  expect(
    foldNumbers('批准文号：国药准字 ｈ２０１４3338；苏卫消证字〔2021〕第3201号').map(
      ({ text }) => text,
    ),
  ).toEqual(['国药准字H20143338', '苏卫消证字(2021)第3201号']);
});

it('knows where each letter stood', () => {
  const source = '文号: 国药准字 H2014';
  const [number] = foldNumbers(source);
  const { start, end } = placeOf(number!, 4, 9);
  expect(source.slice(start, end)).toBe('H2014');
});

it('puts letters typed for digits right, the first of them named', () => {
  expect(fixLookalikes('H2O14333l'.toUpperCase())).toEqual({ text: 'H20143331', index: 2 });
  expect(fixLookalikes('H20143331')).toBeNull();
});
