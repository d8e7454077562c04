import { expect, test } from 'vitest';
import { renderInto } from '../test/helpers/render.ts';
import { type MarkLine, MarkLines } from './MarkLines.tsx';

const line = (more: Partial<MarkLine>): MarkLine => ({
  key: 'a',
  level: 'error',
  x: 10,
  y: 40,
  width: 60,
  top: 20,
  height: 18,
  isActive: false,
  ground: 'light',
  ...more,
});

test('draws where it is told, without a tint while its card is closed', () => {
  const page = renderInto(<MarkLines lines={[line({})]} />);
  const { style } = page.find('.yg-line');
  expect([style.left, style.top, style.width]).toEqual(['10px', '40px', '60px']);
  expect(page.all('.yg-tint')).toHaveLength(0);
  page.update(<MarkLines lines={[line({ isActive: true })]} />);
  expect(page.all('.yg-tint')).toHaveLength(1);
});

test('forbidden is tinted always, a review is a wave, colours follow the ground', () => {
  const page = renderInto(
    <MarkLines
      lines={[line({ level: 'block' }), line({ key: 'b', level: 'review', ground: 'dark' })]}
    />,
  );
  expect(page.all('.yg-tint')).toHaveLength(1);
  expect(page.all('svg')).toHaveLength(1);
  expect(page.all('[data-ground="dark"]')).toHaveLength(1);
});

test('readers hear nothing of lines', () => {
  expect(
    renderInto(<MarkLines lines={[line({})]} />)
      .find('.yg-lines')
      .getAttribute('aria-hidden'),
  ).toBe('true');
});
