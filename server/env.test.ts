import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../utils/domain/policy/policy.ts';
import { readSettings } from './env.ts';

describe('readSettings', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'yaogui-env-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('has defaults that keep to this machine', () => {
    expect(readSettings({}, {})).toEqual({
      dataDir: '.yaogui/server',
      host: '127.0.0.1',
      port: 8787,
      policy: undefined,
    });
  });

  it('takes a flag before the environment', () => {
    const env = { YAOGUI_PORT: '1', YAOGUI_SHOP: '一店', DATABASE_URL: 'postgres://localhost/x' };
    expect(readSettings({ port: '0', organisation: ' 禾春堂 ' }, env)).toMatchObject({
      port: 0,
      shop: '一店',
      organisation: '禾春堂',
      databaseUrl: 'postgres://localhost/x',
    });
  });

  it.each([
    [{ port: '65x' }, {}, 'settings.port'],
    [{ port: '70000' }, {}, 'settings.port'],
    [{}, { DATABASE_URL: 'mysql://x' }, 'settings.databaseUrl'],
    [{ organisation: '  ' }, {}, 'settings.organisation'],
  ])('names the setting that is wrong: %o %o', (flags, env, path) => {
    expect(() => readSettings(flags, env)).toThrow(path);
  });

  it('reads a policy file and names the file and the path of what is wrong', () => {
    const file = join(folder, 'policy.json');
    const read = (text: string) => {
      writeFileSync(file, text);
      return readSettings({ policy: file }, {}).policy;
    };
    expect(read(JSON.stringify(DEFAULT_POLICY))).toEqual(DEFAULT_POLICY);
    const wrong = { ...DEFAULT_POLICY, retention: { evidenceDays: 31, eventDays: 180 } };
    expect(() => read(JSON.stringify(wrong))).toThrow(`${file}.retention.evidenceDays`);
    const calendar = { week: { 1: [['09:00', '26:00']] } };
    const odd = { ...DEFAULT_POLICY, reply: { ...DEFAULT_POLICY.reply, calendar } };
    expect(() => read(JSON.stringify(odd))).toThrow(
      `${file}.reply.calendar.week.1.0.1: not a time`,
    );
    expect(() => read('{')).toThrow(file);
    expect(() => readSettings({ policy: join(folder, 'none.json') }, {})).toThrow('none.json');
  });
});
