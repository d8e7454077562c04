import { expect, test, vi } from 'vitest';
import { renderInto } from '../test/helpers/render.ts';
import { ClockTrace, type TraceStep } from './ClockTrace.tsx';

const at = (time: string) => Date.parse(`2026-11-24T${time}+08:00`);
const steps: TraceStep[] = [
  { at: at('15:00:40'), effect: 'start', isPast: true },
  { at: at('15:00:41'), effect: 'robot', isPast: true },
  { at: null, effect: 'buyer', isPast: true },
  { at: at('15:03:40'), effect: 'deadline', isPast: false },
];

test('each moment with what it did to the clock', () => {
  const page = renderInto(
    <ClockTrace steps={steps} target="3 分" style={{}} locale="zh_CN" onClose={vi.fn()} />,
  );
  expect(page.texts('li')).toEqual([
    '15:00:40买家发来，起算',
    '15:00:41自动回复，不停表',
    '没有写时间买家又发一条，不重新起算',
    '15:03:40到目标 3 分',
  ]);
});

test('Esc and the cross close it', () => {
  const onClose = vi.fn();
  const page = renderInto(
    <ClockTrace steps={steps} target="3 分" style={{}} locale="zh_CN" onClose={onClose} />,
  );
  page.fire('[role="dialog"]', 'keydown', { key: 'Escape' });
  page.fire('button', 'click');
  expect(onClose).toHaveBeenCalledTimes(2);
});
