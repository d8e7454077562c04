import { expect, test, vi } from 'vitest';
import { renderInto } from '../test/helpers/render.ts';
import { ProblemCard, type ProblemView } from './ProblemCard.tsx';

const view: ProblemView = {
  id: 'a',
  level: 'error',
  title: '功效断言',
  index: 1,
  count: 7,
  sentence: '“三天根治感冒”保证了疗效，药品标题里不能写。',
  citation: {
    law: '《广告法》第十六条第一款第（一）项',
    quote: '表示功效、安全性的断言或者保证',
    fullName: null,
    url: 'https://law.example/16',
  },
  now: '三天根治感冒',
  becomes: '缓解感冒引起的发热',
  record: null,
  fixSource: '改法取自说明书',
  canDelete: true,
  canIgnore: true,
};
const show = (more: Partial<ProblemView> = {}) => {
  const on = {
    apply: vi.fn(),
    remove: vi.fn(),
    go: vi.fn(),
    ignore: vi.fn(),
    step: vi.fn(),
    close: vi.fn(),
  };
  const page = renderInto(
    <ProblemCard view={{ ...view, ...more }} takesFocus={false} locale="zh_CN" on={on} />,
  );
  return { page, on };
};

test('gives the sentence, the law with its words, now and then', () => {
  const { page } = show();
  expect(page.texts('.yg-card-body > p')).toEqual([
    view.sentence,
    '《广告法》第十六条第一款第（一）项：“表示功效、安全性的断言或者保证”',
    '改法取自说明书',
  ]);
  expect(page.texts('del')).toEqual(['三天根治感冒']);
  expect(page.texts('ins')).toEqual(['缓解感冒引起的发热']);
  expect(page.root.textContent).toContain('1 / 7');
  const id = page.find('.yg-card').getAttribute('aria-labelledby');
  expect(page.find('.yg-card').getAttribute('role')).toBe('dialog');
  expect(page.find(`#${id}`).textContent).toBe(view.sentence);
});

test('the offered way is the primary one', () => {
  const { page, on } = show();
  page.fire('[data-kind="primary"]', 'click');
  expect(on.apply).toHaveBeenCalledOnce();
  page.fire('.yg-foot button', 'click', {}, '删去');
  expect(on.remove).toHaveBeenCalledOnce();
});

test('a fix that deletes says so, and without a fix one goes to the place', () => {
  const deleting = show({ becomes: '' });
  expect(deleting.page.find('[data-kind="primary"]').textContent).toContain('删去');
  deleting.page.fire('[data-kind="primary"]', 'click');
  expect(deleting.on.remove).toHaveBeenCalledOnce();
  const bare = show({ becomes: null, now: null, canDelete: false });
  expect(bare.page.all('.yg-change')).toHaveLength(0);
  bare.page.fire('[data-kind="primary"]', 'click');
  expect(bare.on.go).toHaveBeenCalledOnce();
});

test('ignoring asks for a reason; what is forbidden can not be ignored', () => {
  const { page, on } = show();
  page.fire('.yg-foot button', 'click', {}, '忽略');
  const input = page.find('input') as HTMLInputElement;
  input.value = '药品名称的一部分';
  page.fire('input', 'input');
  page.fire('form', 'submit');
  expect(on.ignore).toHaveBeenCalledExactlyOnceWith('药品名称的一部分');
  expect(show({ canIgnore: false }).page.root.textContent).not.toContain('忽略');
});

test('only https addresses become links', () => {
  expect(show().page.all('a')).toHaveLength(1);
  const citation = { ...view.citation, url: 'javascript:alert(1)' };
  const { page } = show({ citation });
  expect(page.all('a')).toHaveLength(0);
  expect(page.root.textContent).toContain('《广告法》');
});

test('one finding alone has no previous and next', () => {
  expect(show({ count: 1 }).page.all('.yg-head button')).toHaveLength(1);
  const { page, on } = show();
  page.fire('.yg-head button', 'click', {}, '下一处');
  page.fire('.yg-head button', 'click', {}, '关闭');
  expect(on.step).toHaveBeenCalledExactlyOnceWith(1);
  expect(on.close).toHaveBeenCalledOnce();
});

test('where the record disagrees both sides stand one above the other, with its number', () => {
  const record = { text: '0.25g×24粒/盒', number: '国药准字H20059912' };
  const { page } = show({ now: '0.5g', becomes: null, record, fixSource: null });
  expect(page.texts('.yg-change dt')).toEqual(['现在', '主数据']);
  expect(page.texts('.yg-change dd')).toEqual(['0.5g', '0.25g×24粒/盒']);
  expect(page.all('del')).toHaveLength(0);
  expect(page.texts('.yg-card-body > p').at(-1)).toBe('主数据：国药准字H20059912');

  const mended = show({ now: '0.5g', becomes: '0.25g', record });
  expect(mended.page.texts('.yg-change dt')).toEqual(['现在', '改为', '主数据']);
  const same = show({ now: '36个月', becomes: '24个月', record: { text: '24个月', number: null } });
  expect(same.page.texts('.yg-change dt')).toEqual(['现在', '改为']);
  const lost = show({ now: null, becomes: null, record: { text: '孕妇禁用', number: null } });
  expect(lost.page.texts('.yg-change dd')).toEqual(['孕妇禁用']);
});
