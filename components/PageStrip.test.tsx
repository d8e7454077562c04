import { expect, test, vi } from 'vitest';
import { renderInto } from '../test/helpers/render.ts';
import { PageStrip, type StripCount } from './PageStrip.tsx';

const show = (orderCount: number | null, counts: StripCount[], isFolded = false) => {
  const calls = { onJump: vi.fn(), onStep: vi.fn(), onFold: vi.fn(), onMove: vi.fn() };
  const page = renderInto(
    <PageStrip
      orderCount={orderCount}
      counts={counts}
      isFolded={isFolded}
      spot={null}
      home={null}
      locale="zh_CN"
      {...calls}
    />,
  );
  return { ...calls, page };
};

test('tags by level jump, arrows step', () => {
  const { page, onJump, onStep } = show(50, [
    { level: 'error', count: 3 },
    { level: 'review', count: 2 },
    { level: 'blind', count: 1 },
  ]);
  expect(page.texts('.yg-strong')).toEqual(['本页 50 单']);
  expect(page.texts('.yg-strip-jump')).toEqual(['不一致 3', '待复核 2', '看不到留言 1']);
  page.fire('.yg-strip-jump', 'click', {}, '待复核');
  page.fire('button', 'click', {}, '下一单');
  expect(onJump).toHaveBeenCalledWith('review');
  expect(onStep).toHaveBeenCalledWith(1);
});

test('nothing to step through: no arrows', () => {
  expect(show(8, []).page.all('[aria-label="下一单"]')).toHaveLength(0);
  expect(show(8, [{ level: 'ok', count: 1 }]).page.all('[aria-label="下一单"]')).toHaveLength(0);
});

test('a page that could not be read is not a page without orders', () => {
  const { page } = show(null, []);
  expect(page.root.textContent).toContain('本页订单看不到');
  expect(page.all('[data-level="blind"]')).toHaveLength(1);
});

test('folds to the mark and back', () => {
  const { page, onFold } = show(8, [{ level: 'error', count: 3 }], true);
  expect(page.texts('.yg-fold-button')).toEqual(['3']);
  page.fire('.yg-fold-button', 'click');
  expect(onFold).toHaveBeenCalledWith(false);
});
