import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { checkListing } from '../utils/domain/listings/check-listing.ts';
import type { Listing } from '../utils/domain/listings/listing.ts';
import { compilePageRules, compileRules } from '../utils/domain/rules/engine.ts';
import { PACKS } from '../utils/domain/rules/packs/registry.ts';
import { type Bench, median } from './figure.ts';

/** Share of harper's time that a full check may take. */
const LIMIT = 1 / 50;
const LENGTH = 2000;
/** Sentences from one text to the next: more than one has, or it would be made of what is remembered. */
const APART = 100;
const LONG = 20_000;

/** Sentences of our own: selling copy with problems, plain facts and label text, as a long description has them. */
const CHINESE = [
  '复方氨酚烷胺胶囊适合换季备在家里，三天根治感冒，疗效确切。',
  '【成份】本品为复方制剂，每粒含对乙酰氨基酚、盐酸金刚烷胺等。',
  '【性状】本品为胶囊剂，内容物为白色至类白色的颗粒或粉末。',
  '【用法用量】口服，一次一粒，一日两次，饭后温水送服。',
  '【不良反应】偶见轻度头晕、乏力、恶心，停药后可自行消失。',
  '【禁忌】严重肝肾功能不全者禁用，对本品过敏者禁用。',
  '【注意事项】用药三天症状未缓解，应去医院就诊或咨询药师。',
  '服药期间不得驾驶机、车、船，也不得从事高空作业和机械作业。',
  '包装内附说明书，收到后请核对批号和有效期，密封避光保存。',
  '全网销量领先，家庭必备，许多老顾客亲测好评，无任何副作用。',
  '本店由执业药师值班，处方药须凭处方在药师指导下购买和使用。',
  '物流使用保温箱，冬季也能准时送到，签收前请检查外包装是否完好。',
  '孕妇及哺乳期妇女慎用，儿童必须在成人监护下使用。',
  '下单后四小时内出库，偏远地区多一到两天，节假日顺延。',
  '铝塑板独立泡罩，每板六粒，盒内两板，盒上印有追溯码。',
  '生产企业通过药品生产质量管理规范检查，批准文号可在官网查询。',
  '如正在服用其他药品，使用前请告诉药师，以免重复用药。',
  '发票随货寄出，也可以在订单页面申请电子发票。',
  '贮藏条件为密封、在阴凉干燥处保存，请放在儿童不能接触的地方。',
  '七天内包装未拆可以联系客服处理，药品离柜后按规定不退换。',
];
const THINGS =
  'parcel label bottle capsule leaflet counter pharmacist customer invoice warehouse syrup pillbox thermometer bandage receipt'.split(
    ' ',
  );
const QUALITIES =
  'quiet heavy clean early local small silver modern simple narrow bitter warm empty careful distant'.split(
    ' ',
  );
const DEEDS =
  'reaches opens shows carries follows replaces covers explains protects repeats measures returns'.split(
    ' ',
  );

/** English that no run has seen before: harper keeps what it has linted, and a person's text is new each time. */
function writeEnglish(seed: number): string {
  const pick = (words: readonly string[], n: number) => words[(n * 7 + (n >> 3)) % words.length]!;
  let text = '';
  for (let i = seed * 1000; text.length < LENGTH; i++)
    text += `The ${pick(QUALITIES, i)} ${pick(THINGS, i + 3)} ${pick(DEEDS, i)} a ${pick(QUALITIES, i + 5)} ${pick(THINGS, i * 3)} in room ${i}, and nobody ${pick(DEEDS, i + 1)} it after ${(i % 11) + 1} hours because the ${pick(THINGS, i + 7)} are kept near the door. `;
  return text.slice(0, LENGTH);
}

const RUNS = 9;

/** Checks of listings, the check after a keystroke, what a compiled set takes; harper on as much English beside it. */
export const bench: Bench = {
  name: 'rules: checks of 2,000 and 20,000 characters, after a keystroke, and against harper',
  async run() {
    const every = compileRules(PACKS, { on: '2026-11-24' });
    const rules = compilePageRules(PACKS, { on: '2026-11-24' });
    const linter = new LocalLinter({ binary });
    await linter.setup();
    const compileMs = await middle(
      RUNS,
      () => void compilePageRules(PACKS, { on: '2026-11-24' }).lane('listing'),
    );
    // Both are measured in turn, so that a busy machine slows both; the middle of the pairs counts.
    const pairs: { checkMs: number; harperMs: number; ratio: number }[] = [];
    let findingCount = 0;
    for (let i = 0; i < RUNS; i++) {
      const english = writeEnglish(i);
      const harperMs = await middle(1, () => linter.lint(english));
      // A text of its own for every check too: nothing may be remembered from the one before.
      const checkMs = await middle(41, (n) => {
        findingCount += checkListing(listingOf((i * 41 + n) * APART), rules).findings.length;
      });
      pairs.push({ checkMs, harperMs, ratio: checkMs / harperMs });
    }
    await linter.dispose();
    if (findingCount === 0) throw new Error('the check found nothing: it did not run');
    const of = (key: 'checkMs' | 'harperMs' | 'ratio') => pairs.map((pair) => pair[key]);
    const ratios = of('ratio').sort((a, b) => a - b);
    const longMs = await middle(61, (n) => checkListing(listingOf(5000 + n * 700, LONG), rules));
    const typed = typeInto(listingOf(1, LONG));
    checkListing(typed.next(), rules);
    const keyMs = await middle(201, () => checkListing(typed.next(), rules));
    const everyMs = await middle(201, (n) => checkListing(listingOf(90_000 + n * APART), every));
    const everyLongMs = await middle(41, (n) =>
      checkListing(listingOf(99_000 + n * 700, LONG), every),
    );
    const counts = `${rules.lane('listing').compiled.length} rules run in the page`;
    return [
      {
        name: `full check of ${LENGTH} characters`,
        value: median(of('checkMs')),
        unit: 'ms',
        budget: 0.5,
        detail: `each text new; ${counts}; with facts, in the background: ${everyMs.toFixed(2)} ms`,
      },
      {
        name: `full check of ${LONG} characters`,
        value: longMs,
        unit: 'ms',
        budget: 5,
        detail: `each text new; with facts: ${everyLongMs.toFixed(2)} ms`,
      },
      {
        name: `check after one keystroke in ${LONG} characters`,
        value: keyMs,
        unit: 'ms',
        budget: 0.5,
        detail: '201 keystrokes, each somewhere else',
      },
      {
        name: 'memory of a compiled set',
        value: measureMemory() / 1000,
        unit: 'kB',
        budget: 4000,
        detail: 'all packs, every lane, heap and typed arrays',
      },
      {
        name: 'full check / harper',
        value: median(ratios),
        unit: 'ratio',
        budget: LIMIT,
        detail: `check ${median(of('checkMs')).toFixed(2)} ms, harper ${median(of('harperMs')).toFixed(0)} ms, ${RUNS} pairs from 1/${(1 / ratios.at(-1)!).toFixed(0)} to 1/${(1 / ratios[0]!).toFixed(0)}; compiling the packs ${compileMs.toFixed(1)} ms`,
      },
    ];
  },
};

/** A listing in which somebody types: a letter put in or taken out, each time at another place. */
function typeInto(listing: Listing): { next(): Listing } {
  let text = listing.fields.description!;
  let count = 0;
  return {
    next() {
      count++;
      const at = (count * 7919) % text.length;
      const isTyped = count % 3 !== 0;
      text =
        text.slice(0, at) +
        (isTyped ? '好的，'[count % 3]! : '') +
        text.slice(isTyped ? at : at + 1);
      return { ...listing, fields: { ...listing.fields, description: text } };
    },
  };
}

/** Bytes that compiling the packs adds, after everything that can go has gone. */
function measureMemory(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const size = () => {
    collect();
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const compile = () => {
    const set = compileRules(PACKS, { on: '2026-11-24' });
    set.lane('listing');
    set.lane('message');
    return set;
  };
  compile();
  const before = size();
  const sets = [compile(), compile(), compile()];
  const bytes = (size() - before) / sets.length;
  if (sets.some((set) => set.rules.size === 0)) throw new Error('nothing was compiled');
  return bytes;
}

function listingOf(seed: number, length = LENGTH): Listing {
  return {
    productClass: 'otc-a',
    fields: {
      title: '禾安 复方氨酚烷胺胶囊 12粒 三天根治感冒 家庭必备',
      genericName: '复方氨酚烷胺胶囊',
      approvalNumber: '国药准字H2005991',
      spec: '10粒/盒',
      adverseReactions: '',
      description: repeat(CHINESE, seed, length),
    },
  };
}

/** The sentences from another one on, with a number of its own in front of each. */
function repeat(sentences: readonly string[], seed: number, length: number): string {
  let text = '';
  for (let i = seed; text.length < length; i++) text += `${i}、${sentences[i % sentences.length]}`;
  return text.slice(0, length);
}

async function middle(count: number, work: (n: number) => unknown): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const startedAt = performance.now();
    await work(i);
    times.push(performance.now() - startedAt);
  }
  return median(times);
}
