import type { Listing } from '../../listings/listing.ts';
import { plainOf } from '../conditions/label.ts';
import { vocabulary } from '../conditions/vocabulary.ts';
import type { CatalogRecord } from '../record.ts';
import type { Compare, Difference } from './contract.ts';
import { clausesOf, normalOf, type Part, type PartKind, partsOf, placeOf } from './parts.ts';
import { findGroups, type Group } from './population-groups.ts';
import { type Statement, statementsIn } from './population-statements.ts';

/**
 * Whom a listing lets use the product, against the record's contraindications and cautions: allowed where the label
 * forbids, 慎用 where it says 禁用, an age that the label leaves out, and a caution that is missing where the page
 * quotes the contraindications. Stricter than the label is no difference, nor is what the page does not quote.
 */
export const population: Compare = ({ listing, record }) => {
  const cautions = cautionsOf(record);
  const told = toldIn(listing);
  if (cautions.all.length === 0) return null;
  const differences: Difference[] = [];
  const taken = new Set<string>();
  for (const { part, statement } of told) {
    const against = cautions.all.find((caution) => isContradicted(statement, caution));
    if (!against || isAllowed(cautions, statement)) continue;
    // The label's own words.
    const said = part.normal.text.slice(statement.start, statement.end);
    if (cautions.plain.includes(plainOf(said)) || isConstitution(cautions, statement, said))
      continue;
    const key = `${against.group.key}${statement.strictness}`;
    if (taken.has(key)) continue;
    taken.add(key);
    const { span, words } = placeOf(part, statement.start, statement.end);
    differences.push({
      field: part.field,
      span,
      listing: words,
      record: against.words,
      certainty: against.isSure && statement.strictness === 0 ? 'sure' : 'review',
      fix: '',
    });
  }
  differences.push(...untestedIn(listing, record));
  const lost = lostIn(listing, record, cautions, told, taken);
  return told.length + differences.length === 0 && lost === null
    ? null
    : [...differences, ...(lost ?? [])];
};

type Caution = Statement & { words: string; from: keyof CatalogRecord; isSure: boolean };
type Cautions = { all: readonly Caution[]; allowed: readonly Statement[]; plain: string };

const known = new WeakMap<CatalogRecord, Cautions>();

function cautionsOf(record: CatalogRecord): Cautions {
  let cautions = known.get(record);
  if (!cautions) {
    cautions = readCautions(record);
    known.set(record, cautions);
  }
  return cautions;
}

const SOURCES: readonly [keyof CatalogRecord, PartKind][] = [
  ['contraindications', 'contraindications'],
  ['populations', 'precautions'],
  ['usage', 'usage'],
  ['indications', 'indications'],
];

function readCautions(record: CatalogRecord): Cautions {
  const all: Caution[] = [];
  const allowed: Statement[] = [];
  for (const [from, kind] of SOURCES) {
    const text = normalOf(record[from] ?? '');
    for (const statement of statementsIn(clausesOf(text), kind)) {
      if (statement.strictness === 0) allowed.push(statement);
      else if (
        kind === 'contraindications' ||
        kind === 'precautions' ||
        statement.strictness >= 2.5
      )
        all.push({
          ...statement,
          words: text.slice(statement.start, statement.end),
          from,
          isSure: statement.strictness >= 2,
        });
    }
  }
  const youngest = youngestOf(record);
  if (youngest) all.push(youngest);
  return {
    all,
    allowed,
    plain: SOURCES.map(([from]) => plainOf(normalOf(record[from] ?? ''))).join('\n'),
  };
}

/** 成人及12岁以上儿童, and nothing for younger ones: they are not meant. */
function youngestOf({ usage = '', indications = '' }: CatalogRecord): Caution | null {
  const sources = [
    ['usage', normalOf(usage)],
    ['indications', normalOf(indications)],
  ] as const;
  let youngest: Caution | null = null;
  for (const [from, text] of sources) {
    if (/婴|新生儿|kg|公斤|千克|体重/.test(text)) return null;
    for (const group of findGroups(text).filter(({ key }) => key === 'age')) {
      if (!group.isExact && group.from < 10) return null;
      if (youngest && youngest.group.to <= group.from) continue;
      const { start, end } = group;
      const younger: Group = { ...group, from: 0, to: group.from, isExact: true };
      const words = text.slice(start, end);
      youngest = { group: younger, strictness: 2.5, start, end, words, from, isSure: false };
    }
  }
  return youngest && youngest.group.to > 0 && /\d/.test(youngest.words) ? youngest : null;
}

type Told = { part: Part; statement: Statement };
const read = new WeakMap<Listing, readonly Told[]>();

function toldIn(listing: Listing): readonly Told[] {
  let told = read.get(listing);
  if (!told) {
    told = partsOf(listing)
      .filter(({ kind }) => kind !== 'side')
      .flatMap((part) =>
        statementsIn(part.clauses, part.kind).map((statement) => ({ part, statement })),
      );
    read.set(listing, told);
  }
  return told;
}

function isContradicted({ group, strictness }: Statement, caution: Caution): boolean {
  if (!isSameGroup(group, caution.group)) return false;
  // Of the whole group the label forbids only the grave cases.
  if (caution.group.isSevere && !group.isSevere && strictness > 0) return false;
  if (caution.strictness === 3) return strictness <= 2;
  if (caution.strictness === 2.5) return strictness <= 2;
  return strictness === 0;
}

/** How much of a group told in words must be what the label speaks of. */
const SHARE_MIN = 1 / 3;

function isSameGroup(listing: Group, record: Group): boolean {
  if (listing.concepts.length > 0 && record.concepts.length > 0) {
    const { concepts } = vocabulary();
    return listing.concepts.some(
      (one) =>
        record.concepts.includes(one) ||
        record.concepts.some((up) => concepts[one]!.above.has(up) && !concepts[up]!.isGeneral),
    );
  }
  if (listing.key !== record.key) return false;
  if (listing.of && record.of && !isAlike(listing.of, record.of)) return false;
  const shared = Math.min(listing.to, record.to) - Math.max(listing.from, record.from);
  if (listing.key !== 'age' && listing.key !== 'pregnancy') return true;
  if (shared <= 0) return false;
  // 12岁以上一次1片 says nothing of the 老年人 the label is careful with.
  if (listing.to > 100 && record.from >= 60 && listing.from < 60) return false;
  return listing.isExact || shared / (listing.to - listing.from) >= SHARE_MIN;
}

/** 头孢 and 头孢菌素: the same allergen by its first letters. */
const isAlike = (a: string, b: string) =>
  a.startsWith(b.slice(0, 2)) || b.includes(a) || a.includes(b);

/** 过敏慎用 where the label bans allergy to the product and cautions 过敏体质: the latter is meant. */
const isConstitution = ({ all }: Cautions, { group, strictness }: Statement, said: string) =>
  group.key === 'allergy' &&
  strictness === 2 &&
  /^过敏慎/.test(said) &&
  all.some((one) => one.group.key === 'allergic' && one.strictness <= 2);

/** The label itself lets the same people use it. */
const isAllowed = ({ allowed }: Cautions, { group, strictness }: Statement) =>
  strictness === 0 &&
  allowed.some(
    (one) =>
      one.group.key === group.key && one.group.from === group.from && one.group.to === group.to,
  );

/** 无需皮试, where the label wants a skin test first. */
function untestedIn(listing: Listing, record: CatalogRecord): Difference[] {
  const rule = /[^,，。；;]*皮(?:肤)?试验?[^,，。；;]*/.exec(normalOf(record.populations ?? ''));
  if (!rule || /无需|不需/.test(rule[0])) return [];
  for (const part of partsOf(listing)) {
    const hit = /(?:无需|不用|不需要?|无须|不必|免)(?:做|再做|进行)?皮(?:肤)?试/.exec(
      part.normal.text,
    );
    if (!hit) continue;
    const { span, words } = placeOf(part, hit.index, hit.index + hit[0].length);
    return [
      { field: part.field, span, listing: words, record: rule[0], certainty: 'sure', fix: '' },
    ];
  }
  return [];
}

const SPECIAL = ['pregnancy', 'nursing', 'age'];

/** Cautions the page leaves out where it quotes them. */
function lostIn(
  listing: Listing,
  record: CatalogRecord,
  { all }: Cautions,
  told: readonly Told[],
  taken: ReadonlySet<string>,
): Difference[] | null {
  const parts = partsOf(listing);
  const quotes = parts.filter(
    ({ kind, normal }) =>
      (kind === 'contraindications' || kind === 'unsuitable') &&
      !/见说明书|见包装|说明书为准|见标签/.test(normal.text),
  );
  const notes = parts.filter(({ kind }) => kind === 'precautions');
  const quote = quotes[0] ?? notes[0];
  if (!quote) return null;
  let page: string | null = null;
  const isWhole = quotes.some(
    ({ normal }) => plainOf(normal.text) === plainOf(normalOf(record.contraindications ?? '')),
  );
  const lost = all.filter((caution) => {
    const isSpecial = SPECIAL.includes(caution.group.key);
    const isQuoted =
      caution.from === 'contraindications'
        ? quotes.length > 0 && caution.strictness >= 2
        : caution.from === 'populations' &&
          isSpecial &&
          caution.strictness === 3 &&
          ((quotes.length > 0 && !isWhole) || notes.length > 0);
    if (!isQuoted) return false;
    if ([...taken].some((key) => key.startsWith(caution.group.key))) return false;
    page ??= pageOf(parts);
    return !isTold(caution, told, page);
  });
  if (lost.length === 0) return [];
  return [
    {
      field: quote.field,
      span: null,
      listing: '',
      record: [...new Set(lost.map(({ words }) => words))].join('；'),
      certainty: 'review',
      message: 'lost',
    },
  ];
}

const pageOf = (parts: readonly Part[]) =>
  parts
    .filter(({ kind }) => kind !== 'indications' && kind !== 'side')
    .map(({ normal }) => plainOf(normal.text))
    .join('\n');

function isTold({ group, words }: Caution, told: readonly Told[], page: string): boolean {
  if (page.includes(plainOf(words))) return true;
  return told.some(
    ({ statement }) =>
      (statement.group.key === group.key ||
        isSameGroup(statement.group, group) ||
        isSameGroup(group, statement.group)) &&
      (group.key !== 'age' ||
        Math.min(statement.group.to, group.to) > Math.max(statement.group.from, group.from)),
  );
}
