import type { Pack, WordingMatcher } from '../pack.ts';
import * as grammar from './claim-grammar.ts';

const { gone, wellAgain, forSure, humours, nicknames, noHarm, shares, rivals } = grammar;
const { witnesses, authorities, refunds, fears, everybody, supreme, looks, bodyNumbers, organs } =
  grammar;

/** Families of promises (`claim-grammar.ts`) that each rule forbids, beside the words of its own. */
export const FAMILIES: Readonly<Record<string, readonly WordingMatcher[]>> = {
  'AD-01': supreme,
  'AD-11': [
    ...forSure,
    ...noHarm,
    ...shares,
    ...rivals,
    ...outcomes(witnesses),
    ...authorities,
    ...refunds,
    ...fears,
    ...looks,
    ...bodyNumbers,
  ],
  'CO-01': [...gone, ...humours, ...nicknames],
  'DEV-03': [...looks, ...bodyNumbers, ...humours, ...organs],
  'DS-01': [...gone, ...nicknames, ...wellAgain],
  'FD-01': [...gone, ...humours, ...nicknames, ...wellAgain, ...organs],
  'GD-01': [...gone, ...humours, ...nicknames, ...wellAgain, ...organs],
  'HF-01': [...humours, ...nicknames, ...looks, ...bodyNumbers, ...organs],
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

/** Only what witnesses tell of an effect: to be liked is no claim of goods that cure nobody. */
function outcomes(family: readonly WordingMatcher[]): WordingMatcher[] {
  return family.filter(
    ({ sequence }) =>
      !sequence?.some((words) => words.some((word) => word === '@testimony' || word === '@allDo')),
  );
}
