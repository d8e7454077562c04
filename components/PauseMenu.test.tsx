import { expect, test, vi } from 'vitest';
import { renderInto } from '../test/helpers/render.ts';
import { PauseMenu } from './PauseMenu.tsx';

test('offers three lengths; Esc goes back and goes no further', () => {
  const [onPick, onClose, stopPropagation] = [vi.fn(), vi.fn(), vi.fn()];
  const page = renderInto(<PauseMenu locale="zh_CN" onPick={onPick} onClose={onClose} />);
  expect(page.texts('button')).toEqual(['15 分钟', '1 小时', '到今天下班']);
  page.fire('button', 'click', {}, '1 小时');
  expect(onPick).toHaveBeenCalledExactlyOnceWith('hour');
  page.fire('fieldset', 'keydown', { key: 'Escape', stopPropagation });
  expect(onClose).toHaveBeenCalledOnce();
  expect(stopPropagation).toHaveBeenCalledOnce();
});
