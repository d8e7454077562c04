import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guardsOf, renderChecklist, renderRules } from '../.ci/rules-docs.ts';
import { FACT_BASE } from '../utils/domain/rules/fact-base.ts';

const read = (name: string) =>
  readFileSync(resolve(import.meta.dirname, '../docs', name), 'utf8').replaceAll('\r', '');

const RULES = renderRules();
const CHECKLIST = renderChecklist();

/** Number of duties in each section of the fact base, A to K. */
const COUNTS = {
  RX: 12,
  INFO: 8,
  AD: 12,
  MED: 19,
  DEV: 5,
  HF: 6,
  FS: 2,
  FD: 4,
  CO: 3,
  DS: 1,
  PR: 5,
  CS: 11,
};
const IDS = Object.entries(COUNTS).flatMap(([prefix, count]) =>
  Array.from({ length: count }, (_, index) => `${prefix}-${String(index + 1).padStart(2, '0')}`),
);

it('has every duty once', () => {
  expect(FACT_BASE.map(({ id }) => id)).toEqual(IDS);
});

it('leaves to people alone what no page, order or message shows', () => {
  const alone = FACT_BASE.filter((duty) => guardsOf(duty).length === 0);
  // Home pages, the platform's order flow, the licence page, the archive.
  expect(alone.map(({ id }) => id)).toEqual(['RX-03', 'RX-09', 'RX-10', 'RX-11']);
});

describe.each(FACT_BASE.map((duty) => [duty.id, duty] as const))('%s', (id, duty) => {
  it('is guarded by a rule, or says why not and who looks instead', () => {
    if (guardsOf(duty).length === 0) expect(duty.limit, 'no rule and no reason').toBeDefined();
    expect(duty.limit !== undefined, 'a reason goes with a line of the checklist').toBe(
      duty.shop !== undefined,
    );
  });

  it('stands in the pages', () => {
    expect(RULES).toContain(`### ${id} ${duty.title.zh}`);
    if (duty.shop) expect(CHECKLIST).toContain(duty.shop.zh);
  });
});

it.each([
  ['rules.md', RULES],
  ['shop-checklist.md', CHECKLIST],
])('docs/%s is up to date (npm run docs:rules)', (name, made) => {
  expect(read(name)).toBe(made);
});
