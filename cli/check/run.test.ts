import { expect, it } from 'vitest';
import { type AnswerSetup, type Chunk, createAnswerer } from './answer.ts';
import { answerChunks } from './run.ts';

const setup: AnswerSetup = {
  surface: 'listing',
  packs: [],
  on: '2026-11-24',
  explain: false,
  locale: 'zh_CN',
  output: 'json',
  records: [{ approvalNumber: '国药准字Z20090001', genericName: '姜糖颗粒', pack: '12袋/盒' }],
};

/** Enough for threads to be started, each line with an id of its own. */
async function* chunks(): AsyncGenerator<Chunk> {
  for (let at = 0; at < 1200; at += 60) {
    const lines = Array.from({ length: 60 }, (_, i) => {
      const fields = { title: `姜糖 国家级 ${at + i}`, description: '独立小袋。'.repeat(120) };
      return JSON.stringify({ id: at + i, productClass: null, fields });
    });
    yield { kind: 'lines', firstLine: at + 1, lines };
  }
}

async function run(threads: number, stopAt = Number.POSITIVE_INFINITY) {
  const texts: string[] = [];
  let count = 0;
  const answerer = await createAnswerer(setup);
  await answerChunks(chunks(), setup, answerer, threads, async ({ text, summary }) => {
    count += summary.checkedCount;
    if (count > stopAt) throw new Error('nobody reads any more');
    texts.push(text);
  });
  return texts.join('');
}

it('threads say what one alone says, in the order of the input', async () => {
  const alone = await run(1);
  expect(await run(2)).toBe(alone);
  const ids = alone
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).id);
  expect(ids).toEqual(Array.from({ length: 1200 }, (_, i) => i));
});

it('ends when what it prints is no longer taken', async () => {
  await expect(run(2, 1100)).rejects.toThrow('nobody reads any more');
});
