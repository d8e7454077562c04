import type { Listing } from '../../listings/listing.ts';
import { vocabulary } from '../conditions/vocabulary.ts';
import type { CatalogRecord } from '../record.ts';
import type { Compare, Difference } from './contract.ts';
import { clausesOf, normalOf, type Part, partsOf, placeOf } from './parts.ts';
import { type AmountRange, contentOf, convert, isWithin } from './usage-amounts.ts';
import { mannersDiffer } from './usage-manner.ts';
import { type Direction, readDirections } from './usage-read.ts';

/**
 * Dose, frequency, greatest amount, course and way of taking that a listing states, against the record's usage. A
 * part of it may be quoted, in other units and words; what is said must lie within what the label allows those people
 * or that illness. `null`: one of them says nothing of it.
 */
export const usage: Compare = ({ listing, record }) => {
  if (!record.usage) return null;
  const label = directionsOf(record);
  const told = toldIn(listing);
  const differences: Difference[] = [];
  let isCompared = false;
  const seen = new Set<string>();
  for (const { part, direction } of told) {
    const rivals = rivalsOf(direction, label);
    const verdict = judge(direction, rivals, record);
    if (verdict === null) continue;
    isCompared = true;
    if (verdict) continue;
    const { span, words } = placeOf(part, direction.start, direction.end);
    const key = `${direction.said.what} ${words.replace(/\s/g, '')}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const sides = [...new Set(rivals.map((rival) => rival.words))];
    differences.push({
      field: part.field,
      span,
      listing: words,
      record: sides.slice(0, 3).join('；'),
      certainty: sides.length === 1 ? 'sure' : 'review',
      ...(sides.length === 1 && /\d/.test(sides[0]!) && { fix: sides[0]! }),
    });
  }
  const manners = mannersDiffer(listing, record);
  if (manners) differences.push(...manners);
  return isCompared || manners ? differences : null;
};

type Labelled = Direction & { words: string };

const known = new WeakMap<CatalogRecord, readonly Labelled[]>();

function directionsOf(record: CatalogRecord): readonly Labelled[] {
  let directions = known.get(record);
  if (!directions) {
    directions = [
      ...labelled(normalOf(record.usage ?? '')),
      // Cautions bound how long and how often; what they say of single doses is of special cases.
      ...labelled(normalOf(record.populations ?? '')).filter(({ said }) =>
        /course|most/.test(said.what),
      ),
    ];
    known.set(record, directions);
  }
  return directions;
}

const labelled = (text: string): Labelled[] =>
  readDirections(text, clausesOf(text)).map((one) => ({
    ...one,
    words: text.slice(one.start, one.end),
  }));

type Told = { part: Part; direction: Direction };
const read = new WeakMap<Listing, readonly Told[]>();

function toldIn(listing: Listing): readonly Told[] {
  let told = read.get(listing);
  if (!told) {
    told = partsOf(listing)
      .filter(({ kind }) => kind !== 'side')
      .flatMap((part) => {
        const directions = readDirections(part.normal.text, part.clauses);
        const isUse = part.kind === 'usage' || part.kind === 'free' || part.kind === 'title';
        return directions
          .filter(({ said }) => isUse || said.what === 'course' || said.what === 'mostTimes')
          .map((direction) => ({ part, direction }));
      });
    read.set(listing, told);
  }
  return told;
}

/** What the label says of the same matter to the same people, against the same illness where it tells them apart. */
function rivalsOf(direction: Direction, label: readonly Labelled[]): readonly Labelled[] {
  const kinds = RIVALS[direction.said.what];
  let rivals = label.filter(({ said }) => kinds.includes(said.what));
  const { who, about } = direction;
  if (who) {
    const own = rivals.filter((one) => one.who && isShared(who, one.who));
    const open = rivals.filter((one) => !one.who);
    // A dose that names nobody is the adults'.
    rivals = own.length > 0 && who.low < ADULT ? own : [...own, ...open];
  }
  if (about.length > 0) {
    const own = rivals.filter((one) => one.about.some((concept) => isAbout(concept, about)));
    const open = rivals.filter((one) => one.about.length === 0);
    if (own.length > 0) rivals = own;
    else if (open.length > 0) rivals = open;
  }
  return rivals;
}

/** Youngest age that labels call grown up. */
const ADULT = 14;

const RIVALS: Record<Direction['said']['what'], readonly string[]> = {
  dose: ['dose', 'daily'],
  rate: ['rate'],
  daily: ['daily', 'dose'],
  most: ['most'],
  mostTimes: ['mostTimes'],
  course: ['course'],
  lasting: ['lasting'],
  reading: ['reading'],
};

/** 2～6岁 and 6岁以上 touch; they are not the same people. */
const SHARE_MIN = 0.34;
const isShared = (a: { low: number; high: number }, b: { low: number; high: number }) =>
  Math.min(a.high, b.high) - Math.max(a.low, b.low) >
  SHARE_MIN * Math.min(a.high - a.low, b.high - b.low);

function isAbout(concept: number, about: readonly number[]): boolean {
  const { concepts } = vocabulary();
  return about.some(
    (one) =>
      one === concept || concepts[one]!.above.has(concept) || concepts[concept]!.above.has(one),
  );
}

/** @returns whether the label allows it; `null`: it says nothing that can be compared */
function judge(
  { said }: Direction,
  rivals: readonly Labelled[],
  record: CatalogRecord,
): boolean | null {
  if (rivals.length === 0) return null;
  if (said.what === 'rate') {
    const rates = rivals.flatMap((one) => (one.said.what === 'rate' ? [one.said] : []));
    return isInside(said, rates);
  }
  if (said.what === 'lasting' || said.what === 'reading')
    return isInside(
      said,
      rivals.flatMap((one) => ('low' in one.said ? [one.said] : [])),
    );
  if (said.what === 'mostTimes')
    return isInside(
      said,
      rivals.flatMap((one) => (one.said.what === 'mostTimes' ? [one.said] : [])),
    );
  if (said.what === 'course') {
    const courses = rivals.flatMap((one) => (one.said.what === 'course' ? [one.said] : []));
    return isInside(
      said,
      courses.map((one) => (one.isLimit && !said.isLimit ? { ...one, low: 0 } : one)),
    );
  }
  const content = contentOf(record);
  const ranges = rivals.flatMap((one) => {
    const amount = 'amount' in one.said ? one.said.amount : null;
    if (!amount || amount.isPerKg !== said.amount.isPerKg) return [];
    const same = convert(amount, said.amount.kind, content);
    return same && one.said.what === said.what ? [same] : [];
  });
  if (ranges.length === 0) return null;
  return isInside(said.amount, ranges as AmountRange[]);
}

/** Both ends lie in something the label says. */
const isInside = (
  { low, high }: { low: number; high: number },
  ranges: readonly { low: number; high: number }[],
) => [low, high].every((value) => ranges.some((range) => isWithin(value, range.low, range.high)));
