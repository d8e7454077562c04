import { expect, test, vi } from 'vitest';
import { renderInto } from '../test/helpers/render.ts';
import { RequiredList, type RequiredRow } from './RequiredList.tsx';

const row = (name: string, state: RequiredRow['state']): RequiredRow => ({
  id: name,
  name,
  state,
  level: 'error',
});
const rows = [
  row('适应症', 'filled'),
  row('禁忌', 'missing'),
  row('成份', 'unknown'),
  ...['用法', '规格', '贮藏', '有效期'].map((name) => row(name, 'filled')),
];

test('missing first with a way there, then what is not seen, done ones cut', () => {
  const page = renderInto(<RequiredList rows={rows} locale="zh_CN" onFill={() => {}} />);
  expect(page.texts('li').map((text) => text.slice(0, 3))).toEqual([
    '禁忌去',
    '成份看',
    '适应症',
    '用法已',
    '规格已',
  ]);
  expect(page.root.textContent).toContain('5 / 7');
  expect(page.root.textContent).toContain('另有 2 项已填');
  page.fire('button', 'click', {}, '展开');
  expect(page.all('li')).toHaveLength(7);
});

test('the way to a field names it, also for a reader', () => {
  const onFill = vi.fn();
  const page = renderInto(<RequiredList rows={rows} locale="zh_CN" onFill={onFill} />);
  expect(page.texts('.yg-row-link')[0]).toBe('去填写 禁忌');
  page.fire('.yg-row-link', 'click', {}, '禁忌');
  expect(onFill).toHaveBeenCalledExactlyOnceWith('禁忌');
});
