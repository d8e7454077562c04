import { readFile, stat } from 'node:fs/promises';
import * as z from 'zod/mini';
import { compareListing } from '../utils/domain/catalog/compare.ts';
import { checkReply } from '../utils/domain/chats/check-reply.ts';
import { checkListing } from '../utils/domain/listings/check-listing.ts';
import type { FieldKey } from '../utils/domain/listings/listing.ts';
import { compileRules, type RuleSet } from '../utils/domain/rules/engine.ts';
import { type Example, type Pack, parsePack, type Rule } from '../utils/domain/rules/pack.ts';
import { PackError } from '../utils/domain/rules/pack-error.ts';
import { PACKS } from '../utils/domain/rules/packs/registry.ts';

/** A pack is written by hand: more than this is a mistake, or meant to harm. */
const BYTES_MAX = 1_000_000;

/**
 * The packs that ship with a company's own behind them, compiled for the day `on` (YYYY-MM-DD).
 * @param files JSON files of one pack each
 * @throws PackError naming the file, and pack, rule and path where they are known
 */
export async function loadRules(files: readonly string[], on: string) {
  const own: Pack[] = [];
  for (const file of files) own.push(await readPack(file));
  const rules = compileRules([...PACKS, ...own], { on });
  // A rule that cannot be compiled would only be left out: whoever tries a pack wants to know.
  for (const medium of own.length > 0 ? (['listing', 'message'] as const) : []) {
    const [broken] = rules.lane(medium).broken;
    if (broken) throw new PackError(`rule ${broken.ruleId}: ${broken.error}`);
  }
  return { rules, own };
}

// The small schema library says "Invalid input" to everything until it is given words.
z.config(z.locales.en());

async function readPack(file: string): Promise<Pack> {
  try {
    const { size } = await stat(file);
    if (size > BYTES_MAX) throw new PackError(`${size} bytes; a pack has at most ${BYTES_MAX}`);
    return parsePack(JSON.parse((await readFile(file, 'utf8')).replace(/^\uFEFF/, '')));
  } catch (error) {
    throw new PackError(`--pack ${file}: ${(error as Error).message}`);
  }
}

/** What became of one example: `fault` is `null` when the rule did with it what it should. */
export type Tried = { rule: string; example: string; fault: string | null };

/** Runs every example of a pack's rules: each bad one must be found, each good one left alone. */
export function tryExamples({ rules: all }: Pack, rules: RuleSet): Tried[] {
  return all.flatMap((rule) => [
    ...rule.examples.bad.map((example) => tryOne(rule, example, true, rules)),
    ...rule.examples.good.map((example) => tryOne(rule, example, false, rules)),
  ]);
}

function tryOne(rule: Rule, example: Example, isBad: boolean, rules: RuleSet): Tried {
  const { text = '', field = 'title', productClass = null, records } = example;
  const fields: Partial<Record<FieldKey, string>> = example.fields ?? { [field]: text };
  const comparison = records
    ? compareListing({ productClass, fields }, { records, by: 'number', confidence: 1 })
    : null;
  const findings =
    field === 'message'
      ? checkReply(text, rules)
      : checkListing({ productClass, fields }, rules, comparison).findings;
  const found = findings.filter(({ ruleId }) => ruleId === rule.id);
  const marked = found.flatMap(({ span, field: key }) =>
    span ? [(example.text ?? fields[key as FieldKey] ?? '').slice(span.start, span.end)] : [],
  );
  return {
    rule: rule.id,
    example: example.text ?? JSON.stringify(fields),
    fault: faultOf(found.length, marked, isBad, example.marks),
  };
}

function faultOf(count: number, marked: string[], isBad: boolean, marks?: string): string | null {
  if (!isBad) return count > 0 ? `should be quiet, marks “${marked.join('”, “')}”` : null;
  if (count === 0) return 'should be found, is not';
  if (!marks || marked.some((words) => words.includes(marks))) return null;
  return `should mark “${marks}”, marks “${marked.join('”, “')}”`;
}
