// Longer than 300 lines: what a pack may hold stands in one place, as its reader expects.
import * as z from 'zod/mini';
import { RECORD_KEYS } from '../catalog/record.ts';
import { FIELD_KEYS } from '../listings/listing.ts';
import { PRODUCT_CLASSES } from '../listings/product-class.ts';
import { compileBounded } from '../text/bounded-pattern.ts';
import { refuseHostile } from './pack-bounds.ts';
import { PackError } from './pack-error.ts';

/**
 * A rule pack: data only, so that it can be sent to a page, replaced without a new version and read by a lawyer.
 * Sizes are bounded and patterns are proven to end (`compileBounded`); there is no expression language.
 * Checked where packs come in (`parsePack`), not in pages: a page has no use for a schema library.
 */
const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));
const list = <T extends z.core.$ZodType>(item: T, max = 80) =>
  z.array(item).check(z.minLength(1), z.maxLength(max));

/** Thousands of words are checked in one go: a schema for each costs a page 20 ms. */
function wordList(length: number, count: number) {
  const isWord = (word: unknown) =>
    typeof word === 'string' && word.length > 0 && word.length <= length;
  return z.custom<string[]>(
    (value) =>
      Array.isArray(value) && value.length > 0 && value.length <= count && value.every(isWord),
    { error: `wants 1 to ${count} words of 1 to ${length} characters` },
  );
}

const sentence = z.object({ zh: text(120), en: text(300) });
const level = z.enum(['block', 'error', 'warning', 'hint']);
const certainty = z.enum(['sure', 'review']);
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const productClass = z.enum(PRODUCT_CLASSES);
const fieldKey = z.enum(FIELD_KEYS);
const pattern = z.string().check(
  z.superRefine((source, context) => {
    const result = compileBounded(source);
    if ('error' in result)
      context.addIssue({ code: 'custom', message: `pattern refused: ${result.error}` });
  }),
);

/** A word, `@name` for a vocabulary, `#name` for a built-in token (numbers, shares, time spans). */
const refs = wordList(60, 1200);

const scope = z.enum(['clause', 'sentence', 'text']);
const presence = z.object({ words: refs, within: scope });

/** Wording is looked for in: the title, other selling copy, or an outgoing chat message. */
const surface = z.enum(['title', 'copy', 'message']);

/** One way a rule's wording can stand in a text. */
const matcher = z.object({
  /** Any of these words. */
  words: z.optional(refs),
  /** One of each, in this order, at most `gap` characters between, inside one sentence. */
  sequence: z.optional(z.array(refs).check(z.minLength(2), z.maxLength(4))),
  gap: z.optional(z.int().check(z.gte(0), z.lte(20))),
  /** How far a sequence may reach; default `sentence`. */
  within: z.optional(z.enum(['clause', 'sentence'])),
  /** A bounded pattern, tried in the sentence round one of its anchors. */
  pattern: z.optional(pattern),
  anchors: z.optional(refs),
  /** Only when none of these stands in the same clause, sentence or text. */
  unless: z.optional(list(presence, 6)),
  /** Only when one of these does. */
  needs: z.optional(presence),
  /** Narrower than the rule's own. */
  classes: z.optional(list(productClass)),
  surfaces: z.optional(list(surface)),
  level: z.optional(level),
  certainty: z.optional(certainty),
  /** The words may stand when there is proof. */
  needsProof: z.optional(z.boolean()),
  message: z.optional(text(20)),
});

const example = z.object({
  text: z.optional(z.string().check(z.maxLength(600))),
  productClass: z.optional(z.nullable(productClass)),
  /** Field the text stands in; `message` for chat. */
  field: z.optional(z.string()),
  /** Whole listing, where one field does not say it. */
  fields: z.optional(z.record(z.string(), z.string())),
  /** What a catalog has on it (`CatalogRecord`), for rules that hold a listing against its record. */
  records: z.optional(list(z.partialRecord(z.enum(RECORD_KEYS), text(2000)), 6)),
  /** The words that must be marked. */
  marks: z.optional(z.string()),
});

const common = {
  id: z.string().check(z.regex(/^[A-Z]{2,4}-\d{2}[a-z]?$/)),
  group: z.enum(['claim', 'display', 'sale', 'information', 'identity', 'price', 'composition']),
  level,
  certainty,
  /** `all`: also when the class is unknown. */
  classes: z.union([z.literal('all'), list(productClass)]),
  /** Also looked at, for a person to judge, while the class is not known: most classes forbid the same. */
  isForUnknown: z.optional(z.boolean()),
  effectiveFrom: z.optional(day),
  effectiveUntil: z.optional(day),
  citation: z.object({
    law: text(60),
    article: z.string().check(z.maxLength(60)),
    quote: z.optional(text(120)),
    fullName: z.optional(text(120)),
    url: z.optional(text(300)),
    trust: z.enum(['verified', 'secondary', 'unverified']),
  }),
  /** Everything it finds may stand when there is proof. */
  needsProof: z.optional(z.boolean()),
  title: sentence,
  /** `main` and further ones by name; `{text}` is what was found, `{field}` where. */
  messages: z.record(z.string(), sentence),
  /** The few words for a list row, where the matched text does not say it. */
  short: z.optional(sentence),
  /**
   * `delete` offers to take the words out, a text replaces them, `from` takes the first words of another field
   * of the same listing (and deletes when that is empty); for messages not named it deletes.
   */
  fix: z.union([
    z.literal('none'),
    z.literal('delete'),
    z.object({ text: z.string() }),
    z.object({ from: fieldKey, messages: list(text(20)) }),
  ]),
  examples: z.object({
    bad: z.array(example).check(z.minLength(2)),
    good: z.array(example).check(z.minLength(2)),
  }),
};

const wordingRule = z.object({
  ...common,
  kind: z.literal('wording'),
  surfaces: list(surface),
  match: list(matcher, 240),
  /** A hit that lies fully inside one of these is none. */
  except: z.optional(refs),
  exceptPatterns: z.optional(list(pattern, 20)),
  unless: z.optional(list(presence, 6)),
  /** 无副作用: the denial is the claim. Otherwise 不能根治 is none. */
  isNegatedClaim: z.optional(z.boolean()),
  /** A question is no excuse (你是不是有病). */
  isAskedToo: z.optional(z.boolean()),
  /** Headings (【临床试验】) under which this is label text. */
  notUnder: z.optional(list(text(20))),
});

const requiredRule = z.object({
  ...common,
  kind: z.literal('required-field'),
  fields: list(z.object({ field: fieldKey, level: z.optional(level) })),
});

const forbiddenRule = z.object({
  ...common,
  kind: z.literal('forbidden-field'),
  fields: z.optional(list(fieldKey)),
  /** Headings that open such information inside selling copy. */
  headings: z.optional(refs),
});

const statementRule = z.object({
  ...common,
  kind: z.literal('required-statement'),
  /** Any one of them will do, in any text of the page. */
  anyOf: list(text(60), 10),
});

const numberRule = z.object({
  ...common,
  kind: z.literal('number-format'),
  /** Absent: looked for in free text and in the page's own fields only. */
  field: z.optional(fieldKey),
  /** Forms of the number; a valid one must fit the product's class. */
  forms: list(
    z.object({
      name: sentence,
      pattern,
      classes: z.union([z.literal('all'), list(productClass)]),
      /** Digits at its end, where that is one number. */
      digits: z.optional(z.int()),
      /** How such a number begins, to say what is wrong with a broken one. */
      prefix: z.optional(pattern),
      shape: z.optional(sentence),
      /** Such a number, also a broken one, inside a longer text; its first group where it has one. */
      find: z.optional(pattern),
      /** Ways to be wrong that have words of their own; the first group is `{part}`. */
      faults: z.optional(list(z.object({ pattern, message: text(20) }), 12)),
      /** The first group of `pattern` that took part is a year, not before this one and not after today. */
      yearFrom: z.optional(z.int()),
      /** Having such a number is the fault: a form that was abolished or never was. */
      message: z.optional(text(20)),
      level: z.optional(level),
      certainty: z.optional(certainty),
    }),
    40,
  ),
});

const banRule = z.object({
  ...common,
  kind: z.literal('ban-list'),
  lists: list(
    z.object({
      names: wordList(30, 300),
      /** Where the names are from and as of when, for whoever brings the list up to date. */
      source: z.optional(text(120)),
      asOf: z.optional(day),
      /** Compound preparations are free: 名称 is a 通用名 of a single-ingredient drug. */
      isSingleOnly: z.optional(z.boolean()),
      /** Dosage forms for external use are free. */
      isExternalFree: z.optional(z.boolean()),
      /** Found anywhere in the generic name, not only as its stem. */
      isPart: z.optional(z.boolean()),
      /** Looked for in the ingredients as well: one of several makes the preparation banned. */
      isIngredient: z.optional(z.boolean()),
      except: z.optional(wordList(30, 80)),
      /** Words anywhere on the page that make it a matter for a person (减重 beside a drug for diabetes). */
      doubt: z.optional(z.object({ names: wordList(30, 80), words: wordList(30, 80) })),
      certainty: z.optional(certainty),
      message: z.optional(text(20)),
    }),
    40,
  ),
});

/** Selling copy beside the field that says what the product is for. */
const beyondRule = z.object({
  ...common,
  kind: z.literal('beyond-field'),
  /** What it may be said to be for. */
  words: refs,
  /** Words that say so, wanted in the same clause of copy; a title needs none. */
  cues: refs,
  /** Too wide to be compared. */
  vague: refs,
  /** Words that mean the same, each group a list. */
  same: list(refs, 60),
  /** The field that must be filled, then others that count as well. */
  against: list(fieldKey, 6),
});

/** How a title is put together, by platform; the first form is for a platform nobody lists. */
const titleRule = z.object({
  ...common,
  kind: z.literal('title-form'),
  forms: list(
    z.object({
      /** Site ids. Absent: the general form. */
      platforms: z.optional(list(text(30))),
      /** Parts in their order; only what the page has in fields of its own is asked for. */
      order: list(fieldKey, 8),
      /** Longest title, a Han letter counting 2. */
      unitsMax: z.optional(z.int()),
      /** The platform wants these parts and nothing else. */
      isClosed: z.optional(z.boolean()),
      source: text(120),
      trust: z.enum(['verified', 'secondary', 'unverified']),
    }),
    20,
  ),
});

/** Needs code: `checks/<check>.ts`. */
const checkRule = z.object({ ...common, kind: z.literal('check'), check: text(40) });

const rule = z.discriminatedUnion('kind', [
  wordingRule,
  requiredRule,
  forbiddenRule,
  statementRule,
  numberRule,
  banRule,
  beyondRule,
  titleRule,
  checkRule,
]);

/** What stands for a letter or a word, as running text: `zhi 氵台 / 志`. */
const spellings = (length: number, count: number) =>
  z.record(z.string().check(z.minLength(1), z.maxLength(length)), text(200)).check(
    z.refine((value) => Object.keys(value).length <= count, {
      error: `wants at most ${count} entries`,
    }),
  );

const packSchema = z.object({
  id: z.string().check(z.regex(/^[a-z][a-z-]{1,30}$/)),
  version: text(20),
  vocabularies: z.optional(z.record(z.string(), wordList(60, 1200))),
  /** Sentences a law prescribes: taken out before anything is looked for. */
  statements: z.optional(wordList(80, 80)),
  /** Everyday words that contain a trigger (第一时间): a hit inside one is none, for every rule. */
  benign: z.optional(wordList(40, 600)),
  /** Other forms of a character with the usual one, by turns (療疗醫医): texts and words are read by the usual one. */
  variants: z.optional(
    text(8000).check(
      z.refine((pairs) => pairs.length % 2 === 0, { error: 'wants pairs of characters' }),
    ),
  ),
  /** Disguised spellings (`EvasionTable`): a plain word is read where one stands. */
  evasion: z.optional(
    z.object({
      words: wordList(12, 400),
      vocabularies: z.optional(wordList(40, 40)),
      pinyin: z.optional(text(8000)),
      letters: spellings(1, 400),
      aliases: spellings(12, 300),
      innocent: wordList(12, 400),
    }),
  ),
  rules: z.array(rule).check(z.maxLength(200)),
});

export type Pack = z.infer<typeof packSchema>;
export type Rule = z.infer<typeof rule>;
export type RuleOf<K extends Rule['kind']> = Extract<Rule, { kind: K }>;
export type WordingMatcher = z.infer<typeof matcher>;
export type Example = z.infer<typeof example>;

/**
 * Lets a pack in.
 * @throws PackError naming pack, rule and path of the first faults
 */
export function parsePack(value: unknown): Pack {
  refuseHostile(value);
  const result = packSchema.safeParse(value);
  if (result.success) return result.data;
  const faults = result.error.issues.slice(0, 3).map(({ path, message }) => {
    const [first, index] = path;
    const id = first === 'rules' ? idAt(value, index) : undefined;
    return `${id ? `${id}: ` : ''}${path.join('.') || 'pack'}: ${message}`;
  });
  throw new PackError(`pack ${idOf(value) ?? '?'} does not validate: ${faults.join('; ')}`);
}

function idOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined;
  return typeof value.id === 'string' ? value.id.slice(0, 40) : undefined;
}

function idAt(value: unknown, index: PropertyKey | undefined): string | undefined {
  if (typeof value !== 'object' || value === null || !('rules' in value)) return undefined;
  return Array.isArray(value.rules) ? idOf(value.rules[Number(index)]) : undefined;
}
