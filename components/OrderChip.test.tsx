import { expect, test, vi } from 'vitest';
import { renderInto } from '../test/helpers/render.ts';
import { OrderChip } from './OrderChip.tsx';

const props = {
  orderId: '69382',
  level: 'error',
  words: '留言 2盒，订单 1盒',
  isSmall: false,
  isOpen: false,
  locale: 'zh_CN',
  onOpen: vi.fn(),
} as const;

test('two cells: shape and both sides', () => {
  const page = renderInto(<OrderChip {...props} />);
  expect(page.texts('.yg-tag-words')).toEqual(['留言 2盒，订单 1盒']);
  expect(page.all('.yg-tag-shape svg')).toHaveLength(1);
});

test('without room: the glyph, the words in the tooltip and the name', () => {
  const page = renderInto(<OrderChip {...props} isSmall />);
  const button = page.find('button');
  expect(button.textContent).toBe('');
  expect(button.getAttribute('title')).toBe(props.words);
  expect(button.getAttribute('aria-label')).toBe('留言 2盒，订单 1盒，打开说明');
});

test('a click opens the card', () => {
  const onOpen = vi.fn();
  const page = renderInto(<OrderChip {...props} onOpen={onOpen} />);
  page.fire('button', 'click');
  expect(onOpen).toHaveBeenCalledOnce();
});
