import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchExtension } from '../cli/drive/extension.ts';
import { longestTask, watchLongTasks } from '../cli/drive/long-tasks.ts';
import { useCopy } from './extension.ts';
import type { Bench } from './figure.ts';

const RECORDS = 200_000;
const LOOKUPS = 400;

/** A company's largest catalog through the dashboard as a person imports it, then looked up in. */
export const bench: Bench = {
  name: 'catalog: 200,000 records imported in the browser, and looked up',
  async run() {
    const undo = useCopy();
    const folder = await mkdtemp(join(tmpdir(), 'yaogui-catalog-'));
    const extension = await launchExtension();
    try {
      const text = `\uFEFF${csv(RECORDS)}`;
      const file = join(folder, 'catalog.csv');
      await writeFile(file, text);
      const page = await extension.open('dashboard.html#/catalog');
      const popup = await extension.open('popup.html');
      for (const one of [page, popup]) await watchLongTasks(one);
      await page.locator('input[type=file]').setInputFiles(file);
      await page.locator('.yg-column-map').waitFor();
      const startedAt = performance.now();
      await page.locator('.yg-button[data-kind=primary]').click();
      await page.getByText(/导入完成，200,000|Done: 200,000/).waitFor({ timeout: 600_000 });
      const ms = performance.now() - startedAt;
      const longest = Math.max(await longestTask(page), await longestTask(popup));
      const lookupMs = await page.evaluate(lookUp, { count: LOOKUPS, records: RECORDS });
      const mb = (Buffer.byteLength(text) / 1024 / 1024).toFixed(0);
      return [
        {
          name: `${RECORDS} records, CSV of ${mb} MB`,
          value: ms,
          unit: 'ms',
          budget: 60_000,
          detail: 'from the press to their use',
        },
        {
          name: 'longest task',
          value: longest,
          unit: 'ms',
          budget: 50,
          detail: 'on the dashboard and the popup meanwhile',
        },
        {
          name: 'look-up by number',
          value: lookupMs,
          unit: 'ms',
          budget: 2,
          detail: `median of ${LOOKUPS} on the database, one after the other`,
        },
      ];
    } finally {
      await extension.dispose();
      undo();
      await rm(folder, { recursive: true, force: true });
    }
  },
};

const LEAFLET =
  '用于缓解普通感冒或流行性感冒引起的头痛、鼻塞、咽痛，也用于轻至中度疼痛如关节痛、牙痛。';

function csv(count: number): string {
  const lines = ['批准文号,通用名称,品牌,规格,生产企业,适应症,用法用量,有效期'];
  for (let i = 0; i < count; i++)
    lines.push(
      `国药准字H3${String(i).padStart(7, '0')},试验${i % 40_000}号片,禾安${i % 700},${1 + (i % 50)}mg*${10 + (i % 30)}片/盒,甲${i % 900}药业有限公司,${LEAFLET},口服，一次1片，一日${1 + (i % 3)}次。,24个月`,
    );
  return lines.join('\n');
}

/** The rows a look-up by number reads, without anything kept in memory: median in ms. */
async function lookUp({ count, records }: { count: number; records: number }): Promise<number> {
  const db = await new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open('yaogui');
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const ask = <T>(request: IDBRequest<T>) =>
    new Promise<T>((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const number = `H3${String((i * 7919) % records).padStart(7, '0')}`;
    const at = performance.now();
    const rows = db.transaction(['catalogs', 'catalogKeys', 'catalogBlocks']);
    const { info } = await ask(rows.objectStore('catalogs').get('live'));
    let hash = 0x811c9dc5;
    for (let c = 0; c < number.length; c++)
      hash = Math.imul(hash ^ number.charCodeAt(c), 0x01000193);
    const bucket = (hash >>> 0) % info.bucketCount;
    const keys = rows.objectStore('catalogKeys');
    const row = await ask(keys.get([info.generation, 'numbers', bucket]));
    const place = row.places[row.keys.indexOf(number)][0];
    const blocks = rows.objectStore('catalogBlocks');
    const block = await ask(blocks.get([info.generation, Math.floor(place / 8)]));
    times.push(performance.now() - at);
    if (!block.records[place % 8].approvalNumber.endsWith(number)) throw new Error(number);
  }
  db.close();
  return times.sort((a, b) => a - b)[Math.floor(count / 2)]!;
}
