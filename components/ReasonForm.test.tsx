import { expect, test, vi } from 'vitest';
import { renderInto } from '../test/helpers/render.ts';
import { ReasonForm } from './ReasonForm.tsx';

test('the field has a label and says beside it what it needs', () => {
  const page = renderInto(
    <ReasonForm
      label="为什么"
      hint="至少写 4 个字"
      save="写好了"
      back="返回"
      onSave={vi.fn()}
      onBack={vi.fn()}
    />,
  );
  const input = page.find('input');
  expect(page.find('label').getAttribute('for')).toBe(input.id);
  const hint = input.getAttribute('aria-describedby');
  expect(page.find(`[id="${hint}"]`).textContent).toBe('至少写 4 个字');
});

test('characters are counted, not UTF-16 units', () => {
  const onSave = vi.fn();
  const page = renderInto(
    <ReasonForm label="" hint="" save="写好了" back="返回" onSave={onSave} onBack={vi.fn()} />,
  );
  (page.find('input') as HTMLInputElement).value = '𠮷𠮷';
  page.fire('input', 'input');
  page.fire('form', 'submit');
  expect(onSave).not.toHaveBeenCalled();
});
