import { afterEach, expect, test, vi } from 'vitest';
import { guard, report } from './report.ts';

const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
afterEach(() => void warn.mockClear());

test('an error is told once, whoever meets it again', () => {
  const error = new Error('once');
  report('listing-check', error);
  report('listing-check', error);
  expect(warn).toHaveBeenCalledOnce();
  expect(warn.mock.calls[0]?.[0]).toContain('listing-check');
});

test('a part that fails stops nobody else', () => {
  const after = vi.fn();
  guard('one', () => {
    throw new Error('broken part');
  });
  guard('two', after);
  expect(after).toHaveBeenCalledOnce();
  expect(warn).toHaveBeenCalledOnce();
});
