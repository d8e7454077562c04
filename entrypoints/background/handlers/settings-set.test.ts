import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { DEFAULT_POLICY } from '@/utils/domain/policy/policy.ts';
import { dropHosts } from '../own-hosts.ts';
import { createTestCore, popup } from '../testing.ts';
import { settingsGet } from './settings-get.ts';
import { settingsSet } from './settings-set.ts';

type Script = { id: string; matches: string[]; js: string[]; css?: string[] };
let scripts: Script[] = [];
let granted: string[] = [];

beforeEach(() => {
  scripts = [];
  granted = ['*://erp.hecuntang.example/*'];
  vi.spyOn(browser.permissions, 'contains').mockImplementation((async (wanted: {
    origins?: string[];
  }) => (wanted.origins ?? []).every((origin) => granted.includes(origin))) as never);
  vi.spyOn(browser.scripting, 'getRegisteredContentScripts').mockImplementation(
    (async () => scripts) as never,
  );
  const put = (async (news: Script[]) => {
    scripts = news;
  }) as never;
  vi.spyOn(browser.scripting, 'registerContentScripts').mockImplementation(put);
  vi.spyOn(browser.scripting, 'updateContentScripts').mockImplementation(put);
  vi.spyOn(browser.scripting, 'unregisterContentScripts').mockImplementation((async () => {
    scripts = [];
  }) as never);
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    content_scripts: [{ js: ['content-scripts/page.js'], css: ['content-scripts/page.css'] }],
  } as never);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('settings.set', () => {
  it('switches language, person and site', async () => {
    const core = await createTestCore();
    const request = { locale: 'en' as const, person: '郭婷', site: { id: 'pdd', isOn: true } };
    expect(await settingsSet(core, request, popup)).toEqual({ error: null });
    const after = await settingsGet(core, {}, popup);
    expect(after).toMatchObject({ locale: 'en', person: '郭婷' });
    expect(after.sites.find(({ id }) => id === 'pdd')?.isOn).toBe(true);
    await settingsSet(core, { person: null }, popup);
    expect((await settingsGet(core, {}, popup)).person).toBeNull();
  });

  it('leaves a switch alone that the company set, and one that is not there', async () => {
    const policy = { ...DEFAULT_POLICY, sites: { pdd: false } };
    const core = await createTestCore({ policy: { policy, etag: null, fetchedAt: null } });
    const reply = await settingsSet(core, { site: { id: 'pdd', isOn: true } }, popup);
    expect(reply).toEqual({ error: '这个开关由公司设定。' });
    expect(await settingsSet(core, { site: { id: 'x', isOn: true } }, popup)).toEqual({
      error: '没有叫“x”的平台。',
    });
  });

  it('puts our script on an own host that the browser allowed, and takes it off again', async () => {
    const core = await createTestCore();
    const add = (addHost: string) => settingsSet(core, { addHost }, popup);
    expect(await add('https://erp.hecuntang.example/login')).toEqual({ error: null });
    expect(scripts).toMatchObject([
      {
        matches: ['*://erp.hecuntang.example/*'],
        js: ['content-scripts/page.js'],
        css: ['content-scripts/page.css'],
        persistAcrossSessions: true,
      },
    ]);
    expect((await settingsGet(core, {}, popup)).ownHosts).toEqual(['erp.hecuntang.example']);
    expect((await add('oa.hecuntang.example')).error).toContain('还没有允许');
    expect((await add('不是网址')).error).toContain('不是网址');
    await settingsSet(core, { removeHost: 'erp.hecuntang.example' }, popup);
    expect(scripts).toEqual([]);
    expect((await settingsGet(core, {}, popup)).ownHosts).toEqual([]);
  });

  it('notices when the permission is taken back in the browser itself', async () => {
    const core = await createTestCore();
    await settingsSet(core, { addHost: 'erp.hecuntang.example' }, popup);
    await dropHosts(['*://somewhere.example/*']);
    expect(scripts).toHaveLength(1);
    await dropHosts(['*://erp.hecuntang.example/*']);
    expect(scripts).toEqual([]);
    expect((await settingsGet(core, {}, popup)).ownHosts).toEqual([]);
  });
});
