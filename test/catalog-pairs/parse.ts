import { ASPECTS, type Aspect } from '../../utils/domain/catalog/aspect.ts';

export { ASPECTS };

export type CatalogPair = {
  id: string;
  productClass: string | null;
  fields: Record<string, string>;
  records: Record<string, string>[];
  /** `listing` stands in a field, `record` in the matching record. */
  differences: { aspect: Aspect; listing: string; record: string }[];
  why: string;
};

/** Words of a listing's lines and the field each fills. */
const FIELDS: Record<string, string> = {
  title: 'title',
  number: 'approvalNumber',
  generic: 'genericName',
  brand: 'brand',
  form: 'form',
  spec: 'spec',
  maker: 'manufacturer',
  holder: 'holder',
  life: 'shelfLife',
  code: 'barcode',
  price: 'price',
  for: 'indications',
  use: 'usage',
  not: 'contraindications',
  text: 'description',
};

/** Words of a record's lines and the field each fills. */
const RECORD: Record<string, string> = {
  name: 'genericName',
  trade: 'tradeName',
  brand: 'brand',
  form: 'form',
  strength: 'strength',
  pack: 'pack',
  maker: 'manufacturer',
  holder: 'holder',
  class: 'class',
  for: 'indications',
  use: 'usage',
  not: 'contraindications',
  care: 'populations',
  adverse: 'adverseReactions',
  storage: 'storage',
  life: 'shelfLife',
  min: 'minimumPrice',
  code: 'barcode',
};

/**
 * Reads one file of pairs. Blocks, in order, each of one product:
 *
 *     = 国药准字… rx        a record and its product class; `like` after the number copies the record
 *     name: …               before it (without price and barcode), `-` as a value leaves a field out
 *     * id 1                a listing and the records of the block handed with it (first the matching)
 *     title: …              `{n}` is the matching record's number, `{N}` its letter and digits,
 *     ! pack: 12片 → 24片   `{c}` its barcode, `\n` a line break; `as:` another product class
 *     ? …                   why the pair is labelled so
 *
 * @throws when a line fits nowhere, so that a slip of the pen is never a pair fewer.
 */
export function parsePairs(file: string, text: string): CatalogPair[] {
  const pairs: CatalogPair[] = [];
  let records: Record<string, string>[] = [];
  let productClass = '';
  let pair: CatalogPair | undefined;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const fail = (): never => {
      throw new Error(`${file}.txt line ${index + 1} fits nowhere: ${line}`);
    };
    if (line.startsWith('= ')) {
      if (pair) [records, pair] = [[], undefined];
      const [, number = '', kind = ''] = line.split(' ');
      const base = kind === 'like' ? { ...(records.at(-1) ?? fail()) } : {};
      for (const own of ['minimumPrice', 'barcode']) delete (base as Record<string, string>)[own];
      if (kind !== 'like') productClass = kind || fail();
      records.push({ ...base, ...(number === '-' ? {} : { approvalNumber: number }) });
      continue;
    }
    if (line.startsWith('* ')) {
      const [, id = fail(), which = '1'] = line.split(' ');
      const own = which.split(',').map((at) => records[Number(at) - 1] ?? fail());
      pair = { id, productClass, fields: {}, records: own, differences: [], why: '' };
      pairs.push(pair);
      continue;
    }
    if (line.startsWith('? ') && pair) pair.why = line.slice(2);
    else if (line.startsWith('! ') && pair) {
      const [, aspect, listing = '', record = ''] =
        /^! ([a-z_]+): (.+) → (.+)$/u.exec(line) ?? fail();
      pair.differences.push({ aspect: aspect as Aspect, listing, record });
    } else {
      const [, word = '', value = ''] = /^([a-z]+): (.+)$/u.exec(line) ?? fail();
      if (!pair) write(records.at(-1) ?? fail(), RECORD[word] ?? fail(), value);
      else if (word === 'as') pair.productClass = value === '-' ? null : value;
      else write(pair.fields, FIELDS[word] ?? fail(), filled(value, pair.records[0]!));
    }
  }
  return pairs;
}

function write(into: Record<string, string>, key: string, value: string): void {
  if (value === '-') delete into[key];
  else into[key] = value;
}

function filled(value: string, record: Record<string, string>): string {
  const number = record.approvalNumber ?? '';
  return value
    .replaceAll('{n}', number)
    .replaceAll('{N}', number.replace('国药准字', ''))
    .replaceAll('{c}', record.barcode ?? '')
    .replaceAll('\\n', '\n');
}
