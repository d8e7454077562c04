import { expect, test, vi } from 'vitest';
import { copyText } from './copy.ts';

function open(write: () => Promise<void>, command: boolean) {
  const target = new EventTarget();
  const data: Record<string, string> = {};
  const execCommand = vi.fn(() => {
    const event = Object.assign(new Event('copy', { cancelable: true }), {
      clipboardData: { setData: (type: string, text: string) => (data[type] = text) },
    });
    target.dispatchEvent(event);
    return command;
  });
  const document = Object.assign(target, {
    execCommand,
    defaultView: { navigator: { clipboard: { writeText: write } } },
  });
  return { document: document as unknown as Document, execCommand, data };
}

test('takes the modern way where the page allows it', async () => {
  const { document, execCommand } = open(async () => {}, true);
  expect(await copyText(document, '改好的句子')).toBe(true);
  expect(execCommand).not.toHaveBeenCalled();
});

test('else the old one, and says whether it worked', async () => {
  const refuse = () => Promise.reject(new Error('NotAllowed'));
  const { document, data } = open(refuse, true);
  expect(await copyText(document, '改好的句子')).toBe(true);
  expect(data).toEqual({ 'text/plain': '改好的句子' });
  expect(await copyText(open(refuse, false).document, 'x')).toBe(false);
});
