import { describe, expect, it } from 'vitest';
import { catalogPairs } from './pairs.ts';
import { ASPECTS, type CatalogPair, parsePairs } from './parse.ts';

const pairs = catalogPairs();
const byNumber = Map.groupBy(
  new Map(
    pairs.flatMap((pair) => pair.records).map((record) => [JSON.stringify(record), record]),
  ).values(),
  (record) => record.approvalNumber,
);

/** The check digit of an EAN-13 (GS1 General Specifications 7.9). */
function isEan13(code: string): boolean {
  if (!/^\d{13}$/u.test(code)) return false;
  const sum = [...code].reduce((total, digit, at) => total + Number(digit) * (at % 2 ? 3 : 1), 0);
  return sum % 10 === 0;
}

function values(of: Record<string, string> | undefined): string[] {
  return Object.values(of ?? {});
}

/** What does not hold of one pair, in words. */
function faults(pair: CatalogPair): string[] {
  const out: string[] = [];
  const say = (what: string) => out.push(`${pair.id}: ${what}`);
  if (!pair.fields.title) say('has no title');
  if (!pair.why) say('says no reason');
  if (pair.records.length === 0) say('has no record');
  for (const { aspect, listing, record } of pair.differences) {
    if (!ASPECTS.includes(aspect)) say(`knows no aspect ${aspect}`);
    if (!values(pair.fields).some((value) => value.includes(listing)))
      say(`${listing} stands in no field`);
    if (!values(pair.records[0]).some((value) => value.includes(record)))
      say(`${record} stands not in its record`);
  }
  const aspects = pair.differences.map(({ aspect }) => aspect);
  if (new Set(aspects).size !== aspects.length) say('names an aspect twice');
  for (const code of [pair.fields.barcode, ...pair.records.map(({ barcode }) => barcode)]) {
    if (code !== undefined && !isEan13(code)) say(`${code} is no EAN-13`);
  }
  return out;
}

describe('labelled pairs of listing and record', () => {
  it('are enough, and half of them faithful', () => {
    const faithful = pairs.filter(({ differences }) => differences.length === 0).length;
    expect(pairs.length).toBeGreaterThanOrEqual(420);
    expect(faithful / pairs.length).toBeGreaterThan(0.4);
    expect(faithful / pairs.length).toBeLessThan(0.6);
  });

  it.each(ASPECTS)('plant %s at least twenty times', (aspect) => {
    const planted = pairs.filter(({ differences }) =>
      differences.some((one) => one.aspect === aspect),
    );
    expect(planted.length).toBeGreaterThanOrEqual(20);
  });

  it('are well formed: the labelled words stand where the label says', () => {
    expect(pairs.flatMap(faults)).toEqual([]);
  });

  it('have ids of their own', () => {
    expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length);
  });

  it('agree about what a number means, so that all records may stand in one catalog', () => {
    const names = [...byNumber].filter(
      ([number, records]) =>
        number && new Set(records.map(({ genericName }) => genericName)).size > 1,
    );
    expect(names.map(([number]) => number)).toEqual([]);
  });

  it('lose no line silently: one that fits nowhere is an error with its place', () => {
    expect(() => parsePairs('x', '= 1 rx\nname: 甲\n* x-1 1\ncolour: 红')).toThrow('x.txt line 4');
    expect(() => parsePairs('x', '= 1 rx\nname: 甲\n* x-1 2')).toThrow('x.txt line 3');
    expect(() => parsePairs('x', '* x-1 1')).toThrow('x.txt line 1');
  });
});
