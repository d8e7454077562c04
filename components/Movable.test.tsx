import { expect, test, vi } from 'vitest';
import { renderInto } from '../test/helpers/render.ts';
import { Movable } from './Movable.tsx';

function show(onMove = vi.fn()) {
  const page = renderInto(
    <Movable class="panel" spot={null} onMove={onMove}>
      <div data-handle>
        <button type="button">x</button>
      </div>
      <p>body</p>
    </Movable>,
  );
  const panel = page.find('.panel');
  panel.getBoundingClientRect = () => ({ x: 100, y: 50, width: 300, height: 200 }) as DOMRect;
  panel.setPointerCapture = vi.fn();
  const view = panel.ownerDocument.documentElement;
  Object.defineProperties(view, { clientWidth: { value: 1000 }, clientHeight: { value: 700 } });
  return { page, onMove };
}

test('follows the pointer from its handle and stays in the viewport', () => {
  const { page, onMove } = show();
  page.fire('[data-handle]', 'pointerdown', { button: 0, clientX: 110, clientY: 60, pointerId: 1 });
  page.fire('.panel', 'pointermove', { clientX: 210, clientY: 90 });
  page.fire('.panel', 'pointermove', { clientX: 5000, clientY: -90 });
  page.fire('.panel', 'pointerup');
  page.fire('.panel', 'pointermove', { clientX: 300, clientY: 300 });
  expect(onMove.mock.calls).toEqual([[{ x: 200, y: 80 }], [{ x: 692, y: 8 }]]);
});

test('buttons in the handle and the body do not drag', () => {
  const { page, onMove } = show();
  for (const selector of ['button', 'p']) {
    page.fire(selector, 'pointerdown', { button: 0, clientX: 110, clientY: 60, pointerId: 1 });
    page.fire('.panel', 'pointermove', { clientX: 210, clientY: 90 });
  }
  expect(onMove).not.toHaveBeenCalled();
});
