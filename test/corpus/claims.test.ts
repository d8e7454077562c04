import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkListing } from '../../utils/domain/listings/check-listing.ts';
import { PRODUCT_CLASSES } from '../../utils/domain/listings/product-class.ts';
import { compileRules } from '../../utils/domain/rules/engine.ts';
import { PACKS } from '../../utils/domain/rules/packs/registry.ts';

const set = compileRules(PACKS, { on: '2026-11-24' });
/** `+ otc title words`: must be found; `-`: must be left alone. */
const LINES = readFileSync(new URL('claims.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(/ (title|description) /));

describe('copy for medicines in many voices, and its lawful neighbours', () => {
  it.each(LINES)('%s %s: %s', (head, field, text) => {
    const [sign, name] = head!.split(' ');
    const productClass = PRODUCT_CLASSES.find((one) => one === name);
    expect(productClass, name).toBeDefined();
    const claims = checkListing(
      { productClass: productClass!, fields: { title: '', [field!]: text } },
      set,
    ).findings.filter(({ group, level, span }) => group === 'claim' && level !== 'hint' && span);
    if (sign === '+') expect(claims).not.toEqual([]);
    else expect(claims).toEqual([]);
  });
});
