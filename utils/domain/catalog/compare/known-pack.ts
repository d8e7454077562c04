import {
  type AmountPart,
  type CountPart,
  type PackParts,
  readParts,
  type UnitKind,
} from '../pack-parts.ts';
import type { CatalogRecord } from '../record.ts';

/** Which part of a specification an amount belongs to. */
export type Role = 'strength' | 'pack';

export type KnownAmount = {
  part: AmountPart;
  role: Role;
  /** The 5g of 5g:0.1g where the pack is told to be 10g: a way to write the strength, no size. */
  isNotation: boolean;
};

/** Strength and pack of a record, made ready to be held against a listing. */
export type KnownPack = {
  amounts: readonly KnownAmount[];
  /** Concentrations, as grams or units in a gram or millilitre. */
  shares: readonly { share: number; active: 'mass' | 'activity' }[];
  /** Smallest things in one pack; several: the record names several packs. Empty: it does not say. */
  totals: readonly number[];
  /** What `totals` counts. */
  kind: UnitKind | null;
  levels: readonly { count: number; kind: UnitKind }[];
  /** Counters of whole packs: 3盒 of them is an offer. */
  saleKinds: ReadonlySet<UnitKind>;
  /** As written, for the record's side. */
  text: Record<Role, string>;
};

const RANK: Record<UnitKind, number> = {
  piece: 0,
  puff: 0,
  test: 0,
  blister: 1,
  bag: 2,
  tube: 2,
  bottle: 3,
  box: 4,
};
export const rankOf = (kind: UnitKind): number => RANK[kind];

const known = new WeakMap<CatalogRecord, KnownPack>();

/** Reads a record once; the same record is asked for by every listing of it. */
export function knownPackOf(record: CatalogRecord): KnownPack {
  const ready = known.get(record);
  if (ready) return ready;
  const pack = readRecord(record);
  known.set(record, pack);
  return pack;
}

function readRecord({ strength = '', pack = '' }: CatalogRecord): KnownPack {
  const own = readParts(strength);
  const outer = readParts(pack);
  const counted = outer.counts.length > 0 ? outer : own;
  const bases = new Set(own.ratios.map(({ baseIndex }) => baseIndex));
  const amounts: KnownAmount[] = own.amounts.map((part, i) => ({
    part,
    role: bases.has(i) ? 'pack' : 'strength',
    isNotation:
      bases.has(i) &&
      outer.amounts.some((one) => one.dimension === part.dimension && one.value !== part.value),
  }));
  const actives = new Set(outer.ratios.map(({ activeIndex }) => activeIndex));
  for (const [i, part] of outer.amounts.entries()) {
    if (amounts.some((one) => isSame(one.part, part))) continue;
    const isContent =
      strength === '' &&
      (actives.has(i) ||
        (part.isBeforeCount && part.dimension !== 'volume') ||
        part.dimension === 'percent');
    amounts.push({ part, role: isContent ? 'strength' : 'pack', isNotation: false });
  }
  const levels = levelsOf(counted.counts);
  const kinds = new Set(levels.filter(({ count }) => count > 1).map(({ kind }) => kind));
  const lowest = levels.reduce<UnitKind | null>(
    (low, { kind }) => (low === null || RANK[kind] < RANK[low] ? kind : low),
    null,
  );
  const saleKinds = new Set<UnitKind>(['box', ...holderKinds(outer), ...holderKinds(own)]);
  for (const { count, kind } of levels) if (count === 1) saleKinds.add(kind);
  if (lowest === null || RANK[lowest] === 0) saleKinds.add('bottle');
  saleKinds.delete('blister');
  for (const kind of kinds) saleKinds.delete(kind);
  return {
    amounts,
    shares: sharesOf([own, outer]),
    totals: [
      ...new Set(
        runsOf(counted.counts).flatMap((run) =>
          totalsOf(run.filter(({ kind }) => !saleKinds.has(kind) || !kinds.size)),
        ),
      ),
    ],
    kind: lowest,
    levels,
    saleKinds,
    text: { strength: strength || pack, pack: pack || strength },
  };
}

const isSame = (a: AmountPart, b: AmountPart) =>
  a.dimension === b.dimension && a.value === b.value && a.perCount === b.perCount;

function sharesOf(sources: readonly PackParts[]): KnownPack['shares'] {
  return sources.flatMap(({ amounts, ratios }) => [
    ...ratios.map(({ share, active }) => ({ share, active })),
    ...amounts
      .filter(({ dimension }) => dimension === 'percent')
      .map(({ value }) => ({ share: value / 1e8, active: 'mass' as const })),
  ]);
}

const HOLDER_KIND: Record<string, UnitKind> = {
  袋: 'bag',
  包: 'bag',
  条: 'bag',
  支: 'tube',
  管: 'tube',
  瓶: 'bottle',
  罐: 'bottle',
};

const holderKinds = ({ holders }: PackParts): UnitKind[] =>
  holders.flatMap((holder) => HOLDER_KIND[holder] ?? []);

/** Counts of the first run below the box. */
function levelsOf(counts: readonly CountPart[]): KnownPack['levels'] {
  const first = runsOf(counts)[0] ?? [];
  return first.filter(({ kind }) => kind !== 'box').map(({ count, kind }) => ({ count, kind }));
}

/** Counts that stand together, run by run; an alternative (12粒/24粒) begins a run of its own. */
export function runsOf(counts: readonly CountPart[]): CountPart[][] {
  const runs: CountPart[][] = [];
  for (const count of counts) {
    const run = runs.at(-1);
    if (run && run[0]!.run === count.run) run.push(count);
    else runs.push([count]);
  }
  return runs;
}

/**
 * How many of the smallest things a run may mean: 12粒*2板 → 24; 24粒(12粒*2板) → 24; 12粒*2 → 12 or 24.
 * Counts of the same thing that are not one another's product are alternatives.
 */
export function totalsOf(run: readonly CountPart[]): number[] {
  if (run.length === 0) return [];
  const low = Math.min(...run.map(({ kind }) => RANK[kind]));
  const pieces = run.filter(({ kind }) => RANK[kind] === low);
  const outer = run.filter(({ kind }) => RANK[kind] !== low);
  const factor = productOf(outer);
  const whole = pieces.find((one) =>
    pieces.some((other) => other !== one && other.count * factor === one.count && factor > 1),
  );
  if (whole) return [whole.count];
  return pieces.flatMap(({ count, times }) =>
    [...run].some((one) => one.times > 1)
      ? [count * factor, count * factor * Math.max(times, ...outer.map((one) => one.times))]
      : [count * factor],
  );
}

/** One count of each kind: 10袋 said twice is ten bags. */
function productOf(counts: readonly CountPart[]): number {
  const seen = new Map<UnitKind, number>();
  for (const { kind, count } of counts) if (!seen.has(kind)) seen.set(kind, count);
  return [...seen.values()].reduce((product, count) => product * count, 1);
}
