import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { protocol } from './protocol.ts';
import { answer, type Gate, type Handlers } from './receive.ts';

const gate: Gate = {
  extensionId: 'ours',
  ownOrigin: 'chrome-extension://ours/',
  isOpenTo: async (url) => new URL(url).host === 'im.jinritemai.com',
};
const tab = { id: 7 } as chrome.tabs.Tab;
const page = { id: 'ours', url: 'https://im.jinritemai.com/a', tab, frameId: 0 };
const popup = { id: 'ours', url: 'chrome-extension://ours/popup.html' };

function handlers() {
  const record = vi.fn(async () => ({ storedCount: 1, error: null }));
  const set = vi.fn(async () => ({ error: null }));
  return {
    record,
    set,
    all: { 'journal.record': record, 'settings.set': set } as unknown as Handlers,
  };
}

describe('answer', () => {
  it('gives a page its answer and tells the handler which tab asked', async () => {
    const { all, record } = handlers();
    const reply = await answer(all, gate, 'journal.record', { observations: [] }, { sender: page });
    expect(reply).toEqual({ storedCount: 1, error: null });
    expect(record).toHaveBeenCalledWith(
      { observations: [] },
      { from: 'page', tabId: 7, frameId: 0, url: page.url },
    );
  });

  it('refuses a page a message that only our own pages may send', async () => {
    const { all, set } = handlers();
    await expect(
      answer(all, gate, 'settings.set', { locale: 'en' }, { sender: page }),
    ).rejects.toThrow('settings.set: not for pages');
    expect(set).not.toHaveBeenCalled();
    await answer(all, gate, 'settings.set', { locale: 'en' }, { sender: popup });
    expect(set).toHaveBeenCalledOnce();
  });

  it.each([
    ['another extension', { ...page, id: 'theirs' }],
    ['a host that is off', { ...page, url: 'https://example.com/' }],
    ['no address', { id: 'ours', tab }],
    ['no tab', { id: 'ours', url: page.url }],
    ['an address that only begins like ours', { ...page, url: 'chrome-extension://oursx/a' }],
  ])('refuses %s', async (_name, sender) => {
    const { all, record } = handlers();
    await expect(
      answer(all, gate, 'journal.record', { observations: [] }, { sender }),
    ).rejects.toThrow();
    expect(record).not.toHaveBeenCalled();
  });

  it('names the path of a request with a wrong shape', async () => {
    const { all } = handlers();
    const bad = { observations: [{ kind: 'reply-round', key: [], revision: 0 }] };
    await expect(answer(all, gate, 'journal.record', bad, { sender: page })).rejects.toThrow(
      /observations\.0\.key/,
    );
  });
});

describe('protocol', () => {
  it('lets a page send nothing that changes settings, connection or consent', () => {
    const forPages = Object.entries(protocol)
      .filter(([, message]) => message.from === 'page')
      .map(([id]) => id)
      .sort();
    expect(forPages).toEqual([
      'evidence.keep',
      'ignore.add',
      'journal.record',
      'listing.facts',
      'orders.audit',
      'orders.resolved',
      'page.hello',
      'page.rules',
      'page.state',
      'place.set',
      'waiting.set',
    ]);
  });
});

it('nothing else listens to messages', () => {
  const root = resolve(import.meta.dirname, '../..');
  const listening = ['components', 'entrypoints', 'utils'].flatMap((folder) =>
    readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
      .map((name) => `${folder}/${name}`)
      .filter((path) => /\bonMessage(External)?\b/.test(readFileSync(resolve(root, path), 'utf8'))),
  );
  expect(listening).toEqual(['utils/messaging/receive.ts']);
});
