import { X } from 'lucide-preact';
import { expect, test, vi } from 'vitest';
import { renderInto } from '../test/helpers/render.ts';
import { IconButton } from './IconButton.tsx';

test('a picture has a tooltip and a name', () => {
  const onClick = vi.fn();
  const page = renderInto(<IconButton icon={X} label="关闭" onClick={onClick} />);
  const button = page.find('button');
  expect([button.getAttribute('title'), button.getAttribute('aria-label')]).toEqual([
    '关闭',
    '关闭',
  ]);
  expect(page.find('svg').getAttribute('aria-hidden')).toBe('true');
  page.fire('button', 'click');
  expect(onClick).toHaveBeenCalledOnce();
});
