import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReply } from '../../utils/domain/chats/check-reply.ts';
import { checkListing } from '../../utils/domain/listings/check-listing.ts';
import { evasion } from '../../utils/domain/rules/packs/evasion.ts';
import { PACKS } from '../../utils/domain/rules/packs/registry.ts';
import { createUnmask } from '../../utils/domain/text/evasion.ts';
import { normalise } from '../../utils/domain/text/normalise.ts';
import { shippedRules } from '../helpers/rules.ts';
import { CHAT_DISGUISES, LISTING_DISGUISES } from './must-find.ts';
import { UNTOUCHED } from './must-stay-silent.ts';

type Marked = { span: { start: number; end: number } | null };

/** Whether a mark holds the whole disguise and cuts through none. */
function isMarked(findings: readonly Marked[], text: string, disguise: string): boolean {
  const start = text.indexOf(disguise);
  const end = start + disguise.length;
  return findings.some(({ span }) => span && span.start <= start && end <= span.end);
}

describe('disguised words are found and marked whole', () => {
  it.each(LISTING_DISGUISES)('%s: %s', (productClass, text, disguise) => {
    const { findings } = checkListing({ productClass, fields: { title: text } }, shippedRules);
    expect(
      isMarked(findings, text, disguise),
      `marked: ${findings.map(({ span }) => span && text.slice(span.start, span.end))}`,
    ).toBe(true);
  });

  it.each(CHAT_DISGUISES)('%s', (text, disguise) => {
    const findings = checkReply(text, shippedRules);
    expect(
      isMarked(findings, text, disguise),
      `marked: ${findings.map(({ span }) => span && text.slice(span.start, span.end))}`,
    ).toBe(true);
  });
});

describe('innocent neighbours', () => {
  const unmask = createUnmask(
    [evasion.evasion!],
    new Map(PACKS.flatMap((pack) => Object.entries(pack.vocabularies ?? {}))),
  );

  it.each(UNTOUCHED)('leaves %s as it is', (text) => {
    expect(unmask(normalise(text)).text).toBe(normalise(text).text);
  });
});

describe('a flagged text stays flagged under any disguise of its word', () => {
  const plain: readonly [word: string, before: string, after: string][] = [
    ['根治', '三天', '鼻炎'],
    ['治愈', '彻底', '脚气'],
    ['无副作用', '纯中药，', '，放心'],
    ['永不复发', '一次用药，', ''],
    ['保证治愈', '签约', '湿疹'],
    ['包治百病', '祖传膏药，', ''],
    ['药到病除', '一贴', ''],
  ];
  const { letters } = evasion.evasion!;
  const formsOf = (letter: string) =>
    (letters[letter] ?? '').split('/')[0]!.split(/\s+/).filter(Boolean);

  it('with the mark over exactly the disguised stretch', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...plain),
        fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
        fc.constantFrom('', '', '.', '-', '*', '❤', '​'),
        ([word, before, after], choices, sign) => {
          const disguise = [...word]
            .map((letter, i) => {
              const forms = [letter, ...formsOf(letter)];
              return forms[choices[i]! % forms.length]!;
            })
            .join(sign);
          const text = before + disguise + after;
          const { findings } = checkListing(
            { productClass: 'otc', fields: { title: text } },
            shippedRules,
          );
          const start = before.length;
          const end = start + disguise.length;
          const touching = findings.flatMap(({ span }) =>
            span && span.start < end && span.end > start ? [span] : [],
          );
          expect(
            touching.some((span) => span.start <= start && span.end >= end),
            text,
          ).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });
});
