import { describe, expect, it } from 'vitest';
import { checkReply } from '../../utils/domain/chats/check-reply.ts';
import { checkListing } from '../../utils/domain/listings/check-listing.ts';
import type { ProductClass } from '../../utils/domain/listings/product-class.ts';
import { shippedRules } from '../helpers/rules.ts';
import { MUST_FIND } from './must-find.ts';
import { MUST_STAY_SILENT } from './must-stay-silent.ts';

/** What is called a claim, or said of a chat message, at a level that counts. */
function found(who: ProductClass | 'message', text: string): string[] {
  const findings =
    who === 'message'
      ? checkReply(text, shippedRules)
      : checkListing(
          { productClass: who, fields: { description: text } },
          shippedRules,
        ).findings.filter(({ group }) => group === 'claim');
  return findings
    .filter(({ level }) => level !== 'hint')
    .map(({ ruleId, span }) => `${ruleId} ${span ? text.slice(span.start, span.end) : ''}`);
}

describe.each(MUST_FIND)('%s', (who, texts) => {
  it.each(texts)('finds %s', (text) => {
    expect(found(who, text)).not.toEqual([]);
  });
});

describe.each(MUST_STAY_SILENT)('%s', (who, texts) => {
  it.each(texts)('is silent on %s', (text) => {
    expect(found(who, text)).toEqual([]);
  });
});
