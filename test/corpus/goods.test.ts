import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkListing } from '../../utils/domain/listings/check-listing.ts';
import { PRODUCT_CLASSES } from '../../utils/domain/listings/product-class.ts';
import { compileRules } from '../../utils/domain/rules/engine.ts';
import { PACKS } from '../../utils/domain/rules/packs/registry.ts';

const set = compileRules(PACKS, { on: '2026-11-24' });

/** Copy of our own for goods that are no medicines: `+` must be found, `-` may stand. */
const lines = readFileSync(new URL('goods.txt', import.meta.url), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, mark, name, text] = /^([+-]) (\S+) (.+)$/.exec(line) ?? [];
    const productClass = PRODUCT_CLASSES.find((one) => one === name);
    return mark && productClass && text ? [{ mark, productClass, text }] : [];
  });

describe('copy for goods', () => {
  it('is a set worth its name', () => {
    expect(lines.length).toBeGreaterThan(300);
  });

  it.each(lines)('$mark $productClass $text', ({ mark, productClass, text }) => {
    const { findings } = checkListing({ productClass, fields: { description: text } }, set);
    const said = findings
      .filter(({ level, span }) => level !== 'hint' && span)
      .map(({ ruleId, span }) => `${ruleId} ${text.slice(span!.start, span!.end)}`);
    if (mark === '-') expect(said).toEqual([]);
    else expect(said).not.toEqual([]);
  });
});
