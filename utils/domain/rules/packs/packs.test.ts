import { describe, expect, it } from 'vitest';
import { compareListing } from '../../catalog/compare.ts';
import { checkReply } from '../../chats/check-reply.ts';
import { checkListing } from '../../listings/check-listing.ts';
import type { FieldKey, Listing } from '../../listings/listing.ts';
import { describeFinding } from '../describe.ts';
import { compileRules } from '../engine.ts';
import type { Finding } from '../finding.ts';
import { type Example, parsePack, type Rule } from '../pack.ts';
import { PACKS } from './registry.ts';

const set = compileRules(PACKS, { on: '2026-11-24' });
/** A rule that is not in force yet is tried on its first day. */
const setFor = ({ effectiveFrom }: Rule) =>
  effectiveFrom && effectiveFrom > '2026-11-24' ? compileRules(PACKS, { on: effectiveFrom }) : set;
const rules = PACKS.flatMap((pack) => pack.rules);

function run(rule: Rule, example: Example): Finding[] {
  const set = setFor(rule);
  const all =
    example.field === 'message'
      ? checkReply(example.text ?? '', set)
      : checkListing(listingOf(example), set, compareExample(example)).findings;
  return all.filter(({ ruleId }) => ruleId === rule.id);
}

const compareExample = (example: Example) =>
  example.records
    ? compareListing(listingOf(example), { records: example.records, by: 'number', confidence: 1 })
    : null;

function listingOf({ productClass = null, field = 'title', text, fields }: Example): Listing {
  return {
    productClass,
    fields: (fields ?? { [field]: text ?? '' }) as Partial<Record<FieldKey, string>>,
  };
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it.each(rule.examples.bad)('finds $text $fields', (example) => {
    const found = run(rule, example);
    expect(found).not.toEqual([]);
    if (example.field && !example.fields) expect(found[0]!.field).toBe(example.field);
    if (!example.marks) return;
    const source = example.fields ? example.fields[example.field ?? 'title']! : example.text!;
    const marked = found.map(({ span }) => span && source.slice(span.start, span.end));
    expect(
      marked.some((words) => words?.includes(example.marks!)),
      `marked: ${marked}`,
    ).toBe(true);
  });

  it.each(rule.examples.good)('is silent on $text $fields', (example) => {
    expect(run(rule, example)).toEqual([]);
  });

  it('says what is wrong and what to do within 40 Han characters, in both languages', () => {
    for (const example of rule.examples.bad) {
      for (const finding of run(rule, example)) {
        for (const locale of ['zh_CN', 'en'] as const) {
          const words = describeFinding(finding, set, locale);
          expect(words.sentence).not.toMatch(/[{}]/);
          expect(words.short).not.toBe('');
          expect(words.law).toContain(rule.citation.law);
          if (locale === 'zh_CN')
            expect((words.sentence.match(/\p{Script=Han}/gu) ?? []).length).toBeLessThanOrEqual(40);
        }
      }
    }
  });
});

describe('the packs together', () => {
  it('have each rule once', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it.each(PACKS.map((pack) => [pack.id, pack] as const))('%s validates', (_id, pack) => {
    expect(parsePack(pack)).toEqual(pack);
  });

  it('survive being sent as JSON', () => {
    const sent: unknown[] = JSON.parse(JSON.stringify(PACKS));
    expect(compileRules(sent, { on: '2026-11-24' }).rules.size).toBe(rules.length);
  });

  it('ship what no source confirms as a matter for a person', () => {
    for (const rule of rules.filter(({ citation }) => citation.trust === 'unverified'))
      for (const example of rule.examples.bad)
        for (const { certainty } of run(rule, example)) expect(certainty).toBe('review');
  });
});
