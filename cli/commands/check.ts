import { parseArgs } from 'node:util';
import { checkReply } from '../../utils/domain/chats/check-reply.ts';
import { checkListing } from '../../utils/domain/listings/check-listing.ts';
import { FIELD_KEYS, type FieldKey, type Listing } from '../../utils/domain/listings/listing.ts';
import { PRODUCT_CLASSES, type ProductClass } from '../../utils/domain/listings/product-class.ts';
import { describeFinding } from '../../utils/domain/rules/describe.ts';
import type { RuleSet } from '../../utils/domain/rules/engine.ts';
import type { Finding } from '../../utils/domain/rules/finding.ts';
import type { Pack } from '../../utils/domain/rules/pack.ts';
import { PackError } from '../../utils/domain/rules/pack-error.ts';
import type { Command } from '../command.ts';
import { loadRules, tryExamples } from '../company-pack.ts';
import { answerLines, LineError } from '../json-lines.ts';

/**
 * Checks listings or outgoing chat messages, one JSON line each:
 * `{id, productClass, platform?, fields}` → `{id, productClass, findings, required}`, with `--surface chat` `{id, text}` → `{id, findings}`.
 * `--pack FILE` adds a company's own pack, as often as wanted; `--examples` runs the examples of these packs instead.
 */
export const command: Command = {
  summary:
    'checks listings, or with --surface chat outgoing messages, given as JSON lines; --pack FILE adds rules',
  async run(args) {
    const options = readOptions(args);
    if (typeof options === 'string') {
      console.error(`yaogui: ${options}`);
      return 2;
    }
    const loaded = await loadRules(options.packs, options.on).catch((error: unknown) => {
      if (!(error instanceof PackError)) throw error;
      console.error(`yaogui check: ${error.message}`);
      return null;
    });
    if (!loaded) return 2;
    const { rules, own } = loaded;
    if (options.examples) return printExamples(own, rules);
    const answer = options.surface === 'chat' ? answerMessage : answerListing;
    return answerLines(options.file, (line) => answer(line, rules, options.explain));
  },
};

type Options = {
  file: string | undefined;
  surface: string;
  explain: boolean;
  on: string;
  packs: readonly string[];
  examples: boolean;
};

function readOptions(args: string[]): Options | string {
  try {
    const { values } = parseArgs({
      args,
      options: {
        in: { type: 'string' },
        surface: { type: 'string', default: 'listing' },
        explain: { type: 'boolean', default: false },
        on: { type: 'string', default: todayInShanghai() },
        pack: { type: 'string', multiple: true, default: [] },
        examples: { type: 'boolean', default: false },
      },
    });
    if (!['listing', 'chat'].includes(values.surface)) return '--surface is listing or chat';
    if (!/^\d{4}-\d{2}-\d{2}$/.test(values.on)) return '--on is a date, 2026-11-24';
    const { in: file, surface, explain, on, pack: packs, examples } = values;
    if (examples && packs.length === 0) return '--examples runs those of --pack FILE';
    return { file, surface, explain, on, packs, examples };
  } catch (error) {
    return (error as Error).message;
  }
}

/** One line each example, with `fault` where a rule does not do what its pack says of it. */
function printExamples(own: readonly Pack[], rules: RuleSet): number {
  const tried = own.flatMap((pack) => tryExamples(pack, rules));
  for (const { rule, example, fault } of tried)
    console.log(JSON.stringify({ rule, example, ok: fault === null, ...(fault ? { fault } : {}) }));
  return tried.some(({ fault }) => fault !== null) ? 1 : 0;
}

function answerListing(line: Record<string, unknown>, rules: RuleSet, explain: boolean): unknown {
  const { findings, productClass, failed, required } = checkListing(parseListing(line), rules);
  return {
    id: line.id ?? null,
    productClass,
    findings: findings.map((finding) => print(finding, rules, explain)),
    required: required.map(({ field, state, level }) => ({ field, state, level })),
    ...(failed.length > 0 ? { failed } : {}),
  };
}

function answerMessage(line: Record<string, unknown>, rules: RuleSet, explain: boolean): unknown {
  if (typeof line.text !== 'string') throw new LineError('text is not a string');
  return {
    id: line.id ?? null,
    findings: checkReply(line.text, rules).map((finding) => print(finding, rules, explain)),
  };
}

function print(finding: Finding, rules: RuleSet, explain: boolean): unknown {
  const { title, sentence, law, quote } = describeFinding(finding, rules, 'zh_CN');
  return {
    rule: finding.ruleId,
    group: finding.group,
    level: finding.level,
    certainty: finding.certainty,
    ...(finding.needsProof ? { needsProof: true } : {}),
    field: finding.field,
    ...(finding.span ?? {}),
    message: sentence,
    ...(explain
      ? {
          title,
          law,
          quote,
          trust: finding.citation.trust,
          fix: finding.fix?.text ?? null,
          fingerprint: finding.fingerprint,
        }
      : {}),
  };
}

/** Reads a listing of untrusted JSON. Unknown field names are taken as labels of the page. */
function parseListing(line: Record<string, unknown>): Listing {
  const { productClass = null, platform, fields } = line;
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields))
    throw new LineError('fields is not an object');
  const known: Listing['fields'] = {};
  for (const [key, value] of Object.entries(fields)) {
    if (value !== null && typeof value !== 'string')
      throw new LineError(`fields.${key} is not a string`);
    const field = (FIELD_KEYS as readonly string[]).includes(key)
      ? (key as FieldKey)
      : (`other:${key}` as const);
    known[field] = value;
  }
  if (productClass !== null && !isProductClass(productClass))
    throw new LineError(`productClass is none of ${PRODUCT_CLASSES.join(', ')}, null`);
  if (platform !== undefined && platform !== null && typeof platform !== 'string')
    throw new LineError('platform is not a string');
  return { productClass, ...(platform ? { platform } : {}), fields: known };
}

function isProductClass(value: unknown): value is ProductClass {
  return (PRODUCT_CLASSES as readonly unknown[]).includes(value);
}

function todayInShanghai(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
}
