// Longer than 300 lines: how a specification is read for both its aspects stands in one place.
import type { AmountPart, CountPart, PackParts } from '../pack-parts.ts';
import type { Ratio } from '../pack-ratio.ts';
import type { Difference, Subject } from './contract.ts';
import { type KnownPack, knownPackOf, type Role, rankOf, runsOf, totalsOf } from './known-pack.ts';
import { type SpecSource as Source, sourcesOf } from './spec-sources.ts';

type Found = Difference & { role: Role };
/** What was held against what: differences of both roles, and which roles could be compared. */
export type SpecComparison = { found: readonly Found[]; compared: ReadonlySet<Role> };

const results = new WeakMap<Subject, SpecComparison>();

/**
 * Strength and pack of a listing held against its record, each statement of the listing by itself: title,
 * specification, what stands under such a heading, and specifications in running text.
 * Content of one piece is strength; number of pieces and size of the container are pack; numbers of packs are an offer.
 */
export function compareSpecification(subject: Subject): SpecComparison {
  let result = results.get(subject);
  if (!result) {
    const known = knownPackOf(subject.record);
    const found: Found[] = [];
    const compared = new Set<Role>();
    for (const source of sourcesOf(subject)) {
      if (known.totals.length > 0) compareCounts(source, known, found, compared);
      compareAmounts(source, known, found, compared);
    }
    result = { found, compared };
    results.set(subject, result);
  }
  return result;
}

function compareCounts(
  { field, text, start, parts }: Source,
  known: KnownPack,
  found: Found[],
  compared: Set<Role>,
) {
  let wrong: Found | null = null;
  for (const run of runsOf(parts.counts)) {
    const inner = run.filter(
      ({ kind, holder, unit }) =>
        !known.saleKinds.has(kind) ||
        isDose(kind, unit, known) ||
        (kind !== 'box' && (holder === '盒' || (holder === '装' && isSingle(known)))),
    );
    const boxes = /礼盒|礼袋|套盒/.test(text)
      ? (run.find(({ kind }) => kind === 'box')?.count ?? 1)
      : 1;
    const verdict = judgeCounts(inner, known, boxes);
    if (verdict === null) continue;
    compared.add('pack');
    if (verdict === 'same') return;
    if (wrong) continue;
    const [from, to] = [
      Math.min(...inner.map((one) => one.start)),
      Math.max(...inner.map((one) => one.end)),
    ];
    const only = inner.length === 1 && known.totals.length === 1 ? inner[0]! : null;
    wrong = {
      role: 'pack',
      field,
      span: { start: start + from, end: start + to },
      listing: text.slice(from, to),
      record: known.text.pack,
      certainty: verdict === 'other' ? 'sure' : 'review',
      ...(only && verdict === 'other' && { fix: `${known.totals[0]}${only.unit}` }),
    };
  }
  if (wrong) found.push(wrong);
}

const isSingle = ({ totals, levels }: KnownPack) =>
  totals.every((total) => total === 1) && levels.length > 0;

/** Capsules and tablets are told within a box even where the box holds one: six of them are no six boxes. */
const isDose = (kind: CountPart['kind'], unit: string, known: KnownPack) =>
  kind === 'piece' &&
  known.kind === 'piece' &&
  /^[粒丸片]$/.test(unit) &&
  isSingle(known) &&
  known.amounts.some(({ part, role }) => role === 'strength' && part.dimension === 'mass');

/** `other`: another number of the same things; `unlike`: of things the record does not count. */
function judgeCounts(
  inner: readonly CountPart[],
  known: KnownPack,
  boxes: number,
): 'same' | 'other' | 'unlike' | null {
  if (inner.length === 0) return null;
  if (
    isSingle(known) &&
    !inner.some(({ holder }) => holder !== null && '盒装'.includes(holder)) &&
    !inner.some(({ kind, unit }) => isDose(kind, unit, known))
  )
    return null;
  const low = inner.reduce((least, one) => (rankOf(one.kind) < rankOf(least.kind) ? one : least));
  const totals = totalsOf(inner);
  if (totals.some((total) => known.totals.includes(total))) return 'same';
  // A gift box of two boxes.
  if (boxes > 1 && totals.some((total) => known.totals.includes(total * boxes))) return 'same';
  const [only] = inner;
  if (inner.length === 1 && only!.holder && !'盒箱套装'.includes(only!.holder)) {
    // 12粒/板 says how many a blister holds.
    if (known.levels.some(({ count, kind }) => kind === only!.kind && count === only!.count))
      return 'same';
    const isHolderSold = holderIsSold(only!.holder, known);
    if (!isHolderSold)
      return known.totals.some((total) => total % only!.count === 0) ? null : 'unlike';
  }
  if (
    known.kind &&
    rankOf(low.kind) === rankOf(known.kind) &&
    (low.kind === known.kind || rankOf(low.kind) === 0)
  )
    return 'other';
  const same = known.levels.filter(({ kind }) => rankOf(kind) >= rankOf(low.kind));
  if (known.levels.some(({ kind }) => kind === low.kind) && same.length > 0) {
    const count = same.reduce((product, level) => product * level.count, 1);
    return totals.includes(count) ? 'same' : 'other';
  }
  if (low.kind === 'bottle' || low.kind === 'blister' || low.kind === 'box') return null;
  // Bags, tubes or pieces where the record counts another of these; one of them is no count.
  return low.count > 1 && known.totals.every((total) => total > 1) ? 'unlike' : null;
}

function holderIsSold(holder: string, { saleKinds }: KnownPack): boolean {
  if ('瓶罐'.includes(holder)) return saleKinds.has('bottle');
  if ('袋包条'.includes(holder)) return saleKinds.has('bag');
  if ('支管'.includes(holder)) return saleKinds.has('tube');
  return false;
}

function compareAmounts(
  { field, text, start, parts }: Source,
  known: KnownPack,
  found: Found[],
  compared: Set<Role>,
) {
  const { amounts } = parts;
  const explained = new Map<number, Role>();
  const add = (role: Role, from: number, to: number, fix?: string) => {
    compared.add(role);
    if (
      found.some(
        (one) =>
          one.role === role &&
          one.field === field &&
          one.span!.start < start + to &&
          start + from < one.span!.end,
      )
    )
      return;
    found.push({
      role,
      field,
      span: { start: start + from, end: start + to },
      listing: text.slice(from, to),
      record: known.text[role],
      certainty: 'sure',
      ...(fix && { fix }),
    });
  };
  for (const ratio of parts.ratios) explainRatio(ratio, known, explained, compared, add);
  for (const [i, amount] of amounts.entries()) {
    const role = explained.has(i) ? null : explain(amount, i, parts, known);
    if (role) explained.set(i, role);
  }
  for (const role of explained.values()) compared.add(role);
  for (const [i, amount] of amounts.entries()) {
    if (explained.has(i)) continue;
    const role = roleOf(amount, known);
    if (!role || isBeside(amount, role, amounts, explained, known)) continue;
    const rivals = known.amounts.filter(
      (one) => one.role === role && one.part.dimension === amount.dimension,
    );
    add(role, amount.start, amount.end, rivals.length === 1 ? rivals[0]!.part.text : undefined);
  }
}

const isClose = (a: number, b: number) => Math.abs(a - b) <= 0.004 * Math.max(a, b);

function explainRatio(
  ratio: Ratio,
  known: KnownPack,
  explained: Map<number, Role>,
  compared: Set<Role>,
  add: (role: Role, from: number, to: number, fix?: string) => void,
): void {
  const rivals = known.shares.filter(({ active }) => active === ratio.active);
  if (rivals.length === 0) return;
  compared.add('strength');
  explained.set(ratio.activeIndex, 'strength');
  if (rivals.some(({ share }) => isClose(share, ratio.share))) return;
  if (ratio.baseIndex !== -1) explained.set(ratio.baseIndex, 'pack');
  add(
    'strength',
    ratio.start,
    ratio.end,
    known.text.strength.length <= 20 ? known.text.strength : undefined,
  );
}

/** The role in which the record has this very amount; `null`: it does not. */
function explain(
  amount: AmountPart,
  index: number,
  { amounts, counts, ratios }: PackParts,
  known: KnownPack,
): Role | null {
  if (amount.dimension === 'percent')
    return known.shares.some(
      ({ share, active }) => active === 'mass' && isClose(share, amount.value / 1e8),
    )
      ? 'strength'
      : null;
  const isBase = ratios.some(({ baseIndex }) => baseIndex === index);
  for (const { part, role, isNotation } of known.amounts) {
    if (part.dimension !== amount.dimension || (isNotation && !isBase)) continue;
    if (part.value * amount.perCount === amount.value * part.perCount) return role;
  }
  // 15g of a solution of 15ml: creams and lotions are sold by either.
  const twin = amount.dimension === 'mass' ? 1e3 : 1e-3;
  if (amount.dimension === 'mass' || amount.dimension === 'volume')
    for (const { part, role } of known.amounts)
      if (
        part.dimension !== amount.dimension &&
        role === 'pack' &&
        part.value * twin === amount.value
      )
        return role;
  if (amount.isBeforeCount) return null;
  // The weight of all pieces together.
  const factors = [...known.totals, ...counts.map(({ count }) => count)];
  for (const { part } of known.amounts)
    if (
      part.dimension === amount.dimension &&
      factors.some((factor) => factor > 1 && part.value * factor === amount.value)
    )
      return 'pack';
  const sum = known.amounts.filter(({ part }) => part.dimension === amount.dimension);
  return sum.length > 1 &&
    amounts.length === 1 &&
    sum.reduce((all, { part }) => all + part.value, 0) === amount.value
    ? 'strength'
    : null;
}

/** What an amount the record does not have would have to be; `null`: the record says nothing of the kind. */
function roleOf(amount: AmountPart, known: KnownPack): Role | null {
  if (amount.dimension === 'percent')
    return known.shares.some(
      ({ active, share }) => active === 'mass' && (share > 0.5 || amount.value < 9e7),
    )
      ? 'strength'
      : null;
  const rivals = known.amounts.filter(
    ({ part, isNotation }) =>
      !isNotation &&
      part.dimension === amount.dimension &&
      part.isCrude === amount.isCrude &&
      part.perCount > 1 === amount.perCount > 1 &&
      !(amount.isIngredient && !part.isIngredient && known.amounts.length === 1),
  );
  if (rivals.length === 0) return null;
  if (
    amount.isBeforeCount &&
    rivals.some(({ role }) => role === 'strength') &&
    !isRatioBase(amount, known)
  )
    return 'strength';
  const distance = (value: number) => Math.abs(Math.log(value / amount.value));
  let best: { role: Role; far: number } | null = null;
  for (const { part, role } of rivals) {
    const far = distance(part.value);
    if (!best || far < best.far) best = { role, far };
    if (role !== 'strength' || amount.isBeforeCount || amount.dimension === 'length') continue;
    // Net weight of all pieces, where it is told instead of the weight of one.
    for (const total of known.totals) {
      const all = distance(part.value * total);
      if (total > 1 && amount.value > part.value * 5 && all < best.far)
        best = { role: 'pack', far: all };
    }
  }
  return best!.role;
}

/** 20g before 1支 of a cream whose strength is 10g:0.3g. */
function isRatioBase(amount: AmountPart, known: KnownPack): boolean {
  if (known.shares.length === 0) return false;
  return known.amounts.some(
    ({ part, role }) => role === 'pack' && part.dimension === amount.dimension,
  );
}

/** Another amount of the text is the record's, and this one is not one of several substances beside it. */
function isBeside(
  amount: AmountPart,
  role: Role,
  amounts: readonly AmountPart[],
  explained: ReadonlyMap<number, Role>,
  known: KnownPack,
): boolean {
  const alike = [...explained].filter(
    ([i, own]) => own === role && amounts[i]!.dimension === amount.dimension,
  );
  if (alike.length === 0) return false;
  const several = known.amounts.filter(
    (one) => one.role === role && one.part.dimension === amount.dimension,
  );
  return several.length < 2 || !alike.some(([i]) => amounts[i]!.run === amount.run);
}
