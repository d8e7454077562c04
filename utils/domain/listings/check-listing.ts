import {
  ownNamesOf,
  type RuleSet,
  type RunReport,
  runRules,
  type WholeRun,
} from '../rules/engine.ts';
import type { FieldText } from '../rules/scanner.ts';
import { hasBlockEnd } from '../rules/scanner-blocks.ts';
import { normalise } from '../text/normalise.ts';
import type { FieldKey, Listing } from './listing.ts';
import { findProductClass, type ProductClass } from './product-class.ts';
import { findRequired, type RequiredItem } from './required.ts';
import { createSections } from './sections.ts';

export type { RequiredItem } from './required.ts';

export type ListingReport = RunReport & {
  /** Missing first, then filled. */
  required: RequiredItem[];
};

/** Checks one listing: claims in its free text, formats, what must and must not be shown. */
export function checkListing(listing: Listing, rules: RuleSet): ListingReport {
  const productClass = findProductClass(listing);
  const run = contextOf(listing, productClass, rules);
  const report = runRules(rules, 'listing', run);
  return {
    ...report,
    productClass,
    required: findRequired(listing, productClass, rules, run.section),
  };
}

/** Fields that sell. All others are facts or statutory text, in which nothing is a claim. */
const COPY: readonly FieldKey[] = ['subtitle', 'sellingPoints', 'description', 'promotion'];
/** Own labels of a page that carry label text by law, whatever the page calls them. */
const STATUTORY =
  /通用名|成[份分]|性状|适应|主治|用法|用量|不良反应|禁忌|注意|相互作用|贮|储存|有效期|保质期|标准|企业|厂家|持有人|文号|备案|注册|许可|商标|药理|毒理|药代|孕妇|儿童用药|老年|过量|临床试验|说明书|规格|型号|剂型|配料|产地/;

function contextOf(listing: Listing, productClass: ProductClass | null, rules: RuleSet): WholeRun {
  const { scanner } = rules.lane('listing');
  const ownNames = ownNamesOf(listing.fields);
  const isWhole = ownNames.some(hasBlockEnd);
  const scanned = new Map<FieldKey, FieldText | null>();
  const scan = (field: FieldKey) => {
    const known = scanned.get(field);
    if (known !== undefined) return known;
    const value = listing.fields[field];
    const text = value ? scanner.scan(field, value, isWhole) : null;
    scanned.set(field, text);
    return text;
  };
  const texts: { surface: 'title' | 'copy'; text: FieldText }[] = [];
  for (const field of Object.keys(listing.fields) as FieldKey[]) {
    const isOther = field.startsWith('other:') && !STATUTORY.test(normalise(field).text);
    const surface = field === 'title' ? 'title' : COPY.includes(field) || isOther ? 'copy' : null;
    const text = surface && scan(field);
    if (surface && text) texts.push({ surface, text });
  }
  return {
    listing,
    productClass,
    texts,
    scan,
    section: createSections(listing),
    ownNames,
    on: rules.on,
  };
}
