import { expect, it } from 'vitest';
import { isInWindow, parseWindow } from './definition.ts';
import { METRICS } from './definitions.ts';

it('is data: every definition survives JSON, has its own id, both languages and its doubt', () => {
  expect(JSON.parse(JSON.stringify(METRICS))).toEqual(METRICS);
  expect(new Set(METRICS.map(({ id }) => id)).size).toBe(METRICS.length);
  for (const { name, source } of METRICS) {
    for (const words of [name, source.uncertain]) {
      expect(words.zh).toMatch(/\p{Script=Han}/u);
      expect(words.en).not.toMatch(/[^\P{Script=Han}]/u);
    }
    expect(source.restsOn).not.toBe('');
    expect(source.effectiveFrom ?? '2000-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});

it('measures platforms on the wall clock and skips courtesies for the company only', () => {
  for (const { id, clock, rules } of METRICS) {
    expect(clock).toBe('wall');
    expect(rules.courtesy).toBe(id.startsWith('general.') ? 'skip' : 'count');
  }
});

it('knows windows that end at midnight and that run over it', () => {
  const hour = 3_600_000;
  const late = parseWindow('08:00-24:00');
  const night = parseWindow('22:00-02:00');
  if (!late.ok || !night.ok) throw new Error('windows');
  expect([0, 8 * hour - 1, 8 * hour, 24 * hour - 1].map((t) => isInWindow(late.window, t))).toEqual(
    [false, false, true, true],
  );
  expect([22 * hour, 0, 2 * hour - 1, 2 * hour].map((t) => isInWindow(night.window, t))).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(parseWindow('08:60-09:00').ok).toBe(false);
});
