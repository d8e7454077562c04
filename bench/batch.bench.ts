import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { CatalogRecord } from '../utils/domain/catalog/record.ts';
import type { Bench } from './figure.ts';

const LISTINGS = 100_000;
const RECORDS = 4_000;
const LENGTH = 300;

const DRUGS = [
  '板蓝根颗粒',
  '氯雷他定片',
  '蒙脱石散',
  '布洛芬缓释胶囊',
  '藿香正气口服液',
  '维生素C咀嚼片',
];
const MAKERS = ['禾安', '春和', '济源', '百草', '杏林', '同泽', '康宁', '远志'];
/** Selling copy, plain facts and label text of our own; about one listing in two has something to find. */
const SENTENCES = [
  '适合换季时备在家里，独立小袋，出门也方便。',
  '【用法用量】口服，一次一袋，一日三次，温开水送服。',
  '【不良反应】偶见轻度口干、乏力，停药后自行消失。',
  '【禁忌】对本品过敏者禁用，孕妇在医师指导下使用。',
  '【贮藏】密封，放在阴凉干燥处，请勿让儿童接触。',
  '下单后四小时内出库，偏远地区多一到两天。',
  '铝塑板独立泡罩，每板六粒，盒内两板，盒上有追溯码。',
  '收到后请核对批号和有效期，外包装破损可以拒收。',
  '发票随货寄出，也可以在订单页面申请电子发票。',
  '【注意事项】用药三天症状未缓解，应去医院就诊。',
  '本店由执业药师值班，用药问题可以在线咨询。',
  '七天内包装未拆可以联系客服，药品离柜后按规定处理。',
  '老顾客亲测有效，三天见效，无效退款。',
  '全网销量领先，家庭必备，回购很多。',
];

/** `yaogui check` over a shop's whole export with its catalog, as one runs it: the program's start is counted too. */
export const bench: Bench = {
  name: 'batch: yaogui check of 100,000 listings of 300 characters with a catalog',
  async run() {
    const folder = await mkdtemp(join(tmpdir(), 'yaogui-batch-'));
    try {
      const [file, catalog] = [join(folder, 'listings.jsonl'), join(folder, 'records.jsonl')];
      await writeLines(file, LISTINGS, listingLine);
      await writeFile(
        catalog,
        Array.from({ length: RECORDS }, (_, i) => `${JSON.stringify(recordOf(i))}\n`).join(''),
      );
      const { ms, lineCount, findingCount, status } = await check(file, catalog);
      if (lineCount !== LISTINGS || status !== 1 || findingCount === 0)
        throw new Error(`${lineCount} answers, ${findingCount} findings, exit ${status}`);
      return [
        {
          name: `${LISTINGS} listings`,
          value: ms,
          unit: 'ms',
          budget: 10_000,
          detail: `${Math.round((LISTINGS / ms) * 1000)} a second on ${availableParallelism()} cores, ${RECORDS} records, ${findingCount} findings`,
        },
      ];
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

/** Runs the program and counts what it prints, without keeping it. */
async function check(file: string, catalog: string) {
  const startedAt = performance.now();
  const main = resolve(import.meta.dirname, '../cli/main.ts');
  const child = spawn(process.execPath, [main, 'check', '--in', file, '--catalog', catalog], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let lineCount = 0;
  let findingCount = 0;
  for await (const chunk of child.stdout.setEncoding('utf8')) {
    const text = String(chunk);
    lineCount += text.split('\n').length - 1;
    findingCount += text.split('"rule":').length - 1;
  }
  const [status] = await ended;
  return { ms: performance.now() - startedAt, lineCount, findingCount, status };
}

async function writeLines(file: string, count: number, line: (i: number) => string) {
  const out = createWriteStream(file);
  for (let i = 0; i < count; i++) if (!out.write(line(i))) await once(out, 'drain');
  out.end();
  await once(out, 'finish');
}

const pick = <T>(of: readonly T[], n: number): T => of[n % of.length]!;
const numberOf = (i: number) => `国药准字Z${20_000_000 + (i % RECORDS)}`;
const nameOf = (i: number) => pick(DRUGS, i % RECORDS);
const countOf = (i: number) => 6 + ((i % RECORDS) % 5) * 3;

function recordOf(i: number): CatalogRecord {
  const maker = pick(MAKERS, i);
  return {
    approvalNumber: numberOf(i),
    genericName: nameOf(i),
    brand: maker,
    strength: '0.5g',
    pack: `${countOf(i)}袋/盒`,
    manufacturer: `${maker}药业有限公司`,
    class: '甲类非处方药',
    indications: '用于缓解感冒引起的发热、咽痛。',
    usage: '口服，一次一袋，一日三次。',
    contraindications: '对本品过敏者禁用。',
    shelfLife: '24个月',
  };
}

/** No text comes twice: what the engine remembers of one listing must not answer for the next. */
function listingLine(i: number): string {
  const record = i % RECORDS;
  const count = countOf(i) + (i % 9 === 0 ? 2 : 0);
  const title = `${pick(MAKERS, record)} ${nameOf(i)} 0.5g*${count}袋 第${i}批`;
  const spec = `0.5g×${count}袋/盒`;
  const rest = LENGTH - title.length - spec.length - numberOf(i).length;
  let description = '';
  for (let k = 0; description.length < rest; k++)
    description += `${i + k}号 ${pick(SENTENCES, (i * 31 + k * 17 + (i >> 4)) | 0)}`;
  const fields = {
    title,
    approvalNumber: numberOf(i),
    spec,
    description: description.slice(0, rest),
  };
  return `${JSON.stringify({ id: i, productClass: null, fields })}\n`;
}
