import { beforeEach, expect, test, vi } from 'vitest';
import { copyText } from '@/utils/page/draw/copy.ts';
import { replaceText } from '@/utils/page/draw/write.ts';
import { fakePage } from '../../../../test/helpers/page-context.ts';
import type { Checker } from './checker.ts';
import { createFix, withSpace } from './fix.ts';
import type { Problem } from './problems.ts';
import type { Records } from './records.ts';

vi.mock('@/utils/page/draw/write.ts', () => ({ replaceText: vi.fn() }));
vi.mock('@/utils/page/draw/copy.ts', () => ({ copyText: vi.fn(async () => true) }));

beforeEach(() => void vi.clearAllMocks());

function open(canWrite: boolean) {
  const { context } = fakePage('listing-editor');
  const element = Object.assign(document.createElement('input'), { type: 'text' });
  const field = { key: 'title', kind: 'control', text: '禾安 三天根治 胶囊', element };
  element.value = field.text;
  let place: { start: number; end: number } | null = null;
  vi.mocked(replaceText).mockImplementation(async (_, { start, end }, text) => {
    if (canWrite) field.text = field.text.slice(0, start) + text + field.text.slice(end);
    return canWrite;
  });
  const checker = {
    fields: () => new Map([['title', field]]),
    follow: (_: string, span: { start: number; end: number }) => {
      place = span;
      return { now: () => place };
    },
    check: vi.fn(),
  };
  const records = { onAction: vi.fn() };
  const fix = createFix(context, checker as unknown as Checker, records as unknown as Records);
  const problem = { field: 'title', span: { start: 3, end: 7 } } as Problem;
  const toast = vi.mocked(context.toast);
  return {
    fix: (text: string) => fix(problem, text),
    check: checker.check,
    element,
    field,
    records,
    toast,
    undo: () => toast.mock.calls.at(-1)?.[1]?.run(),
    edit: () => {
      place = null;
    },
  };
}

test('what is applied is recorded and can be taken back', async () => {
  const { fix, field, records, toast, undo } = open(true);
  await fix('缓解感冒');
  expect(field.text).toBe('禾安 缓解感冒 胶囊');
  expect(toast.mock.calls[0]?.[0]).toBe('已改成“缓解感冒”');
  undo();
  await vi.waitFor(() => expect(field.text).toBe('禾安 三天根治 胶囊'));
  expect(records.onAction.mock.calls.map(([, action]) => action)).toEqual(['applied', 'undone']);
});

test('deleting between spaces leaves one', async () => {
  const { fix, field } = open(true);
  await fix('');
  expect(field.text).toBe('禾安 胶囊');
});

test('what was edited since is not overwritten', async () => {
  const { fix, field, undo, edit, toast } = open(true);
  await fix('缓解感冒');
  edit();
  undo();
  await vi.waitFor(() => expect(toast.mock.calls.at(-1)?.[0]).toContain('不能自动改回'));
  expect(field.text).toBe('禾安 缓解感冒 胶囊');
  expect(copyText).toHaveBeenLastCalledWith(expect.anything(), '三天根治');
});

test('a field changed behind our back is checked again, not written to', async () => {
  const { fix, check, element, toast } = open(true);
  element.value = '别的标题';
  await fix('缓解感冒');
  expect(replaceText).not.toHaveBeenCalled();
  expect(check).toHaveBeenCalledOnce();
  expect(toast.mock.calls[0]?.[0]).toContain('已重新检查');
});

test('an editor that can not be filled: copied and said, nothing recorded', async () => {
  const { fix, records, toast } = open(false);
  await fix('缓解感冒');
  expect(copyText).toHaveBeenLastCalledWith(expect.anything(), '缓解感冒');
  expect(toast.mock.calls[0]?.[0]).toContain('不能代填，已复制');
  expect(records.onAction).not.toHaveBeenCalled();
});

test.each([
  ['甲 乙 丙', { start: 2, end: 3 }, { start: 2, end: 4 }],
  ['乙 丙', { start: 0, end: 1 }, { start: 0, end: 2 }],
  ['甲 乙', { start: 2, end: 3 }, { start: 1, end: 3 }],
  ['甲乙丙', { start: 1, end: 2 }, { start: 1, end: 2 }],
])('%s', (text, span, wider) => expect(withSpace(text, span)).toEqual(wider));
