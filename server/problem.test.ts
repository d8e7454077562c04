import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { check, findUnfit, localeOf, Problem, readLocale } from './problem.ts';

describe('Problem', () => {
  it('says the same thing in both languages', () => {
    const problem = new Problem('no-shop', { shop: 'shp_1' });
    expect(problem.say('zh_CN')).toBe('没有编号为 shp_1 的店铺。');
    expect(problem.say('en')).toBe('There is no shop shp_1.');
    expect(problem.message).toBe('There is no shop shp_1.');
  });
});

describe('check', () => {
  const schema = z.object({ name: z.string(), list: z.optional(z.array(z.looseObject({}))) });

  it('names the path of the first thing wrong', () => {
    expect(() => check(schema, { name: 1 })).toThrow(/: name: .*expected string/);
    expect(() => check(schema, { name: 'x', list: [{}, 3] }, 'f.json')).toThrow('f.json.list.1: ');
    expect(() => check(schema, null)).toThrow(': body: ');
  });

  it('refuses text that a database can’t hold', () => {
    expect(() => check(schema, { name: 'a\0' })).toThrow('name: NUL');
    expect(() => check(schema, { name: '', list: [{ deep: ['\udc00'] }] })).toThrow(
      'list.0.deep.0',
    );
    expect(check(schema, { name: '😀药' })).toEqual({ name: '😀药' });
  });
});

describe('findUnfit', () => {
  it('looks into keys too', () => {
    expect(findUnfit({ a: { 'b\0': 1 } })).toBe('a.key');
    expect(findUnfit(['', null, 3, true])).toBeNull();
    expect(findUnfit('\ud800')).toBe('');
  });
});

describe('readLocale', () => {
  it('is Chinese unless English is asked for', () => {
    for (const english of ['en', 'en-GB,en;q=0.9', 'en_US.UTF-8'])
      expect(readLocale(english)).toBe('en');
    for (const other of [undefined, '', 'zh-CN', 'C.UTF-8', 'enx', 'fr,en'])
      expect(readLocale(other)).toBe('zh_CN');
    expect(localeOf({ LANG: 'zh_CN.UTF-8', YAOGUI_LANG: 'en' })).toBe('en');
  });
});
