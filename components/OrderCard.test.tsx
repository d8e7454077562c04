import { expect, test, vi } from 'vitest';
import { renderInto } from '../test/helpers/render.ts';
import { OrderCard, type OrderCardView } from './OrderCard.tsx';

const view: OrderCardView = {
  level: 'error',
  title: '数量',
  sentence: '留言要 2 盒，订单 1 盒。发货前和买家确认。',
  columns: [
    {
      label: '买家留言',
      segments: [
        { text: '要', isMarked: false },
        { text: '2盒', isMarked: true },
      ],
    },
    { label: '商家备注', segments: null },
  ],
  others: [{ level: 'review', sentence: '处方药，请人看一下。' }],
  resolved: null,
  position: { index: 1, count: 5 },
};
const show = (more: Partial<OrderCardView> = {}) => {
  const calls = { onOutcome: vi.fn(), onStep: vi.fn(), onClose: vi.fn(), onAsk: vi.fn() };
  const page = renderInto(
    <OrderCard
      view={{ ...view, ...more }}
      policy="处理结果会记录"
      author="林晓彤，15:04"
      style={{}}
      locale="zh_CN"
      {...calls}
    />,
  );
  return { ...calls, page };
};

test('says what is wrong, both sides, the other findings and who signs', () => {
  const { page } = show();
  const text = page.root.textContent;
  for (const part of [view.sentence, '1 / 5', '处方药，请人看一下。', '林晓彤，15:04'])
    expect(text).toContain(part);
  expect(page.texts('mark')).toEqual(['2盒']);
  const label = page.find('[role="dialog"]').getAttribute('aria-labelledby');
  expect(page.find(`[id="${label}"]`).textContent).toBe(view.sentence);
});

test('what can’t be seen is said so, not left empty', () => {
  expect(show().page.texts('dd')[1]).toBe('看不到');
});

test.each([
  ['已改订单', 'changed'],
  ['已联系买家', 'contacted'],
  ['已补备注', 'memo-added'],
])('%s', (words, outcome) => {
  const { page, onOutcome } = show();
  page.fire('button', 'click', {}, words);
  expect(onOutcome).toHaveBeenCalledWith(outcome, null);
});

test('not a problem needs a reason of four characters', () => {
  const { page, onOutcome } = show();
  page.fire('button', 'click', {}, '不是问题');
  const write = (value: string) => {
    (page.find('input') as HTMLInputElement).value = value;
    page.fire('input', 'input');
  };
  write('没事 ');
  page.fire('form', 'submit');
  expect(page.find('button[type="submit"]').hasAttribute('disabled')).toBe(true);
  expect(onOutcome).not.toHaveBeenCalled();
  write('买家改口了');
  page.fire('form', 'submit');
  expect(onOutcome).toHaveBeenCalledWith('no-problem', '买家改口了');
});

test('Esc leaves the reason first, then the card', () => {
  const { page, onClose, onAsk } = show();
  page.fire('button', 'click', {}, '不是问题');
  expect(onAsk).toHaveBeenLastCalledWith(true);
  page.fire('[role="dialog"]', 'keydown', { key: 'Escape' });
  expect(page.all('form')).toHaveLength(0);
  expect(onClose).not.toHaveBeenCalled();
  page.fire('[role="dialog"]', 'keydown', { key: 'Escape' });
  expect(onClose).toHaveBeenCalledOnce();
});

test('a resolved order says by whom and asks nothing', () => {
  const { page } = show({ resolved: '已改订单，林晓彤' });
  expect(page.texts('.yg-order-outcome .yg-tag')).toEqual(['已改订单，林晓彤']);
  expect(page.all('.yg-order-buttons')).toHaveLength(0);
});

test('previous and next', () => {
  const { page, onStep } = show();
  page.fire('button', 'click', {}, '上一单');
  page.fire('button', 'click', {}, '下一单');
  expect(onStep.mock.calls).toEqual([[-1], [1]]);
});
