import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';

const MAIN = resolve(import.meta.dirname, '../main.ts');

/** Runs the command as a person would, with lines on standard input. */
async function check(args: string[], lines: string[] = []) {
  const child = spawn(process.execPath, [MAIN, 'check', ...args]);
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

const listing = (fields: object, productClass: string | null = 'otc') =>
  JSON.stringify({ id: 'a', productClass, fields });

it('prints findings with place, level and sentence', async () => {
  const { status, lines } = await check([], [listing({ title: '润喉糖浆 三天根治咳嗽' })]);
  expect(status).toBe(1);
  expect(lines[0].findings[0]).toEqual({
    rule: 'MED-01',
    group: 'claim',
    level: 'error',
    certainty: 'sure',
    field: 'title',
    start: 5,
    end: 11,
    message: '“三天根治咳嗽”保证了疗效，标题里不能写。改成说明书里的话，或者删去。',
  });
});

it('gives what is missing no place, and adds the law when asked', async () => {
  const { lines } = await check(['--explain'], [listing({ adverseReactions: '' })]);
  const [finding] = lines[0].findings;
  expect(finding).toMatchObject({
    rule: 'INFO-01',
    law: '《药品管理法》第四十九条第二款',
    trust: 'verified',
  });
  expect(finding).not.toHaveProperty('start');
  expect(lines[0].required[0]).toEqual({
    field: 'adverseReactions',
    state: 'missing',
    level: 'error',
  });
});

it('finds the class when it is not given', async () => {
  const { lines } = await check([], [listing({ approvalNumber: '国食健注G20190188' }, null)]);
  expect(lines[0].productClass).toBe('health-food');
});

it('checks outgoing messages', async () => {
  const { lines } = await check(
    ['--surface', 'chat'],
    [JSON.stringify({ id: 1, text: '您加我微信吧' })],
  );
  expect(lines[0]).toMatchObject({ id: 1, findings: [{ rule: 'CS-03', field: 'message' }] });
});

it('answers the other lines when one is bad, and exits 1', async () => {
  const { status, lines } = await check(
    [],
    [
      '{',
      listing({ title: 3 }),
      JSON.stringify({ id: 'c', productClass: 'poison', fields: {} }),
      JSON.stringify({ id: 'd', productClass: 'otc' }),
      listing({ title: '润喉糖' }),
    ],
  );
  expect(status).toBe(1);
  expect(lines.map((line) => ('error' in line ? 'error' : line.findings.length))).toEqual([
    'error',
    'error',
    'error',
    'error',
    0,
  ]);
});

it('reads a file, and refuses switches it does not know', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'yaogui-')), 'in.jsonl');
  await writeFile(file, `${listing({ title: '国家级润喉糖' })}\n`);
  const { lines } = await check(['--in', file]);
  expect(lines[0].findings[0].rule).toBe('AD-01');
  expect((await check(['--surface', 'radio'])).status).toBe(2);
  expect((await check(['--nonsense'])).status).toBe(2);
  expect((await check(['--in', `${file}.none`])).status).toBe(2);
});

it('runs the rules of the day that is asked for', async () => {
  expect((await check(['--on', 'yesterday'])).status).toBe(2);
  expect(
    (await check(['--on', '2026-01-01'], [listing({ title: '国家级' })])).lines[0].findings,
  ).toHaveLength(1);
});

it('adds packs of a company, runs their examples, and refuses what is no pack', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'yaogui-'));
  const file = join(folder, 'house.json');
  const words = { zh: '“{text}”我们不用。删去。', en: 'We do not say "{text}".' };
  const rule = {
    id: 'HS-01',
    kind: 'wording',
    group: 'claim',
    level: 'error',
    certainty: 'sure',
    classes: 'all',
    surfaces: ['title'],
    citation: { law: '《本公司用语规范》', article: '第三条', trust: 'verified' },
    title: words,
    messages: { main: words },
    fix: 'delete',
    match: [{ words: ['冲鸭'] }],
    examples: {
      bad: [{ text: '冲鸭' }, { text: '姜糖 冲鸭' }],
      good: [{ text: '姜糖' }, { text: '鸭梨膏' }],
    },
  };
  await writeFile(file, JSON.stringify({ id: 'house', version: '1', rules: [rule] }));
  const { lines } = await check(['--pack', file], [listing({ title: '姜糖 冲鸭' })]);
  expect(lines[0].findings[0].message).toBe('“冲鸭”我们不用。删去。');
  const tried = await check(['--pack', file, '--examples']);
  expect(tried.status).toBe(0);
  expect(tried.lines.map(({ ok }) => ok)).toEqual([true, true, true, true]);
  const twice = await check(['--pack', file, '--pack', file]);
  expect(twice).toMatchObject({ status: 2, lines: [] });
  expect(twice.err).toContain('HS-01 is there twice');
  await writeFile(file, JSON.stringify({ id: 'house', rules: [] }));
  expect((await check(['--pack', file])).err).toContain('version');
  expect((await check(['--examples'])).status).toBe(2);
});
