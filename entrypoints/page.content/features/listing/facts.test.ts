import { expect, test, vi } from 'vitest';
import type { Listing } from '@/utils/domain/listings/listing.ts';
import { fakePage } from '../../../../test/helpers/page-context.ts';
import { createFacts } from './facts.ts';

const listing = (fields: Listing['fields']): Listing => ({ productClass: null, fields });
const finding = (field: string) => ({ ruleId: 'INFO-02', field, span: null, fingerprint: field });
const settle = () => new Promise((resolve) => setTimeout(resolve));

/** A background that answers when it is told to. */
function open() {
  const waiting: ((reply: unknown) => void)[] = [];
  const page = fakePage('listing-editor', {
    'listing.facts': () => new Promise((resolve) => waiting.push(resolve)),
  });
  const onAnswer = vi.fn();
  const facts = createFacts(page.context, onAnswer);
  const answer = async (...fields: string[]) => {
    waiting.shift()!({ findings: fields.map(finding), failed: [], catalog: null });
    await settle();
  };
  return {
    page,
    facts,
    onAnswer,
    answer,
    fields: (now: Listing) => facts.of(now).findings.map(({ field }) => field),
  };
}

test('asks once for the same listing and says when the answer is there', async () => {
  const { page, fields, onAnswer, answer } = open();
  const now = listing({ spec: '10粒', title: '片' });
  expect(fields(now)).toEqual([]);
  expect(fields(now)).toEqual([]);
  await answer('spec');
  expect(onAnswer).toHaveBeenCalledOnce();
  expect(fields(now)).toEqual(['spec']);
  expect(page.sent('listing.facts')).toHaveLength(1);
});

test('what was said of a field holds until the field changes', async () => {
  const { fields, answer } = open();
  fields(listing({ spec: '10粒', title: '片' }));
  await answer('spec', 'title');
  expect(fields(listing({ spec: '10粒', title: '片剂' }))).toEqual(['spec']);
});

test('while one question is open the last state is asked for next, those between never', async () => {
  const { page, fields, onAnswer, answer } = open();
  for (const spec of ['1', '12', '120']) fields(listing({ spec }));
  await answer('spec');
  expect(onAnswer).not.toHaveBeenCalled();
  await answer('spec');
  expect(page.sent('listing.facts')).toMatchObject([
    { listing: { fields: { spec: '1' } } },
    { listing: { fields: { spec: '120' } } },
  ]);
  expect(onAnswer).toHaveBeenCalledOnce();
});

test('an answer that says nothing new wakes nobody', async () => {
  const { fields, onAnswer, answer } = open();
  fields(listing({ spec: '10粒' }));
  await answer();
  expect(onAnswer).not.toHaveBeenCalled();
});

test('without an answer the fault is kept and the same is not asked again', async () => {
  const page = fakePage('listing-editor', {
    'listing.facts': () => Promise.reject(new Error('gone')),
  });
  const onAnswer = vi.fn();
  const facts = createFacts(page.context, onAnswer);
  const now = listing({ spec: '10粒' });
  facts.of(now);
  await settle();
  expect(facts.error()).toEqual(new Error('gone'));
  expect(onAnswer).toHaveBeenCalledOnce();
  expect(facts.of(now).findings).toEqual([]);
  expect(page.sent('listing.facts')).toHaveLength(1);
});
