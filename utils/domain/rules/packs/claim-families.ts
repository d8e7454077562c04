import type { Pack, WordingMatcher } from '../pack.ts';
import * as grammar from './claim-grammar.ts';

const { gone, wellAgain, forSure, humours, nicknames, noHarm, shares, rivals } = grammar;
const { witnesses, authorities, refunds, fears, everybody, supreme, looks, bodyNumbers } = grammar;

/** Families of promises (`claim-grammar.ts`) that each rule forbids, beside the words of its own. */
export const FAMILIES: Readonly<Record<string, readonly WordingMatcher[]>> = {
  'AD-01': supreme,
  'AD-11': [
    ...forSure,
    ...noHarm,
    ...shares,
    ...rivals,
    ...witnesses,
    ...authorities,
    ...refunds,
    ...fears,
    ...looks,
    ...bodyNumbers,
  ],
  'CO-01': [...gone, ...humours, ...nicknames],
  'DEV-03': [...looks, ...bodyNumbers, ...humours],
  'DS-01': [...gone, ...nicknames, ...wellAgain],
  'FD-01': [...gone, ...humours, ...nicknames, ...wellAgain],
  'GD-01': [...gone, ...humours, ...nicknames, ...wellAgain],
  'HF-01': [...humours, ...nicknames, ...looks, ...bodyNumbers],
  'MED-01': [...gone, ...wellAgain, ...forSure, ...nicknames, ...as('safe', noHarm)],
  'MED-02': shares,
  'MED-03': rivals,
  'MED-04': [...witnesses, ...authorities],
  'MED-08': refunds,
  'MED-09': fears,
  'MED-10': everybody,
};

/** The pack with the families of its rules taken in. */
export function withFamilies(pack: Pack): Pack {
  return {
    ...pack,
    rules: pack.rules.map((rule) => {
      const families = FAMILIES[rule.id];
      return families && rule.kind === 'wording'
        ? { ...rule, match: [...rule.match, ...families] }
        : rule;
    }),
  };
}

/** The same matchers, said with another message of the rule. */
function as(message: string, family: readonly WordingMatcher[]): WordingMatcher[] {
  return family.map((matcher) => ({ ...matcher, message }));
}
