import { expect, test, vi } from 'vitest';
import { renderInto } from '../test/helpers/render.ts';
import { PausedLine } from './PausedLine.tsx';

test('says until when, by the clock of Shanghai, and can be ended', () => {
  const onResume = vi.fn();
  const page = renderInto(
    <PausedLine
      until={Date.parse('2026-11-24T16:00:00+08:00')}
      bottom={56}
      locale="zh_CN"
      onResume={onResume}
    />,
  );
  expect(page.root.textContent).toBe('在本站暂停到 16:00现在恢复');
  page.fire('button', 'click');
  expect(onResume).toHaveBeenCalledOnce();
});
