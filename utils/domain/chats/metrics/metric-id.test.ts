import { expect, it } from 'vitest';
import { METRICS } from './definitions.ts';
import { parseMetricId } from './metric-id.ts';

it('finds every metric by its plain id, unchanged', () => {
  for (const metric of METRICS) expect(parseMetricId(metric.id)).toEqual({ ok: true, metric });
});

it('takes target, window and clock', () => {
  const read = parseMetricId('general.within?targetMs=30000&clock=business&window=22:00-02:00');
  expect(read.ok && read.metric).toMatchObject({
    targetMs: 30_000,
    clock: 'business',
    window: { startMs: 79_200_000, endMs: 7_200_000 },
  });
  const whole = parseMetricId('pdd.reply3m?window=all');
  expect(whole.ok && whole.metric).toMatchObject({ window: null, targetMs: 180_000 });
});

it.each([
  'taobao',
  '',
  'general.within?',
  'general.within?targetMs=-1',
  'general.within?targetMs=1.5',
  'general.within?targetMs=99999999999',
  'general.average?targetMs=1000',
  'taobao.reply3m?clock=business',
  'general.p90?clock=lunar',
  'general.p90?window=8-23',
  'general.p90?window=08:00-08:00',
  'general.p90?window=24:00-08:00',
  'general.p90?unansweredMs=5',
  'general.p90?clock=wall&clock=wall',
])('refuses %s', (id) => {
  expect(parseMetricId(id).ok).toBe(false);
});
