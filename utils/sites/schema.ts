// Longer than 300 lines: the whole shape of a definition stands in one place, so that it reads as its documentation.
import * as z from 'zod/mini';
import { FIELD_KEYS, type FieldKey } from '../domain/listings/listing.ts';
import type { Condition, Conditions, Path, SiteDefinition } from './definition.ts';
import { withLabels } from './labels.ts';
import { whyNotLinear } from './pattern.ts';

/**
 * The checked form of `definition.ts`. Used by the background and the command line; the page gets
 * a definition that has passed and carries no checker. Longer than most files because it is one shape.
 */
const word = z.string().check(z.minLength(1), z.maxLength(120));
const words = z.union([word, z.array(word).check(z.minLength(1), z.maxLength(40))]);
const selector = z.string().check(z.minLength(1), z.maxLength(300));
const glob = z.string().check(z.minLength(1), z.maxLength(300));
const name = z.string().check(z.regex(/^[\w:-]{1,60}$/));
const pattern = z.string().check(
  z.minLength(1),
  z.check<string>(({ value, issues }) => {
    const why = whyNotLinear(value);
    if (why)
      issues.push({
        code: 'custom',
        input: value,
        message: `the pattern ${why}: ${value.slice(0, 200)}`,
      });
  }),
);

const proof = {
  trust: z.optional(z.enum(['A', 'B', 'C'])),
  /** Day of the evidence, YYYY-MM-DD. */
  seen: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
  source: z.optional(z.string().check(z.maxLength(400))),
};

const conditions: z.ZodMiniType<Conditions> = z.lazy(() =>
  z.union([condition, z.array(condition).check(z.minLength(1), z.maxLength(20))]),
);
const oneCondition: z.ZodMiniType<Condition> = z.lazy(() => condition);
const path: z.ZodMiniType<Path> = z.lazy(() =>
  z.union([step, z.array(step).check(z.minLength(1), z.maxLength(12))]),
);

const step = z.union([
  selector,
  z.strictObject({ attribute: name, is: z.optional(words) }),
  z.strictObject({ class: word }),
  z.strictObject({ placeholder: word }),
  z.strictObject({ label: words, row: z.optional(selector), control: z.optional(selector) }),
  z.strictObject({ column: words, headers: z.optional(selector), cells: z.optional(selector) }),
  z.strictObject({ text: words, match: z.optional(z.enum(['is', 'starts', 'contains'])) }),
  z.strictObject({ pattern }),
  z.strictObject({ shadow: selector }),
  z.strictObject({ frame: selector }),
  z.strictObject({ up: z.union([selector, z.int().check(z.gte(1), z.lte(20))]) }),
  z.strictObject({ children: selector }),
  z.strictObject({ next: selector }),
  z.strictObject({ previous: selector }),
  z.strictObject({ where: conditions }),
  z.strictObject({ nth: z.int().check(z.gte(-50), z.lte(200)) }),
  z.strictObject({ visible: z.literal(true) }),
  z.strictObject({ page: z.literal(true) }),
]);

const read = z.strictObject({
  from: z.optional(z.enum(['auto', 'text', 'own', 'value'])),
  attribute: z.optional(name),
  line: z.optional(words),
  until: z.optional(words),
  pattern: z.optional(pattern),
  drop: z.optional(words),
  split: z.optional(word),
  part: z.optional(z.int().check(z.gte(-20), z.lte(40))),
  rest: z.optional(z.boolean()),
  map: z.optional(z.record(z.string().check(z.maxLength(120)), z.string().check(z.maxLength(120)))),
  unit: z.optional(z.enum(['yuan', 'fen'])),
  join: z.optional(z.string().check(z.maxLength(10))),
});

const strategy = z
  .strictObject({
    ...proof,
    find: z.optional(path),
    read: z.optional(read),
    isEmpty: z.optional(z.literal(true)),
    emptyUnless: z.optional(words),
    json: z.optional(z.strictObject({ request: glob, path: word })),
  })
  .check(
    z.refine(({ find, read, emptyUnless, json }) => !!(find ?? read ?? emptyUnless ?? json), {
      error: 'needs find, read, emptyUnless or json',
    }),
  );
/** Ranked: the first that reads something counts. */
const ranked = z.array(strategy).check(z.maxLength(20));

const condition = z
  .strictObject({
    is: z.optional(selector),
    inside: z.optional(selector),
    has: z.optional(path),
    text: z.optional(words),
    pattern: z.optional(pattern),
    style: z.optional(z.record(z.string().check(z.regex(/^[a-z-]{1,40}$/)), word)),
    isOdd: z.optional(z.literal(true)),
    sender: z.optional(
      z.strictObject({
        try: ranked,
        is: z.union([z.literal('customer'), z.strictObject({ names: words })]),
      }),
    ),
    named: z.optional(z.strictObject({ try: ranked })),
    and: z.optional(oneCondition),
    not: z.optional(conditions),
  })
  .check(z.refine((keys) => Object.keys(keys).length > 0, { error: 'is empty' }));

const flag = z.strictObject({
  yes: conditions,
  no: z.optional(conditions),
  otherwise: z.optional(z.nullable(z.boolean())),
});

const rows = {
  container: z.optional(ranked),
  each: ranked.check(z.minLength(1)),
  where: z.optional(conditions),
  group: z.optional(z.literal('until-next')),
  empty: z.optional(ranked),
};

const fieldsRule = z.union([
  z.strictObject({
    ...proof,
    each: path,
    label: z.strictObject({ find: z.optional(path), read: z.optional(read) }),
    control: z.optional(path),
    read: z.optional(read),
  }),
  z.strictObject({
    ...proof,
    labels: z.union([z.literal('known'), z.array(word).check(z.minLength(1), z.maxLength(200))]),
    in: z.optional(path),
    row: z.optional(selector),
    control: z.optional(selector),
    read: z.optional(read),
  }),
  z.strictObject({ ...proof, label: word, find: path, read: z.optional(read) }),
]);

const listing = z.strictObject({
  title: z.optional(ranked),
  description: z.optional(ranked),
  category: z.optional(ranked),
  fields: z.optional(z.array(fieldsRule).check(z.maxLength(60))),
});

const conversations = z.strictObject({
  ...rows,
  id: ranked,
  name: z.optional(ranked),
  preview: z.optional(ranked),
  waitingText: z.optional(ranked),
  isWaiting: z.optional(flag),
  active: z.optional(flag),
});

const messages = z.strictObject({
  ...rows,
  id: z.optional(ranked),
  text: z.optional(ranked),
  from: z.optional(
    z
      .array(
        z.strictObject({
          role: z.enum(['customer', 'agent', 'robot', 'system', 'previous']),
          when: conditions,
        }),
      )
      .check(z.maxLength(20)),
  ),
  at: z.optional(ranked),
  carryTime: z.optional(z.literal(true)),
  times: z.optional(ranked),
  days: z.optional(ranked),
});

const orders = z.strictObject({
  ...rows,
  id: ranked.check(z.minLength(1)),
  items: z.optional(
    z.strictObject({
      each: z.optional(ranked),
      title: ranked.check(z.minLength(1)),
      spec: z.optional(ranked),
      qty: z.optional(ranked),
      price: z.optional(ranked),
    }),
  ),
  receiver: z.optional(
    z.strictObject({
      name: z.optional(ranked),
      phone: z.optional(ranked),
      address: z.optional(ranked),
    }),
  ),
  buyerMessage: z.optional(ranked),
  sellerMemo: z.optional(ranked),
  flag: z.optional(ranked),
  status: z.optional(ranked),
  shipBy: z.optional(ranked),
});

const part = z.string().check(
  z.regex(
    /^(?:account|header|input|send|(?:listing|conversations|messages|orders)(?:\.[\w.]{1,30}(?::.{1,60})?)?)$/,
    {
      error: 'is not a part, such as orders.buyerMessage or listing.fields:规格',
    },
  ),
);

const page = z.strictObject({
  kind: z.enum(['listing-editor', 'listing-list', 'chat', 'order-list', 'order-detail']),
  url: z.array(glob).check(z.minLength(1), z.maxLength(20)),
  pageKey: z.optional(
    z.strictObject({
      path: z.optional(z.boolean()),
      query: z.optional(z.array(name).check(z.maxLength(10))),
      hash: z.optional(z.boolean()),
      pattern: z.optional(pattern),
    }),
  ),
  when: z.optional(ranked),
  ready: z.optional(ranked),
  root: z.optional(ranked),
  account: z.optional(ranked),
  customer: z.optional(ranked),
  header: z.optional(ranked),
  input: z.optional(ranked),
  send: z.optional(ranked),
  listing: z.optional(listing),
  conversations: z.optional(conversations),
  messages: z.optional(messages),
  orders: z.optional(orders),
  health: z.optional(
    z.strictObject({ ok: z.optional(z.array(part)), partial: z.optional(z.array(part)) }),
  ),
});

const fieldKeys = FIELD_KEYS as readonly FieldKey[] as readonly string[];

export const siteDefinitionSchema = z.strictObject({
  $schema: z.optional(z.string()),
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/)),
  name: z.strictObject({ zh: word, en: word }),
  hosts: z
    .array(
      z.string().check(
        z.regex(/^(?:\*\.)?[\w-]+(?:\.[\w-]+)*(?::\d{1,5})?$/, {
          error: 'is not a host, such as shop.example or *.shop.example',
        }),
      ),
    )
    .check(z.minLength(1), z.maxLength(60)),
  proof: z.strictObject({
    trust: z.enum(['A', 'B', 'C']),
    seen: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
    source: z.string().check(z.minLength(1), z.maxLength(400)),
  }),
  utcOffset: z.optional(z.string().check(z.regex(/^[+-]\d{2}:\d{2}$/))),
  dateOrder: z.optional(z.enum(['ymd', 'mdy', 'dmy'])),
  off: z.optional(z.array(glob).check(z.maxLength(60))),
  labels: z.optional(
    z.record(
      z.string().check(
        z.refine((key) => fieldKeys.includes(key) || key.startsWith('other:'), {
          error: `is not a field key; one of ${fieldKeys.join(', ')}`,
        }),
      ),
      z.array(word).check(z.maxLength(60)),
    ),
  ),
  names: z.optional(z.record(z.string(), word)),
  pages: z.array(page).check(z.minLength(1), z.maxLength(30)),
});

/**
 * Reads a definition of unknown origin.
 * @returns the definition with the shared labels added (`withLabels`), or every problem as `path: what is wrong`
 */
export function parseDefinition(
  value: unknown,
): { ok: true; definition: SiteDefinition } | { ok: false; problems: string[] } {
  const parsed = siteDefinitionSchema.safeParse(value, { reportInput: true });
  if (!parsed.success)
    return { ok: false, problems: parsed.error.issues.map((issue) => describe(issue, [])) };
  const { $schema: _, ...definition } = parsed.data;
  return { ok: true, definition: withLabels(definition as SiteDefinition) };
}

/** JSON Schema of a definition, for editors. */
export function definitionJsonSchema(): unknown {
  return z.toJSONSchema(siteDefinitionSchema, { target: 'draft-2020-12' });
}

type Issue = z.core.$ZodIssue;

function describe(issue: Issue, above: PropertyKey[]): string {
  const path = [...above, ...issue.path];
  const best = issue.code === 'invalid_union' ? issue.errors.toSorted(byFit)[0] : undefined;
  if (best?.[0]) {
    const unknown = best.find((one) => one.code === 'unrecognized_keys' && one.path.length === 0);
    return describe(unknown ?? best[0], path);
  }
  return `${path.map(String).join('.') || 'definition'}: ${sentence(issue)}`;
}

/** Of the forms that did not fit, the one that was meant: fewest keys too many or too few, then deepest. */
function byFit(some: readonly Issue[], other: readonly Issue[]): number {
  return misfit(some) - misfit(other) || reach(other) - reach(some);
}

function misfit(branch: readonly Issue[]): number {
  return branch.reduce((count, issue) => {
    if (issue.code === 'unrecognized_keys' && issue.path.length === 0)
      return count + issue.keys.length;
    if (issue.code === 'invalid_type' && issue.path.length === 0) return count + 10;
    return issue.code === 'invalid_type' && issue.path.length === 1 && issue.input === undefined
      ? count + 1
      : count;
  }, 0);
}

function reach(branch: readonly Issue[]): number {
  return Math.max(
    0,
    ...branch.map(
      (issue) =>
        issue.path.length +
        (issue.code === 'invalid_union' ? Math.max(0, ...issue.errors.map(reach)) : 0),
    ),
  );
}

function sentence(issue: Issue): string {
  if (issue.code === 'unrecognized_keys') return `unknown key ${issue.keys.join(', ')}`;
  if (issue.code === 'invalid_type')
    return issue.input === undefined ? 'is missing' : `must be ${issue.expected}`;
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.join(', ')}`;
  if (issue.code === 'too_big') return `at most ${issue.maximum}`;
  if (issue.code === 'too_small') return `at least ${issue.minimum}`;
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? 'is not a key';
  return issue.message || issue.code;
}
