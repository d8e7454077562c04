import { foldNumbers } from '../listings/official-number.ts';
import { JOINED_KEYS } from './headers.ts';
import { issueOf, type RecordIssue } from './issue.ts';
import { numberForm } from './number-form.ts';
import { type CatalogRecord, RECORD_KEYS, type RecordKey } from './record.ts';
import { RECORD_TEXT_MAX } from './record-schema.ts';
import { splitSpec } from './split-spec.ts';

/** A column that is used: where it stands, what it is called, what it holds. */
export type UsedColumn = { at: number; title: string; key: RecordKey };

/** A row read: a record with what was left out of it, or why there is none. */
export type ReadRow =
  | { record: CatalogRecord; notes: RecordIssue[]; error: null }
  | { record: null; notes: []; error: RecordIssue };

/** Longer ones are no name, number or price. */
const SHORT_MAX = 300;
const LONG: readonly RecordKey[] = [
  'indications',
  'usage',
  'contraindications',
  'populations',
  'adverseReactions',
  'storage',
];

/**
 * Makes a record of a row. Empty cells and marks for "nothing" (/, 无, —) are not known; what cannot be right at all
 * (a malformed number, a price that is none) refuses the row, so that nothing is held against half of it.
 * @param cells may be shorter than the header
 */
export function readRow(columns: readonly UsedColumn[], cells: readonly string[]): ReadRow {
  const record: CatalogRecord = {};
  const notes: RecordIssue[] = [];
  for (const { at, title, key } of columns) {
    const cell = plainCell(cells[at] ?? '');
    if (cell === '' || NOTHING.test(cell)) continue;
    const text = told(key, title, cell);
    const known = record[key];
    if (known === undefined) record[key] = text;
    else if (JOINED_KEYS.includes(key) && !known.includes(text)) record[key] = `${known}\n${text}`;
  }
  if (!record.approvalNumber && !record.genericName && !record.tradeName)
    return refused(issueOf(null, 'row.nothing'));
  for (const key of RECORD_KEYS) {
    const text = record[key];
    if (text === undefined) continue;
    const max = LONG.includes(key) ? RECORD_TEXT_MAX : SHORT_MAX;
    if (text.length > max) return refused(issueOf(key, 'row.long', { n: text.length, max }));
    if (!text.includes('\uFFFD')) continue;
    if (key === 'approvalNumber' || key === 'genericName')
      return refused(issueOf(key, 'row.damaged'));
    notes.push(issueOf(key, 'row.damaged'));
  }
  const wrong = foldNumbers(record.approvalNumber ?? '').find(
    ({ text }) => numberForm(text).isMalformed,
  );
  if (wrong) return refused(issueOf('approvalNumber', 'row.number', { value: wrong.text }));
  const price = takePrice(record, notes);
  if (price) return refused(price);
  takeBarcode(record, notes);
  takePack(record);
  return { record, notes, error: null };
}

const refused = (error: RecordIssue): ReadRow => ({ record: null, notes: [], error });

/** Marks people put where there is nothing to say. */
const NOTHING =
  /^(?:[-—–_/\\.*]+|无|空|暂无|没有|不详|未知|待补充?|n\/?a|null|none|nil|undefined|#n\/a|#ref!|#value!)$/i;

/** Without letters that show nothing; ends of lines stay. */
const plainCell = (cell: string) =>
  cell
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: such letters are what is looked for
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f\u200b-\u200d\ufeff]/g, ' ')
    .trim();

/** What a cell says under its header: 是 under 是否处方药, 禁用 under 孕妇用药. */
function told(key: RecordKey, title: string, cell: string): string {
  if (
    key === 'class' &&
    /处方药|otc/i.test(title) &&
    /^(?:是|否|y|n|yes|no|true|false|1|0)$/i.test(cell)
  ) {
    const isYes = /^(?:是|y|yes|true|1)$/i.test(cell);
    const asksOtc = /otc|非处方/i.test(title);
    return isYes === asksOtc ? '非处方药' : '处方药';
  }
  if (key === 'populations' && /孕|妊娠|哺乳|儿童|老年|不适宜/.test(title) && cell.length < 2000)
    return `【${title.replace(/[【】\s]/g, '')}】${cell}`;
  if (key === 'shelfLife' && /^\d{1,3}$/.test(cell) && /月/.test(title)) return `${cell}个月`;
  return cell;
}

/** @returns why the row is refused */
function takePrice(record: CatalogRecord, notes: RecordIssue[]): RecordIssue | null {
  const told = record.minimumPrice;
  if (told === undefined) return null;
  // Words for "no limit" are no price and no fault.
  if (/^(?:不?[控限]价?|不限|无限制|面议|待定|随意)$/.test(told)) {
    delete record.minimumPrice;
    return null;
  }
  const plain = told
    .normalize('NFKC')
    .replace(/[¥￥元,\s]|rmb|cny/gi, '')
    .replace(/\/[盒瓶支袋件]$/, '');
  if (!/^-?\d{1,7}(?:\.\d{1,6})?$/.test(plain))
    return issueOf('minimumPrice', 'row.price', { value: told });
  if (Number(plain) > 0) {
    record.minimumPrice = plain;
    return null;
  }
  delete record.minimumPrice;
  notes.push(issueOf('minimumPrice', 'record.price', { value: told }));
  return null;
}

function takeBarcode(record: CatalogRecord, notes: RecordIssue[]): void {
  const told = record.barcode;
  if (told === undefined || !/^\d(?:\.\d+)?e\+?\d+$/i.test(told)) return;
  delete record.barcode;
  notes.push(issueOf('barcode', 'record.barcodeLost', { value: told }));
}

/** Strength and pack from one column, and a bare number as pack (转换比 24) with its counter. */
function takePack(record: CatalogRecord): void {
  if (record.strength !== undefined) {
    const { strength, pack } = splitSpec(record.strength);
    if (strength !== '') record.strength = strength;
    else delete record.strength;
    if (pack !== '' && (record.pack === undefined || /^\d+$/.test(record.pack))) record.pack = pack;
  }
  if (record.pack === undefined || !/^\d{1,4}$/.test(record.pack)) return;
  const unit = COUNTERS.find(([word]) =>
    `${record.form ?? ''}${record.genericName ?? ''}`.includes(word),
  );
  if (unit) record.pack = `${record.pack}${unit[1]}`;
  else delete record.pack;
}

const COUNTERS: readonly [string, string][] = [
  ['胶囊', '粒'],
  ['颗粒', '袋'],
  ['丸', '丸'],
  ['贴', '贴'],
  ['栓', '枚'],
  ['口服液', '支'],
  ['片', '片'],
];
