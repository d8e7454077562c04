import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runNode, type ServerProcess, startServerProcess } from '../../server/testing-process.ts';
import { copyDatabase } from '../../server/testing-template.ts';

const NAMES = ['--organisation', '禾春堂', '--shop', '一店'];

describe('invite', () => {
  const data = mkdtempSync(join(tmpdir(), 'yaogui-serve-'));
  let server: ServerProcess | undefined;
  afterAll(async () => {
    await server?.end('SIGKILL');
    rmSync(data, { recursive: true, force: true });
  });
  const invite = (...flags: string[]) =>
    runNode(['cli/main.ts', 'invite', '--data', data, ...flags]);

  it('invites into the running server, and says so when none runs', async () => {
    const without = await invite('--role', 'agent');
    expect(without).toMatchObject({ status: 1, stdout: '' });
    expect(without.stderr).toBe(
      `${data} 没有正在运行的服务器。先运行 yaogui serve --data ${data}。\n`,
    );

    await copyDatabase(data);
    server = await startServerProcess([
      'cli/main.ts',
      'serve',
      '--data',
      data,
      '--port',
      '0',
      ...NAMES,
    ]);
    const made = await invite('--role', 'supervisor', '--person', '林晓彤');
    expect(made.status).toBe(0);
    expect(made.stdout).toMatch(/^[0-9A-Z]{6}(-[0-9A-Z]{5}){3}\n$/);
    expect(made.stderr).toMatch(/^一店，林晓彤，主管。连接码只能用一次，.+ 前有效：\n$/);
    const reply = await fetch(`${server.url}/v1/enrol`, {
      method: 'POST',
      body: JSON.stringify({ code: made.stdout.trim(), deviceName: '前台电脑' }),
    });
    expect(await reply.json()).toMatchObject({
      role: 'supervisor',
      person: { name: '林晓彤' },
      shop: { name: '一店' },
    });

    const nobody = await invite('--role', 'admin');
    expect(nobody).toMatchObject({ status: 1, stdout: '' });
    expect(nobody.stderr).toContain('--person');
    const wrongShop = await invite('--role', 'agent', '--shop', 'shp_x');
    expect(wrongShop.stderr).toBe('没有编号为 shp_x 的店铺。\n');
    expect(server.output.stderr).not.toMatch(/林晓彤|前台电脑|yg1_/);
    expect(await server.end('SIGTERM')).toBe(0);
    expect((await invite('--role', 'agent')).status).toBe(1);
  }, 120_000);

  it('explains wrong flags', async () => {
    const [role, hours, help] = await Promise.all([
      invite('--role', 'boss'),
      invite('--role', 'agent', '--hours', 'x'),
      invite('--help'),
    ]);
    expect([role.status, hours.status, help.status]).toEqual([2, 2, 0]);
    expect(role.stderr).toContain('role');
    expect(hours.stderr).toContain('hours');
  }, 120_000);
});
