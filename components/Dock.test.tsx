import { expect, test, vi } from 'vitest';
import { renderInto } from '../test/helpers/render.ts';
import { Dock, type DockView } from './Dock.tsx';

const view: DockView = {
  state: { kind: 'checked', fieldCount: 13, ruleCount: 41 },
  className: 'OTC 甲类',
  problems: [],
  required: [{ id: 'usage', name: '用法用量', state: 'filled', level: 'error' }],
  notes: [],
  missing: [],
  foot: { left: '规则 2026.11.2', right: '记录已开启' },
};
const show = (more: Partial<DockView> = {}, locale: 'zh_CN' | 'en' = 'zh_CN') => {
  const on = {
    move: vi.fn(),
    fold: vi.fn(),
    pause: vi.fn(),
    open: vi.fn(),
    fill: vi.fn(),
    retry: vi.fn(),
    copy: vi.fn(),
  };
  const page = renderInto(
    <Dock view={{ ...view, ...more }} spot={null} bottom={0} locale={locale} on={on} />,
  );
  return { page, on };
};

test('nothing found says what was checked and what was not', () => {
  const { page } = show();
  expect(page.root.textContent).toContain('没有发现问题');
  expect(page.root.textContent).toContain('13 个字段、41 条规则，必备信息齐全');
  expect(page.root.textContent).toContain('图片里的文字没有检查');
});

test('blind is another look and another sentence than clean', () => {
  const { page, on } = show({
    state: { kind: 'blind', title: '这一页读不到“规格”', text: '这段时间不计入任何人的数据。' },
    missing: ['规格', '批准文号'],
  });
  expect(page.all('.yg-hatch')).toHaveLength(1);
  expect(page.root.textContent).not.toContain('没有发现问题');
  page.fire('button', 'click', {}, '看缺什么');
  expect(page.texts('.yg-missing li')).toEqual(['规格', '批准文号']);
  page.fire('button', 'click', {}, '再试一次');
  expect(on.retry).toHaveBeenCalledOnce();
});

test('our own error says what goes on and gives the detail away on request', () => {
  const { page, on } = show({
    state: { kind: 'error', title: '这一页没有检查', text: '填写不受影响。', detail: 'E: at x' },
  });
  page.fire('button', 'click', {}, '复制给管理员');
  expect(on.copy).toHaveBeenCalledExactlyOnceWith('E: at x');
});

test('loading keeps the layout still', () => {
  const { page } = show({ state: { kind: 'loading' } });
  expect(page.find('.yg-bars').getAttribute('aria-label')).toBe('正在读这一页');
});

test('findings, notes and required things stand in this order', () => {
  const { page, on } = show({
    problems: [{ id: 'a', level: 'error', short: '根治', field: '标题', isOpen: false }],
    required: [{ id: 'usage', name: '用法用量', state: 'missing', level: 'error' }],
    notes: ['“卖点”超过 20,000 字，只检查了前面的部分。'],
  });
  const text = page.root.textContent ?? '';
  const order = ['错误 1', '超过 20,000 字', '根治', '用法用量'].map((part) => text.indexOf(part));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order[0]).toBeGreaterThan(0);
  page.fire('.yg-row-link', 'click');
  expect(on.fill).toHaveBeenCalledExactlyOnceWith('usage');
});

test('pausing asks how long', () => {
  const { page, on } = show({}, 'en');
  page.fire('button', 'click', {}, 'Pause');
  page.fire('.yg-pause button', 'click', {}, '15 minutes');
  expect(on.pause).toHaveBeenCalledExactlyOnceWith('short');
  page.fire('button', 'click', {}, 'Fold');
  expect(on.fold).toHaveBeenCalledOnce();
});
