import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureOf, instant, readLog } from '../../../../test/helpers/timeline.ts';
import type { LogLine } from './log.ts';
import { ALL_METRICS, replayLine, replayTotal } from './replay.ts';

describe('one line', () => {
  it('gives the answered rounds of all buyers by start, and says that one is open', () => {
    const log = readLog(
      'C 10:00:00 (x) · C 10:00:30 (y) · A 10:00:40 (y) by:li · C 10:00:50 (x) · A 10:01:00.5 (x) by:wang · C 10:09:00 (x)',
    );
    const { rounds, openRound } = replayLine(log, []);
    expect(rounds).toEqual([
      {
        startedAt: instant('10:00:00'),
        firstWaitMs: 60_500,
        lastWaitMs: 10_500,
        answeredBy: 'wang',
      },
      { startedAt: instant('10:00:30'), firstWaitMs: 10_000, lastWaitMs: 10_000, answeredBy: 'li' },
    ]);
    expect(openRound).toBe(true);
  });

  it('leaves courtesies out of the rounds', () => {
    const log = readLog('C 10:00:00 · A 10:00:10 · C 10:01:00 courtesy');
    expect(replayLine(log, [])).toMatchObject({ openRound: false, rounds: [{ answeredBy: null }] });
  });

  it('answers every metric of the table when asked for all, also of an empty log', () => {
    const { metrics, rounds, openRound } = replayLine({ platform: '', messages: [] }, ALL_METRICS);
    expect({ rounds, openRound }).toEqual({ rounds: [], openRound: false });
    expect(Object.keys(metrics)).toHaveLength(15);
    expect(metrics['pdd.reply3m']).toEqual({ good: 0, total: 0 });
    expect(metrics['general.p90']).toEqual({ sumMs: 0, count: 0, valueMs: null });
  });
});

describe('total over lines', () => {
  const line = (shorthand: string, more: object = {}) => readLog(shorthand, { id: 'l', ...more });

  it('joins a buyer by platform and id', () => {
    const asked = line('C 10:00:00', { buyerId: 'x', platform: 'pdd' });
    const answer = line('A 10:00:20', { buyerId: 'x', platform: 'pdd' });
    const elsewhere = line('A 10:00:05', { buyerId: 'x', platform: 'jd' });
    expect(figureOf('general.average', asked, answer, elsewhere)).toBe('20000 (1)');
  });

  it('joins sessions by their id', () => {
    const one = line('C 10:00:00 in:s1 · A 10:00:10 in:s1', { buyerId: 'x' });
    const other = line('C 15:00:00 in:s1 · A 15:00:20 in:s1', { buyerId: 'x' });
    expect(figureOf('general.firstResponse', one, other)).toBe('10000 (1)');
    expect(figureOf('general.nextResponse', one, other)).toBe('20000 (1)');
  });

  it('counts one buyer’s day once and one message once', () => {
    const one = line('C 10:00:00 id:1 · A 10:00:10 id:2', { buyerId: 'x' });
    const other = line('C 10:00:00 id:1 · A 10:00:10 id:2 · C 11:00:00 id:3 · A 11:30:00 id:4', {
      buyerId: 'x',
    });
    expect(figureOf('pdd.reply3m', one, other)).toBe('0/1');
    expect(figureOf('general.average', one, other)).toBe('905000 (2)');
  });

  it('uses the calendar and asOf of the line a round’s first message stands in', () => {
    const office = { week: { '2': [['09:00', '12:00']] } };
    const one = line('C 11:59:00', { buyerId: 'x', calendar: office });
    const other = line('A 13:00:00 · C 14:00:00', { buyerId: 'x', asOf: instant('14:01:00') });
    expect(figureOf('general.average?clock=business', one, other)).toBe('60000 (1)');
    expect(figureOf('general.within', one, other)).toBe('0/1');
  });

  it('is the sum of its lines when no buyer stands in two of them', () => {
    const message = fc.tuple(fc.constantFrom('C', 'A', 'R'), fc.nat(59), fc.nat(59));
    const logs = fc.array(fc.array(message, { minLength: 1, maxLength: 8 }), {
      minLength: 2,
      maxLength: 4,
    });
    fc.assert(
      fc.property(logs, (all) => {
        const two = (n: number) => String(n).padStart(2, '0');
        const lines: LogLine[] = all.map((messages, index) =>
          readLog(messages.map(([who, m, s]) => `${who} 10:${two(m)}:${two(s)}`).join(' · '), {
            id: `log-${index}`,
          }),
        );
        const total = replayTotal(lines, ALL_METRICS);
        const singles = lines.map((log) => replayLine(log, ALL_METRICS).metrics);
        for (const { key } of ALL_METRICS) {
          const figure = total[key]!;
          const fields = 'total' in figure ? ['good', 'total'] : ['sumMs', 'count'];
          for (const field of fields)
            expect(Reflect.get(figure, field)).toBe(
              singles.reduce((sum, metrics) => sum + Reflect.get(metrics[key]!, field), 0),
            );
        }
      }),
    );
  });
});
