import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** What a newcomer without a display gets from `npm start`. */
test('the tour goes through the whole day by itself', { timeout: 180_000 }, () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve(ROOT, 'cli/main.ts'), 'demo', '--tour'],
    { cwd: ROOT, encoding: 'utf8', timeout: 170_000 },
  );
  expect(stderr).toBe('');
  expect(stdout).toContain('Every step happened.');
  expect(status).toBe(0);
  for (const words of ['三天根治感冒', '留言 2盒，订单 1盒', 'late rounds: +1', '超时 1 轮'])
    expect(stdout).toContain(words);
  const shots = readdirSync(resolve(ROOT, '.yaogui/tour')).filter((name) => name.endsWith('.png'));
  expect(shots).toContain('05-chat-late.png');
});
