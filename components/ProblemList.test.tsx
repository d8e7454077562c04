import { expect, test, vi } from 'vitest';
import { renderInto } from '../test/helpers/render.ts';
import { ProblemList } from './ProblemList.tsx';

const rows = [
  { id: 'a', level: 'error', short: '三天根治', field: '标题', isOpen: true },
  { id: 'b', level: 'review', short: '孕妇也能用', field: '卖点', isOpen: false },
] as const;

test('names level, words and field of each, and which one is open', () => {
  const page = renderInto(<ProblemList rows={rows} locale="zh_CN" onOpen={() => {}} />);
  expect(page.texts('button')).toEqual(['错误 标题：三天根治正在看', '待复核 孕妇也能用卖点']);
  expect(page.all('[aria-current]')).toHaveLength(1);
});

test('a press opens that one', () => {
  const onOpen = vi.fn();
  const page = renderInto(<ProblemList rows={rows} locale="zh_CN" onOpen={onOpen} />);
  page.fire('button', 'click', {}, '孕妇');
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('b');
});

test('markup in a page text stays text', () => {
  const short = '<img src=x onerror=alert(1)>';
  const page = renderInto(
    <ProblemList rows={[{ ...rows[0], short }]} locale="zh_CN" onOpen={() => {}} />,
  );
  expect(page.all('img')).toHaveLength(0);
  expect(page.root.textContent).toContain(short);
});
