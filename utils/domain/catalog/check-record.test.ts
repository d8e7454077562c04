import { expect, it } from 'vitest';
import { createRecordChecker } from './check-record.ts';
import type { CatalogRecord, RecordKey } from './record.ts';

const drug: CatalogRecord = {
  approvalNumber: '国药准字H20991234',
  genericName: '试验缓释胶囊',
  form: '胶囊剂（缓释）',
  strength: '0.25g',
  pack: '24粒/盒',
  class: '化学药 OTC 甲类',
  shelfLife: '24个月',
  barcode: '6901234567892',
  usage: '口服，成人一次1粒。',
  contraindications: '孕妇禁用，3岁以下儿童禁用。',
};
const keysOf = (record: CatalogRecord) => createRecordChecker()(record, 2).map(({ key }) => key);

it('has nothing to say of a record that agrees with itself', () => {
  expect(keysOf(drug)).toEqual([]);
  expect(keysOf({ ...drug, usage: '儿童一次半粒，成人一次1粒。' })).toEqual([]);
  expect(
    keysOf({ genericName: '试验贴', shelfLife: '见包装', approvalNumber: '浙械注准20992141234' }),
  ).toEqual([]);
});

it.each<[string, CatalogRecord, RecordKey]>([
  [
    'number of a Chinese medicine, class of a chemical one',
    { approvalNumber: '国药准字Z20991234', class: '西药' },
    'class',
  ],
  [
    'number of a device, class of a drug',
    { approvalNumber: '浙械注准20992141234', class: '处方药' },
    'class',
  ],
  ['prescription and OTC at once', { class: '处方药、OTC' }, 'class'],
  ['form in the name and beside it', { form: '片剂' }, 'form'],
  ['strength in the name', { genericName: '试验缓释胶囊0.5g' }, 'strength'],
  ['strength in the pack', { pack: '300mg*24粒' }, 'strength'],
  ['shelf life nobody can read', { shelfLife: '很久' }, 'shelfLife'],
  ['check digit', { barcode: '6901234567890' }, 'barcode'],
  ['barcode too short', { barcode: '690123' }, 'barcode'],
  ['a dose for whom it is forbidden', { usage: '孕妇一次1粒。' }, 'usage'],
  ['a number of no known form', { approvalNumber: 'XK-2099' }, 'approvalNumber'],
])('%s', (_name, part, key) => {
  const issues = createRecordChecker()({ ...drug, ...part }, 2);
  expect(issues.map((issue) => issue.key)).toContain(key);
  for (const { sentence } of issues) expect(`${sentence.zh}${sentence.en}`).not.toMatch(/[{}]/);
});

it('remembers what a number and a barcode were before', () => {
  const check = createRecordChecker();
  expect(check(drug, 2)).toEqual([]);
  expect(check({ ...drug, pack: '12粒/盒', barcode: '6901234567885' }, 3)).toEqual([]);
  const [name] = check({ approvalNumber: drug.approvalNumber!, genericName: '另外的丸' }, 4);
  expect(name!.sentence.zh).toContain('第 2 行');
  const [code] = check({ approvalNumber: '国药准字H20990000', barcode: drug.barcode! }, 5);
  expect(code!.key).toBe('barcode');
});
