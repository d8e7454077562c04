import type { Pack, WordingMatcher } from '../pack.ts';
import * as grammar from './claim-grammar.ts';
import * as turns from './claim-turns.ts';

const { gone, wellAgain, forSure, humours, nicknames, noHarm, shares, rivals } = grammar;
const {
  witnesses,
  authorities,
  refunds,
  fears,
  everybody,
  supreme,
  looks,
  bodyNumbers,
  organs,
  noHarmToSkin,
  offered,
  overrun,
  betterThan,
  cureAlls,
  beyondDevice,
  growths,
  allIlls,
  wards,
  forPatients,
  lighter,
  outright,
  asMedicine,
  eatenForIllness,
  measured,
  marks,
  wardsShort,
} = grammar;
const {
  doses,
  cases,
  again,
  tends,
  lasting,
  everyHome,
  asMuchAs,
  deepSkin,
  namedInTitle,
  inEnglish,
  able,
  sinceThen,
  neighbourly,
  channels,
  reaches,
  bowels,
} = turns;

/** A measure of use. */
const USED = ['@afterUse', '#duration', '#packs'];

/** Families of promises (`claim-grammar.ts`) that each rule forbids, beside the words of its own. */
export const FAMILIES: Readonly<Record<string, readonly WordingMatcher[]>> = {
  'AD-01': supreme,
  'AD-11': [
    ...forSure,
    ...noHarm,
    ...shares,
    ...rivals,
    ...betterThan,
    ...cureAlls,
    ...growths,
    ...allIlls,
    ...outcomes(witnesses),
    ...authorities,
    ...refunds,
    ...fears,
    ...looks,
    ...bodyNumbers,
    ...neighbourly,
    ...able,
    ...sinceThen,
    ...reaches,
    ...doses,
    ...lasting,
    ...cases,
    ...inEnglish,
    ...again,
  ],
  'AD-11b': [...gone, ...forSure, ...refunds, ...shares, ...fears],
  'CO-01': [
    ...channels,
    ...marks,
    ...deepSkin,
    ...tends,
    ...outright,
    ...forPatients,
    ...gone,
    ...growths,
    ...wards,
    ...wardsShort,
    ...humours,
    ...overrun,
    ...nicknames,
    ...offered,
  ],
  'DEV-03': [
    ...channels,
    ...marks,
    ...tends,
    ...looks,
    ...bodyNumbers,
    ...humours,
    ...overrun,
    ...organs,
    ...cureAlls,
    ...growths,
    ...wards,
    ...wardsShort,
    ...beyondDevice,
  ],
  'DS-01': [...organs, ...gone, ...nicknames, ...wellAgain, ...offered],
  'FD-01': [
    ...channels,
    ...bowels,
    ...namedInTitle,
    ...tends,
    ...outright,
    ...asMedicine,
    ...eatenForIllness,
    ...measured,
    ...forPatients,
    ...growths,
    ...wards,
    ...wardsShort,
    ...gone,
    ...humours,
    ...overrun,
    ...nicknames,
    ...wellAgain,
    ...organs,
    ...offered,
  ],
  'GD-01': [
    ...channels,
    ...tends,
    ...outright,
    ...asMedicine,
    ...measured,
    ...forPatients,
    ...gone,
    ...wards,
    ...wardsShort,
    ...humours,
    ...overrun,
    ...nicknames,
    ...wellAgain,
    ...organs,
    ...offered,
  ],
  'HF-01': [
    ...channels,
    ...bowels,
    ...namedInTitle,
    ...tends,
    ...outright,
    ...asMedicine,
    ...eatenForIllness,
    ...measured,
    ...growths,
    ...wards,
    ...wardsShort,
    ...humours,
    ...overrun,
    ...nicknames,
    ...looks,
    ...bodyNumbers,
    ...organs,
    ...offered,
  ],
  'MED-01': [
    ...neighbourly,
    ...sinceThen,
    ...able,
    ...reaches,
    ...growths.map((one) => ({ ...one, needs: { words: USED, within: 'sentence' as const } })),
    ...doses,
    ...again,
    ...inEnglish,
    ...as('safe', lasting),
    ...gone,
    ...wellAgain,
    ...forSure,
    ...nicknames,
    ...overrun,
    ...lighter,
    ...as('safe', [...noHarm, ...noHarmToSkin]),
  ],
  'MED-02': [...shares, ...cases],
  'MED-03': [...rivals, ...betterThan, ...asMuchAs],
  'MED-04': [...witnesses, ...authorities],
  'MED-08': refunds,
  'MED-09': fears,
  'MED-10': [...everybody, ...everyHome],
};

/** Lists shorter than this cost less where they stand. */
const SHORT = 4;

/**
 * Several rules take in the same matchers: each list of words is sent once, as a vocabulary, and the matchers name it.
 * Vocabularies of the pack `claim-families`; `withFamilies` puts the matchers into the rules.
 */
export const claimFamilies: Pack = {
  id: 'claim-families',
  version: '2026.11.1',
  vocabularies: {},
  rules: [],
};

const nameOf = new Map<string, string>();
const TAKEN_IN: Readonly<Record<string, readonly WordingMatcher[]>> = Object.fromEntries(
  Object.entries(FAMILIES).map(([id, family]) => [id, family.map(withNames)]),
);

/** The pack with the families of its rules taken in. */
export function withFamilies(pack: Pack): Pack {
  return {
    ...pack,
    rules: pack.rules.map((rule) => {
      const family = TAKEN_IN[rule.id];
      return family && rule.kind === 'wording'
        ? { ...rule, match: [...rule.match, ...family] }
        : rule;
    }),
  };
}

function withNames(matcher: WordingMatcher): WordingMatcher {
  const { words, sequence, anchors, unless, needs } = matcher;
  return {
    ...matcher,
    ...(words && { words: named(words) }),
    ...(sequence && { sequence: sequence.map(named) }),
    ...(anchors && { anchors: named(anchors) }),
    ...(unless && { unless: unless.map((one) => ({ ...one, words: named(one.words) })) }),
    ...(needs && { needs: { ...needs, words: named(needs.words) } }),
  };
}

function named(list: string[]): string[] {
  if (list.length < SHORT) return list;
  const key = list.join(' ');
  let name = nameOf.get(key);
  if (!name) {
    name = `claim${nameOf.size}`;
    nameOf.set(key, name);
    claimFamilies.vocabularies![name] = list;
  }
  return [`@${name}`];
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
