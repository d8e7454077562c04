import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { runNode, type ServerProcess, startServerProcess } from '../../server/testing-process.ts';
import { copyDatabase } from '../../server/testing-template.ts';

const data = mkdtempSync(join(tmpdir(), 'yaogui-catalog-'));
let server: ServerProcess | undefined;
afterAll(async () => {
  await server?.end('SIGKILL');
  rmSync(data, { recursive: true, force: true });
});
const file = (name: string, text: string) => {
  writeFileSync(join(data, name), text);
  return join(data, name);
};
const give = (path: string) => runNode(['cli/main.ts', 'catalog', path, '--data', data]);

it('gives the running server a file as people have it; a worse one changes nothing', async () => {
  const good = file(
    '主数据.csv',
    '药品主数据\n批准文号,药品通用名,剂型,规格,生产企业\n国药准字H20065432,布洛芬缓释胶囊,胶囊剂,0.3g,康宁药业\n国药准字Z20100011,感冒清热颗粒,片剂,12g,某堂药业\n',
  );
  const without = await give(good);
  expect(without.status).toBe(1);
  expect(without.stderr).toContain('没有正在运行的服务器');

  await copyDatabase(data);
  const names = ['--organisation', '禾春堂', '--shop', '一店'];
  server = await startServerProcess([
    'cli/main.ts',
    'serve',
    '--data',
    data,
    '--port',
    '0',
    ...names,
  ]);
  const made = await give(good);
  expect(made.stdout).toBe(
    '主数据第 1 版已生效：2 条，新增或改动 2 条，去掉 0 条。设备在几分钟内取到。\n',
  );
  // A granule whose form says tablet: kept, and said.
  expect(made.stderr).toContain('1 条自相矛盾');
  expect(made.stderr).toContain('国药准字Z20100011');
  expect(made.status).toBe(0);

  expect(await give(file('空.csv', '甲,乙\n1,2\n'))).toMatchObject({ status: 2, stdout: '' });
  expect((await give(join(data, '没有.csv'))).status).toBe(2);
  expect((await give(good)).stdout).toContain('第 2 版已生效：2 条，新增或改动 0 条');
}, 60_000);
