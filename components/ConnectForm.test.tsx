import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { renderInto } from '@/test/helpers/render.ts';
import { ConnectForm, type ConnectWords } from './ConnectForm.tsx';

const words: ConnectWords = {
  title: '连接公司',
  text: '向主管要',
  address: '服务器地址',
  code: '连接码',
  go: '连接',
  busy: '正在连接',
};

/** The form with both fields filled, and a connection that is under way until `end` is called. */
function filled() {
  const asked = vi.fn();
  const { promise, resolve, reject } = Promise.withResolvers<string | null>();
  const form = renderInto(
    <ConnectForm
      words={words}
      onConnect={(address, code) => {
        asked(address, code);
        return promise;
      }}
    />,
  );
  const inputs = form.all('input') as HTMLInputElement[];
  const type = (input: HTMLInputElement, text: string) => {
    input.value = text;
    act(() => {
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  };
  type(inputs[0]!, '  http://127.0.0.1:8787 ');
  type(inputs[1]!, ' ABCD-EFGH ');
  const submit = () => form.fire('form', 'submit');
  return { ...form, asked, resolve, reject, submit, values: () => inputs.map((one) => one.value) };
}

test('sends what was typed, without spaces around it, once', async () => {
  const form = filled();
  form.submit();
  form.submit();
  expect(form.asked.mock.calls).toEqual([['http://127.0.0.1:8787', 'ABCD-EFGH']]);
  expect(form.find('button').textContent).toBe('正在连接');
  await act(async () => form.resolve(null));
  expect(form.find('button').textContent).toBe('连接');
  expect(form.all('[role="alert"]')).toEqual([]);
});

test('says what went wrong and keeps what was typed', async () => {
  const form = filled();
  form.submit();
  await act(async () => form.resolve('连接码不对'));
  expect(form.texts('[role="alert"]')).toEqual(['连接码不对']);
  expect(form.values()).toEqual(['  http://127.0.0.1:8787 ', ' ABCD-EFGH ']);
});

test('a background that does not answer leaves the form usable', async () => {
  const form = filled();
  form.submit();
  await act(async () => form.reject(new Error('no answer')));
  expect(form.texts('[role="alert"]')).toEqual(['no answer']);
  expect(form.find('button').hasAttribute('disabled')).toBe(false);
});
