import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings, ensureIdentity, readSettings, writeSettings } from './settings.ts';
import { testConnection } from './testing.ts';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('has defaults on a new machine', async () => {
    expect(await readSettings()).toEqual(defaultSettings());
  });

  it('gives back what was written and leaves the rest', async () => {
    await writeSettings({ connection: testConnection, person: '郭婷' });
    await writeSettings({ locale: 'en' });
    expect(await readSettings()).toEqual({
      ...defaultSettings(),
      connection: testConnection,
      person: '郭婷',
      locale: 'en',
    });
  });

  it('counts a value of another shape as not set, and keeps the good ones', async () => {
    await fakeBrowser.storage.local.set({
      locale: 'fr',
      connection: { token: 'x' },
      ownHosts: ['erp.example.com'],
    });
    expect(await readSettings()).toEqual({ ...defaultSettings(), ownHosts: ['erp.example.com'] });
  });

  it('makes one identity and keeps it', async () => {
    const first = await ensureIdentity(await readSettings());
    expect(first.hmacKey).toMatch(/^[0-9a-f]{64}$/);
    expect(await ensureIdentity(await readSettings())).toEqual(first);
    expect(await ensureIdentity(defaultSettings()), 'also with settings read too early').toEqual(
      first,
    );
  });
});
