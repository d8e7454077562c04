import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrast, luminance } from '../utils/page/draw/ground.ts';

const css = readFileSync(resolve(import.meta.dirname, 'tokens.css'), 'utf8');
const read = (from: number) =>
  new Map([...css.slice(from).matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1]!, m[2]!]));
const darkFrom = css.indexOf('[data-theme="dark"]');
const light = new Map(
  [...css.slice(0, darkFrom).matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1]!, m[2]!]),
);
const themes = { light, dark: read(darkFrom) };
type Theme = keyof typeof themes;

const lumen = (theme: Theme, token: string) => {
  const hex = themes[theme].get(token);
  if (!hex) throw new Error(`${theme}: no token ${token}`);
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return luminance(channels as [number, number, number]);
};
const ratio = (theme: Theme, a: string, b: string) => contrast(lumen(theme, a), lumen(theme, b));
const round = (n: number) => Math.round(n * 10) / 10;

const BASE = ['bg', 'subtle', 'sunken'];
const LEVELS = ['block', 'error', 'warn', 'hint', 'review', 'blind', 'ok'];
const SOFT = [...LEVELS.map((level) => `${level}-soft`), 'accent-soft'];
/** Grounds a token may stand on besides the plain ones. */
const GROUNDS: Record<string, string[]> = {
  text: SOFT,
  'text-2': SOFT,
  accent: ['accent-soft'],
  'accent-hover': ['accent-soft'],
  focus: ['accent-soft'],
  ...Object.fromEntries(LEVELS.map((level) => [level, [`${level}-soft`]])),
};
const worst = (theme: Theme, token: string) =>
  Math.min(...[...BASE, ...(GROUNDS[token] ?? [])].map((ground) => ratio(theme, token, ground)));

const TEXT = ['text', 'text-2', 'text-3', 'accent', 'accent-hover', ...LEVELS];
const SHAPES = ['edge', 'focus', 'error-fill', 'warn-fill'];

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  test.each(TEXT)('%s can be read on every ground it may stand on', (token) => {
    expect(worst(theme, token)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(SHAPES)('%s can be told from every ground it may stand on', (token) => {
    expect(worst(theme, token)).toBeGreaterThanOrEqual(2.95);
  });
  test('words on filled grounds can be read', () => {
    expect(ratio(theme, 'on-accent', 'accent')).toBeGreaterThanOrEqual(4.5);
    for (const fill of ['block-fill', 'error-fill'])
      expect(contrast(1, lumen(theme, fill))).toBeGreaterThanOrEqual(4.5);
  });
});

/** Figures of the design: on bg, worst; light, then dark. */
const TABLE: [string, number, number, number, number][] = [
  ['edge', 3.7, 3.2, 4.7, 4.3],
  ['text', 16.7, 13.7, 14.2, 10.6],
  ['text-2', 7.8, 6.4, 8.5, 6.3],
  ['text-3', 5.5, 4.7, 5.7, 5.2],
  ['accent', 7.9, 6.7, 7.7, 5.8],
  ['focus', 5.2, 4.4, 9.6, 7.2],
  ['block', 9.6, 7.8, 8.3, 7.3],
  ['error', 5.9, 5.1, 7.4, 6.5],
  ['warn', 6.2, 5.4, 8.8, 7.1],
  ['hint', 7.4, 6.4, 8.8, 7.3],
  ['review', 7.8, 6.8, 8.2, 7.0],
  ['blind', 5.7, 4.9, 6.8, 5.8],
  ['ok', 6.5, 5.6, 8.4, 6.8],
];

test.each(TABLE)('%s has the contrast the design states', (token, ...figures) => {
  const measured = (['light', 'dark'] as const).flatMap((theme) => [
    round(ratio(theme, token, 'bg')),
    round(worst(theme, token)),
  ]);
  for (const [at, figure] of figures.entries())
    expect(Math.abs(measured[at]! - figure)).toBeLessThanOrEqual(0.11);
});

test('every token of one theme is in the other', () => {
  expect([...themes.dark.keys()].sort()).toEqual([...themes.light.keys()].sort());
});
