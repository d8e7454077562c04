import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { timeline } from '../../test/helpers/timeline.ts';

const MAIN = resolve(import.meta.dirname, '../main.ts');
const ROUND = timeline('C 10:00:00 · A 10:00:20 by:wang');

/** Runs the command as a person would, with lines on standard input. */
async function replay(args: string[], lines: string[]) {
  const child = spawn(process.execPath, [MAIN, 'replay', ...args]);
  child.stdin.end(lines.join('\n'));
  const [out, err, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return {
    status,
    err,
    lines: out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

it('answers line by line, in order, with exactly the metrics asked for', async () => {
  const asked = 'general.within?targetMs=10000,jd.first30s';
  const { status, lines } = await replay(
    ['--metrics', asked],
    [JSON.stringify({ id: 'a', messages: ROUND }), JSON.stringify({ id: 'b', messages: [] })],
  );
  expect(status).toBe(0);
  expect(lines).toEqual([
    {
      id: 'a',
      rounds: [
        {
          startedAt: '2026-11-03T10:00:00+08:00',
          firstWaitMs: 20_000,
          lastWaitMs: 20_000,
          answeredBy: 'wang',
        },
      ],
      openRound: false,
      metrics: {
        'general.within?targetMs=10000': { good: 0, total: 1 },
        'jd.first30s': { good: 1, total: 1 },
      },
    },
    {
      id: 'b',
      rounds: [],
      openRound: false,
      metrics: {
        'general.within?targetMs=10000': { good: 0, total: 0 },
        'jd.first30s': { good: 0, total: 0 },
      },
    },
  ]);
});

it('reports a line it cannot read by id and place, answers the others and adds up those', async () => {
  const { status, lines } = await replay(
    ['--total', '--metrics', 'taobao.reply3m'],
    [
      JSON.stringify({ id: 'a', buyerId: 'x', messages: ROUND }),
      '{ not json',
      JSON.stringify({ id: 'c', messages: [{ at: 'noon', from: 'customer' }] }),
      JSON.stringify({ id: 'd', buyerId: 'y', messages: ROUND }),
    ],
  );
  expect(status).toBe(1);
  expect(lines.map(({ id }) => id)).toEqual(['a', null, 'c', 'd', undefined]);
  expect(lines[2].error).toContain('messages[0].at');
  expect(lines[4]).toEqual({ total: true, metrics: { 'taobao.reply3m': { good: 2, total: 2 } } });
});

it.each([
  [['--metrics', 'jd.first10s'], 'unknown metric "jd.first10s"'],
  [['--metrics', 'jd.first30s?clock=business'], "can't be given"],
  [['--metrics', ''], 'unknown metric ""'],
  [['--verbose'], '--verbose'],
])('refuses %j before it reads a line', async (args, message) => {
  const { status, err, lines } = await replay(args, [JSON.stringify({ id: 'a', messages: ROUND })]);
  expect(status).toBe(2);
  expect(err).toContain(message);
  expect(lines).toEqual([]);
});

it('says that a file is not there', async () => {
  const { status, err } = await replay(['--in', '/nowhere/log.jsonl'], []);
  expect(status).toBe(2);
  expect(err).toContain('/nowhere/log.jsonl');
});
