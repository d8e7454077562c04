import { type MetricDefinition, parseWindow } from './definition.ts';
import { METRICS } from './definitions.ts';

export type MetricResult = { ok: true; metric: MetricDefinition } | { ok: false; error: string };

const CLOCKS = ['wall', 'business', 'shift'] as const;
const MAX_TARGET_MS = 90 * 86_400_000;

/**
 * Reads a metric id with parameters, `general.within?targetMs=30000&clock=business`. Given may be
 * `targetMs` (rates), `window`, and `clock` (`general.*`); anything else is an edited definition.
 */
export function parseMetricId(text: string): MetricResult {
  const [id = '', query] = splitOnce(text, '?');
  const known = METRICS.find((one) => one.id === id);
  if (!known) return { ok: false, error: `unknown metric "${id}"` };
  let metric = known;
  const given = new Set<string>();
  for (const part of query === undefined ? [] : query.split('&')) {
    const [name = '', value = ''] = splitOnce(part, '=');
    if (given.has(name)) return { ok: false, error: `${id}: ${name} is given twice` };
    given.add(name);
    const edited = withParameter(metric, name, value);
    if (!edited) return { ok: false, error: `${id}: "${part}" can't be given` };
    metric = edited;
  }
  return { ok: true, metric };
}

function withParameter(metric: MetricDefinition, name: string, value: string) {
  if (name === 'targetMs' && metric.form === 'rate') {
    const targetMs = Number(value);
    return /^\d{1,10}$/.test(value) && targetMs <= MAX_TARGET_MS ? { ...metric, targetMs } : null;
  }
  if (name === 'window') {
    const read = parseWindow(value);
    return read.ok ? { ...metric, window: read.window } : null;
  }
  if (name === 'clock' && metric.id.startsWith('general.')) {
    const clock = CLOCKS.find((one) => one === value);
    return clock ? { ...metric, clock } : null;
  }
  return null;
}

function splitOnce(text: string, separator: string): [string, string | undefined] {
  const index = text.indexOf(separator);
  return index < 0 ? [text, undefined] : [text.slice(0, index), text.slice(index + 1)];
}
