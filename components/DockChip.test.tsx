import { expect, test, vi } from 'vitest';
import { renderInto } from '../test/helpers/render.ts';
import { DockChip } from './DockChip.tsx';
import type { ShownLevel } from './levels.ts';

const show = (levels: ShownLevel[], isBlind = false) => {
  const onUnfold = vi.fn();
  const page = renderInto(
    <DockChip
      levels={levels}
      isBlind={isBlind}
      spot={null}
      bottom={0}
      locale="zh_CN"
      onMove={() => {}}
      onUnfold={onUnfold}
    />,
  );
  return { page, onUnfold };
};

test('shows the two heaviest counts and says them', () => {
  const { page, onUnfold } = show(['hint', 'error', 'error', 'warning']);
  expect(page.texts('.yg-tag')).toEqual(['2', '1']);
  expect(page.find('button').getAttribute('aria-label')).toBe('展开药规，错误 2，警告 1');
  page.fire('button', 'click');
  expect(onUnfold).toHaveBeenCalledOnce();
});

test('one tick when nothing was found, another glyph when nothing can be seen', () => {
  expect(show([]).page.all('button [data-level="ok"]')).toHaveLength(1);
  const { page } = show([], true);
  expect(page.all('button [data-level="blind"]')).toHaveLength(1);
  expect(page.all('button [data-level="ok"]')).toHaveLength(0);
  expect(page.find('button').getAttribute('aria-label')).toContain('看不到');
});
