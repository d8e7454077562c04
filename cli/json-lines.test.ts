import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yaogui-lines-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the real program. */
function run(args: string[], input = '') {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [resolve(import.meta.dirname, 'main.ts'), ...args],
    { input, encoding: 'utf8', maxBuffer: 64_000_000 },
  );
  const lines = stdout.split('\n').filter(Boolean);
  return { lines: lines.map((line) => JSON.parse(line)), stderr, status };
}

const order = (id: string, buyerMessage = '') =>
  JSON.stringify({
    id,
    items: [{ title: '禾安 板蓝根颗粒', spec: '10g*20袋', qty: 1, price: 18 }],
    receiver: null,
    buyerMessage,
    sellerMemo: '',
  });
const listing = (id: string) =>
  JSON.stringify({ id, productClass: null, fields: { title: '颗粒' } });
const chat = (id: string) => JSON.stringify({ id, messages: [] });

describe.each([
  { command: 'audit', line: order },
  { command: 'check', line: listing },
  { command: 'replay', line: chat },
])('$command', ({ command, line }) => {
  it('answers what it can and names the lines it cannot', () => {
    const input = [line('a'), '{"id":', '[1]', '"text"', '42', 'null', '{"id":"b"}', '', line('c')];
    const { lines, status, stderr } = run([command], input.join('\n'));
    expect(lines.map(({ id, error }) => error ?? id)).toEqual([
      'a',
      expect.stringMatching(/^line 2: /),
      'line 3: not a JSON object',
      'line 4: not a JSON object',
      'line 5: not a JSON object',
      'line 6: not a JSON object',
      expect.stringMatching(/^line 7: /),
      'c',
    ]);
    expect(lines[6].id).toBe('b');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  });

  it('reads a mark at the start, CRLF, a line of 5 MB and one without an end', () => {
    const input = `\uFEFF${line('a')}\r\n${line('x'.repeat(5_000_000))}\r\n\r\n${line('c')}`;
    const { lines, status, stderr } = run([command], input);
    expect(lines.map(({ id }) => id.length)).toEqual([1, 5_000_000, 1]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('takes an unusual separator inside a text for text', () => {
    const file = join(folder, `${command}.jsonl`);
    writeFileSync(file, `${line('one\u2028two')}\n${line('three\u2029')}\n`);
    const { lines, status } = run([command, '--in', file]);
    expect(lines.map(({ id }) => id)).toEqual(['one\u2028two', 'three\u2029']);
    expect(status).toBe(0);
  });

  it('says nothing to nothing', () => {
    expect(run([command])).toEqual({ lines: [], stderr: '', status: 0 });
  });

  it.each([
    { args: ['--nope'], says: '--nope' },
    { args: ['--in'], says: '--in' },
    { args: ['stray'], says: 'stray' },
    { args: ['--in', '/nowhere/at-all'], says: '/nowhere/at-all' },
    { args: ['--in', tmpdir()], says: 'is a folder' },
  ])('a call it does not understand is said in one line: $args', ({ args, says }) => {
    const { lines, stderr, status } = run([command, ...args]);
    expect(lines).toEqual([]);
    expect(stderr).toContain(says);
    expect(stderr).not.toContain('    at ');
    expect(status).toBe(2);
  });
});

it.each(['demo', 'serve', 'invite', 'site'])('%s refuses an option it does not know', (command) => {
  const { stderr, status } = run([command, '--nope']);
  expect(stderr).toContain('--nope');
  expect(stderr).not.toContain('    at ');
  expect(status).toBe(2);
});

it('audit speaks Chinese or English and nothing else', () => {
  expect(run(['audit', '--lang', 'fr'])).toMatchObject({ status: 2, lines: [] });
});
