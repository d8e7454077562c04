import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Catalog, createCatalog } from '../../utils/domain/catalog/catalog.ts';
import { compareListing } from '../../utils/domain/catalog/compare.ts';
import type { Comparison } from '../../utils/domain/catalog/compare/contract.ts';
import { type CatalogRecord, RECORD_KEYS } from '../../utils/domain/catalog/record.ts';
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
 * `--catalog FILE` holds each listing against its record, JSON lines of `CatalogRecord`: findings then have an
 * `aspect` and the record's side. `--pack FILE` adds a company's own pack, as often as wanted; `--examples` runs the examples of these packs instead.
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
    const catalog = options.catalog === undefined ? null : await readCatalog(options.catalog);
    if (options.catalog !== undefined && !catalog) return 2;
    const { explain } = options;
    if (options.surface === 'chat')
      return answerLines(options.file, (line) => answerMessage(line, rules, explain));
    return answerLines(options.file, (line) => answerListing(line, rules, explain, catalog));
  },
};

type Options = {
  file: string | undefined;
  surface: string;
  explain: boolean;
  on: string;
  packs: readonly string[];
  examples: boolean;
  catalog: string | undefined;
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
        catalog: { type: 'string' },
      },
    });
    if (!['listing', 'chat'].includes(values.surface)) return '--surface is listing or chat';
    if (!/^\d{4}-\d{2}-\d{2}$/.test(values.on)) return '--on is a date, 2026-11-24';
    const { in: file, surface, explain, on, pack: packs, examples, catalog } = values;
    if (examples && packs.length === 0) return '--examples runs those of --pack FILE';
    return { file, surface, explain, on, packs, examples, catalog };
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

function answerListing(
  line: Record<string, unknown>,
  rules: RuleSet,
  explain: boolean,
  catalog: Catalog | null,
): unknown {
  const listing = parseListing(line);
  const match = catalog?.find(listing) ?? null;
  const comparison = match && compareListing(listing, match);
  const report = checkListing(listing, rules, comparison);
  const { findings, productClass, failed, required } = report;
  return {
    id: line.id ?? null,
    productClass,
    findings: findings.map((finding) => print(finding, rules, explain)),
    required: required.map(({ field, state, level }) => ({ field, state, level })),
    ...(catalog ? { record: comparison && printRecord(comparison) } : {}),
    ...(failed.length > 0 ? { failed } : {}),
  };
}

/** Which record a listing was held against, how it was found, and what neither or only one of them says. */
function printRecord({ record, match, notCompared }: Comparison): unknown {
  const { approvalNumber = null, genericName = null } = record;
  return { approvalNumber, genericName, by: match.by, confidence: match.confidence, notCompared };
}

/** Records of a JSON lines file; a fault is printed and gives `null`. */
async function readCatalog(file: string): Promise<Catalog | null> {
  try {
    const lines = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '').split('\n');
    const records = lines.flatMap((line, i) => (line.trim() ? [parseRecord(line, i + 1)] : []));
    return createCatalog(records);
  } catch (error) {
    console.error(`yaogui check: --catalog ${file}: ${(error as Error).message}`);
    return null;
  }
}

function parseRecord(line: string, number: number): CatalogRecord {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new Error(`line ${number} is no JSON`, { cause });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`line ${number} is no object`);
  const record: CatalogRecord = {};
  for (const key of RECORD_KEYS) {
    const said: unknown = Reflect.get(value, key);
    if (typeof said === 'string' && said.trim() !== '') record[key] = said.trim();
  }
  return record;
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
    ...(finding.aspect ? { aspect: finding.aspect, record: finding.record } : {}),
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
