import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkListing } from '../utils/domain/listings/check-listing.ts';
import { loadRules, tryExamples } from './company-pack.ts';

const DAY = '2026-11-24';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yaogui-pack-'));
});
afterAll(() => rm(folder, { recursive: true }));

const rule = {
  id: 'HS-01',
  kind: 'wording',
  group: 'claim',
  level: 'warning',
  certainty: 'sure',
  classes: 'all',
  surfaces: ['title', 'copy'],
  citation: { law: '《本公司用语规范》', article: '第三条', trust: 'verified' },
  title: { zh: '公司不用的词', en: 'Not our words' },
  messages: { main: { zh: '“{text}”我们不用。删去。', en: 'We do not say "{text}". Delete it.' } },
  fix: 'delete',
  match: [{ words: ['冲鸭', '绝绝子'] }],
  examples: {
    bad: [
      { text: '润喉糖 冲鸭', marks: '冲鸭' },
      { text: '绝绝子润喉糖', marks: '绝绝子' },
    ],
    good: [{ text: '润喉糖 12粒' }, { text: '鸭梨膏' }],
  },
};
const pack = (...rules: unknown[]) => ({ id: 'house', version: '1', rules });

async function put(name: string, content: unknown): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

it('adds the rules of a company to those that ship', async () => {
  const { rules } = await loadRules([await put('house.json', pack(rule))], DAY);
  const { findings } = checkListing(
    { productClass: 'otc', fields: { title: '冲鸭 三天根治咳嗽' } },
    rules,
  );
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(['MED-01', 'HS-01']);
});

it('says what examples do', async () => {
  const bad = { ...rule, id: 'HS-02', match: [{ words: ['润喉糖'] }] };
  const { rules, own } = await loadRules([await put('two.json', pack(rule, bad))], DAY);
  expect(tryExamples(own[0]!, rules).filter(({ fault }) => fault)).toEqual([
    { rule: 'HS-02', example: '润喉糖 冲鸭', fault: 'should mark “冲鸭”, marks “润喉糖”' },
    { rule: 'HS-02', example: '绝绝子润喉糖', fault: 'should mark “绝绝子”, marks “润喉糖”' },
    { rule: 'HS-02', example: '润喉糖 12粒', fault: 'should be quiet, marks “润喉糖”' },
  ]);
  const mute = { ...rule, id: 'HS-03', match: [{ words: ['从来没有人写'] }] };
  const { rules: more, own: muted } = await loadRules([await put('m.json', pack(mute))], DAY);
  expect(tryExamples(muted[0]!, more)[0]!.fault).toBe('should be found, is not');
});

it.each([
  ['that is not JSON', '{', /--pack .*: /],
  ['with an unknown kind', pack({ ...rule, kind: 'magic' }), /house.*HS-01: rules\.0/],
  ['with an id of another form', pack({ ...rule, id: 'house' }), /house: rules\.0\.id: .*pattern/],
  ['without examples', pack({ ...rule, examples: undefined }), /HS-01: rules\.0\.examples/],
  [
    'with a pattern that may never end',
    pack({ ...rule, match: [{ pattern: '(根+治+)+' }] }),
    /HS-01.*pattern refused/,
  ],
  ['with a rule that ships', pack({ ...rule, id: 'MED-01' }), /MED-01 is there twice/],
  ['with a vocabulary nobody has', pack({ ...rule, match: [{ words: ['@nobody'] }] }), /nobody/],
  ['of a megabyte', `"${'治'.repeat(400_000)}"`, /at most 1000000/],
])('refuses one %s', async (_what, content, reason) => {
  const file = await put('refused.json', content);
  await expect(loadRules([file], DAY)).rejects.toThrow(reason);
});

it('names a file that is not there', async () => {
  await expect(loadRules([join(folder, 'none.json')], DAY)).rejects.toThrow(/none\.json/);
});
