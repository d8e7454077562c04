import type { Page } from 'playwright';
import { acceptNotice, DOUYIN, type Extension, launchExtension } from '../cli/drive/extension.ts';
import { Shadow } from '../cli/drive/shadow.ts';
import { useCopy } from './extension.ts';
import { type Bench, type Figure, median } from './figure.ts';
import { type OwnWork, recordWork } from './trace.ts';

const SCRIPT = '/content-scripts/page.js';
/** A task longer than this is felt. */
const LONG_TASK_MS = 50;
const RUNS = 5;
const IDLE_MS = 10_000;
/** After the surface is drawn, for what follows it. */
const SETTLE_MS = 1_500;
/** Idle begins when the last of the delays after a load is over (the dock asks for what is missing after 5 s). */
const CALM_MS = 6_000;

const SURFACES = { listing: '.yg-dock', chat: '.yg-fold', orders: '.yg-strip' } as const;

const TITLE =
  '禾安堂复方氨酚烷胺胶囊12粒装换季感冒头痛发热家庭常备三天根治全网销量领先无副作用儿童成人都能用包邮顺丰速发现货';

type Demo = { receive(name: string, text: string): void; reply(name: string, text: string): void };

type Measure = (extension: Extension, name: string) => Promise<Figure>;

/** Measures whose name holds the second argument: `npm run bench page burst`. */
const ONLY = process.argv[3] ?? '';
const MEASURES: [string, Measure][] = [
  ['listing editor: load', longest((it) => loading(it, 'listing'))],
  ['listing editor: typing a title of 60', longest(typing)],
  ['chat: load', longest((it) => loading(it, 'chat'))],
  ['chat: burst of 50 messages', longest(bursting)],
  ['orders: load', longest((it) => loading(it, 'orders'))],
  ['orders: page of 50', longest(paging)],
  ['listing editor: idle', quiet((it) => idling(it, 'listing'))],
  ['chat: idle, nobody waits', quiet((it) => idling(it, 'chat'))],
  ['orders: idle', quiet((it) => idling(it, 'orders'))],
  ['chat: idle, one waits', beating],
];

/** Our script on the three pages: how long its longest task is, and whether it is quiet when nothing happens. */
export const bench: Bench = {
  name: 'pages: our own time in tasks, and quiet when idle',
  async run() {
    const undo = useCopy();
    const extension = await launchExtension();
    try {
      await acceptNotice(extension);
      const figures: Figure[] = [];
      for (const [name, measure] of MEASURES)
        if (name.includes(ONLY)) figures.push(await measure(extension, name));
      return figures;
    } finally {
      await extension.dispose();
      undo();
    }
  },
};

/** Median over some runs of the most time one task spent in our script. */
function longest(run: (extension: Extension) => Promise<OwnWork>): Measure {
  return async (extension, name) => {
    const works: OwnWork[] = [];
    for (let i = 0; i < RUNS; i++) works.push(await run(extension));
    const worst = works.reduce((a, b) => (b.longestMs > a.longestMs ? b : a));
    const all = (key: 'longestMs' | 'longestWallMs') =>
      works.map((work) => work[key].toFixed(0)).join(', ');
    return {
      name: `longest task of ours, ${name}`,
      value: median(works.map(({ longestMs }) => longestMs)),
      unit: 'ms',
      budget: LONG_TASK_MS,
      detail: `${RUNS} runs: ${all('longestMs')} (wall clock ${all('longestWallMs')}); all our work ${median(works.map(({ totalMs }) => totalMs)).toFixed(0)} ms; worst: ${worst.longestIn || 'nothing'}`,
    };
  };
}

function quiet(run: (extension: Extension) => Promise<OwnWork>): Measure {
  return async (extension, name) => {
    const { calls } = await run(extension);
    return {
      name: `calls into our script in 10 s, ${name}`,
      value: calls.reduce((sum, { count }) => sum + count, 0),
      unit: 'count',
      budget: 0,
      detail: describe(calls),
    };
  };
}

async function loading(extension: Extension, which: keyof typeof DOUYIN): Promise<OwnWork> {
  const page = await extension.context.newPage();
  const work = await recordWork(page, SCRIPT, async () => {
    await page.goto(DOUYIN[which]);
    await new Shadow(page).waitFor(SURFACES[which]);
    await page.waitForTimeout(SETTLE_MS);
  });
  await page.close();
  return work;
}

async function typing(extension: Extension): Promise<OwnWork> {
  const page = await ready(extension, 'listing');
  const title = page.locator('#pg-title-input');
  await title.fill('');
  const work = await recordWork(page, SCRIPT, async () => {
    await title.focus();
    for (const letter of [...TITLE].slice(0, 60)) {
      await page.keyboard.insertText(letter);
      await page.waitForTimeout(40);
    }
    await page.waitForTimeout(SETTLE_MS);
  });
  await page.close();
  return work;
}

async function bursting(extension: Extension): Promise<OwnWork> {
  const page = await ready(extension, 'chat');
  const work = await recordWork(page, SCRIPT, async () => {
    await page.evaluate(() => {
      const { __demo } = window as unknown as { __demo: Demo };
      for (let i = 0; i < 50; i++)
        __demo.receive(i % 5 === 0 ? '春*里' : `客${i}`, `第${i}句，这个药孕妇能吃吗`);
    });
    await new Shadow(page).waitFor('.yg-head', '待回复');
    await page.waitForTimeout(SETTLE_MS);
  });
  await page.close();
  return work;
}

async function paging(extension: Extension): Promise<OwnWork> {
  const page = await ready(extension, 'orders');
  const work = await recordWork(page, SCRIPT, async () => {
    await page.evaluate(() => {
      const rows = [...document.querySelectorAll('.mortise-rich-table-row')];
      const list = rows[0]!.parentElement!;
      const more = Array.from({ length: 50 }, (_, i) => {
        const row = rows[i % rows.length]!.cloneNode(true) as HTMLElement;
        // Another order: every number of that length in it becomes another one.
        const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
        for (let text = walker.nextNode(); text; text = walker.nextNode())
          text.textContent = text.textContent!.replace(
            /\d{16,}/g,
            (id) => `${id.slice(0, -6)}${String(100000 + i)}`,
          );
        return row;
      });
      for (const row of rows) row.remove();
      list.append(...more);
    });
    await new Shadow(page).waitFor('.yg-strip', '50');
    await page.waitForTimeout(SETTLE_MS);
  });
  await page.close();
  return work;
}

async function idling(extension: Extension, which: keyof typeof DOUYIN): Promise<OwnWork> {
  const page = await ready(extension, which);
  await page.waitForTimeout(CALM_MS);
  const work = await recordWork(page, SCRIPT, () => page.waitForTimeout(IDLE_MS));
  await page.close();
  return work;
}

/** Somebody waits and the page itself stands still: only the beat of the clocks, once a second. */
async function beating(extension: Extension, name: string): Promise<Figure> {
  const page = await extension.context.newPage();
  // The page's own ticking would be watched, as it must; so its timers are known and ended.
  await page.addInitScript(() => {
    const real = window.setTimeout;
    const ids: number[] = [];
    Object.assign(window, {
      setTimeout: (...args: Parameters<typeof setTimeout>) => {
        const id = real(...args) as unknown as number;
        ids.push(id);
        return id;
      },
      endTimers: () => ids.forEach((id) => void clearTimeout(id)),
    });
  });
  await page.goto(DOUYIN.chat);
  await new Shadow(page).waitFor(SURFACES.chat);
  await page.evaluate(() => {
    const { __demo, endTimers } = window as unknown as { __demo: Demo; endTimers(): void };
    __demo.receive('李*', '布洛芬和感冒灵能一起吃吗');
    endTimers();
  });
  await new Shadow(page).waitFor('.yg-head', '待回复 1');
  await page.waitForTimeout(CALM_MS);
  const { calls, totalMs } = await recordWork(page, SCRIPT, () => page.waitForTimeout(IDLE_MS));
  await page.close();
  const beats = IDLE_MS / 1000 + 1;
  return {
    name: `calls into our script in 10 s, ${name}`,
    value: calls.reduce((sum, { count }) => sum + count, 0),
    unit: 'count',
    budget: beats,
    detail: `${describe(calls)}; ${totalMs.toFixed(1)} ms in all`,
  };
}

async function ready(extension: Extension, which: keyof typeof DOUYIN): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(DOUYIN[which]);
  await new Shadow(page).waitFor(SURFACES[which]);
  await page.waitForTimeout(SETTLE_MS);
  return page;
}

function describe(calls: OwnWork['calls']): string {
  return calls.length === 0
    ? 'none'
    : calls.map(({ name, count }) => `${name} ×${count}`).join(', ');
}
