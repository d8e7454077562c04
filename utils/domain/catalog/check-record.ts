import { foldNumbers } from '../listings/official-number.ts';
import { normalise } from '../text/normalise.ts';
import { formAtEnd, formsOfField, isCompatibleForm } from './dosage-form.ts';
import { issueOf, type RecordIssue } from './issue.ts';
import { numberForm } from './number-form.ts';
import { isSameAmount, parsePack } from './pack.ts';
import { readName, relateNames } from './product-name.ts';
import type { CatalogRecord, RecordKey } from './record.ts';

/** Looks at one record after another and remembers what has to be the same in all of them. */
export type RecordChecker = (record: CatalogRecord, line: number) => RecordIssue[];

/**
 * Finds what a record says against itself, and against the records before it. A record with an issue is kept and
 * marked: a person has to decide which side is right.
 */
export function createRecordChecker(): RecordChecker {
  const named = new Map<string, { name: string; line: number }>();
  const coded = new Map<string, { number: string; line: number }>();
  return (record, line) => {
    const numbers = foldNumbers(record.approvalNumber ?? '').map(({ text }) => text);
    const issues = CHECKS.flatMap((check) => check(record, numbers) ?? []);
    const name = record.genericName;
    const [number] = numbers;
    if (number !== undefined && name !== undefined) {
      const before = named.get(number);
      if (!before) named.set(number, { name, line });
      else if (
        before.name !== name &&
        relateNames(readName(name), readName(before.name)) === 'other'
      )
        issues.push(
          issueOf('genericName', 'record.names', {
            number,
            name,
            line: before.line,
            other: before.name,
          }),
        );
    }
    const code = record.barcode;
    if (number !== undefined && code !== undefined) {
      const before = coded.get(code);
      if (!before) coded.set(code, { number, line });
      else if (before.number !== number)
        issues.push(
          issueOf('barcode', 'record.codes', {
            value: code,
            line: before.line,
            other: before.number,
            number,
          }),
        );
    }
    return issues;
  };
}

type Check = (
  record: CatalogRecord,
  numbers: readonly string[],
) => RecordIssue[] | RecordIssue | null;

const unknownNumber: Check = (_record, numbers) =>
  numbers
    .filter((number) => numberForm(number).kind === 'other')
    .map((value) => issueOf('approvalNumber', 'record.numberForm', { value }));

/** Words of a class that no number of this kind may have. */
const AGAINST: Record<string, RegExp> = {
  H: /中成药|中药|中草药|生物制品|器械|保健食品|化妆品|消毒/,
  Z: /化学药|化药|西药|生物制品|器械|保健食品|化妆品|消毒/,
  S: /中成药|中药|器械|保健食品|化妆品|消毒/,
  drug: /器械|保健食品|化妆品|消毒产品/,
  device: /(?<!非)处方药|非处方药|otc|中成药|化学药|西药|保健食品|化妆品/,
  health: /处方药|otc|中成药|化学药|西药|器械|化妆品/,
};

const numberAgainstClass: Check = ({ class: told }, numbers) => {
  if (!told || numbers.length !== 1) return null;
  const { kind } = numberForm(numbers[0]!);
  if (kind === 'other' || !AGAINST[kind]!.test(normalise(told).text.toLowerCase())) return null;
  return issueOf('class', 'record.numberClass', {
    number: numbers[0]!,
    kind: { word: `record.kind.${kind}` },
    value: told,
  });
};

const bothClasses: Check = ({ class: told }) => {
  const text = normalise(told ?? '').text.toLowerCase();
  const isOtc = /非处方|otc|甲类|乙类/.test(text);
  const isRx = /(?<!非)处方药|\brx\b/.test(text);
  // 双跨 drugs are both, by their packs; so they are called.
  if (!isOtc || !isRx || /双跨/.test(text)) return null;
  return issueOf('class', 'record.rxOtc', { value: told! });
};

const formAgainstName: Check = ({ genericName, form }) => {
  const named = formAtEnd((genericName ?? '').replace(/[（(][^）)]*[）)]$/, ''));
  const told = form ? formsOfField(form) : [];
  if (!named || told.length === 0) return null;
  // Lists sort 缓释胶囊 under 胶囊剂.
  if (told.some((key) => isCompatibleForm(named.key, key) || named.key.endsWith(key))) return null;
  return issueOf('form', 'record.formName', { name: genericName!, value: form! });
};

const strengthElsewhere: Check = ({ genericName, pack, strength }) => {
  const own = parsePack(strength ?? '').amounts;
  if (own.length === 0) return null;
  const against = (text: string | undefined, word: 'key.genericName' | 'key.pack') => {
    const told = parsePack(text ?? '').amounts.filter(
      ({ dimension }) => dimension === own[0]!.dimension,
    );
    if (told.length === 0 || told.some((one) => own.some((other) => isSameAmount(one, other))))
      return [];
    return [
      issueOf('strength', 'record.strengths', {
        where: { word },
        a: told[0]!.text,
        b: own[0]!.text,
      }),
    ];
  };
  return [...against(genericName, 'key.genericName'), ...against(pack, 'key.pack')];
};

const readableShelfLife: Check = ({ shelfLife }) => {
  if (
    !shelfLife ||
    /[\d一二两三四五六七八九十半]\s*(?:个?月|年|天|日|周|months?|years?|days?)/i.test(shelfLife)
  )
    return null;
  // Some things keep for as long as they are closed.
  if (/长期|终身|永久|按包装|见(?:包装|标签|外)/.test(shelfLife)) return null;
  return issueOf('shelfLife', 'record.shelfLife', { value: shelfLife });
};

/** GB 12904: weights 3 and 1 from the right of the payload. */
const checkDigit: Check = ({ barcode }) => {
  if (!barcode) return null;
  return barcode.split(/[,;、，；/|\s]+/).flatMap((code) => {
    const digits = code.replace(/-/g, '');
    if (digits === '') return [];
    // A trace code or 本位码 in the column is no barcode, but no contradiction either.
    if (/^8\d{19}$|^86\d{12}$/.test(digits)) return [];
    if (!/^(?:\d{8}|\d{12}|\d{13}|\d{14})$/.test(digits))
      return [issueOf('barcode', 'record.barcodeForm', { value: code })];
    const right = digitOf(digits.slice(0, -1));
    return right === digits.at(-1)
      ? []
      : [issueOf('barcode', 'record.barcode', { value: digits, right })];
  });
};

function digitOf(payload: string): string {
  let sum = 0;
  for (let i = 0; i < payload.length; i++)
    sum += Number(payload[payload.length - 1 - i]) * (i % 2 === 0 ? 3 : 1);
  return String((10 - (sum % 10)) % 10);
}

const GROUPS = [
  ['who.pregnant', '孕妇|妊娠期?妇女'],
  ['who.nursing', '哺乳期?妇女'],
  ['who.child', '儿童|小儿'],
  ['who.old', '老年人|老年患者'],
] as const;
const CAUTIONS: readonly RecordKey[] = ['contraindications', 'populations'];

/** Forbidden without a limit of age to a group for which the usage has a dose. */
const doseForForbidden: Check = (record) => {
  const usage = record.usage ?? '';
  const cautions = CAUTIONS.map((key) => record[key] ?? '').join('\n');
  return GROUPS.flatMap(([word, names]) => {
    const forbidden = new RegExp(
      `(?<!\\d岁[以及]?[下上内]?的?|婴幼?|新生)(?:${names})[^。；;\\n]{0,8}(?:禁用|禁止使用|禁服)`,
    );
    const dose = new RegExp(
      `(?:${names})[^。；;\\n]{0,8}(?:[一每]次|[一每]日|用量)[^。；;\\n]{0,6}[\\d一二两三四五六七八九半]`,
    );
    return forbidden.test(cautions) && dose.test(usage)
      ? [issueOf('usage', 'record.population', { who: { word } })]
      : [];
  });
};

const CHECKS: readonly Check[] = [
  unknownNumber,
  numberAgainstClass,
  bothClasses,
  formAgainstName,
  strengthElsewhere,
  readableShelfLife,
  checkDigit,
  doseForForbidden,
];
