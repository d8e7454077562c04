import { expect, test, vi } from 'vitest';
import { renderInto } from '../test/helpers/render.ts';
import { Toast } from './Toast.tsx';

test('is a status with at most one action', () => {
  const run = vi.fn();
  const page = renderInto(<Toast text="已改成说明书里的适应症" action={{ label: '撤销', run }} />);
  expect(page.texts('[role="status"]')).toEqual(['已改成说明书里的适应症']);
  page.fire('button', 'click', {}, '撤销');
  expect(run).toHaveBeenCalledOnce();
  page.update(<Toast text="已复制" />);
  expect(page.all('button')).toHaveLength(0);
});

test('says when it is held by pointer or focus', () => {
  const onHold = vi.fn();
  const page = renderInto(<Toast text="已复制" onHold={onHold} />);
  for (const type of ['mouseenter', 'mouseleave', 'focusin', 'focusout'])
    page.fire('.yg-toast', type);
  expect(onHold.mock.calls.flat()).toEqual([true, false, true, false]);
});
