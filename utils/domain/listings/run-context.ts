import type { Comparison } from '../catalog/compare/contract.ts';
import { type Medium, ownNamesOf, type RuleSet, type WholeRun } from '../rules/engine.ts';
import type { FieldText } from '../rules/scanner.ts';
import { hasBlockEnd } from '../rules/scanner-blocks.ts';
import { normalise } from '../text/normalise.ts';
import type { FieldKey, Listing } from './listing.ts';
import type { ProductClass } from './product-class.ts';
import { createSections } from './sections.ts';

/** Fields that sell. All others are facts or statutory text, in which nothing is a claim. */
const COPY: readonly FieldKey[] = ['subtitle', 'sellingPoints', 'description', 'promotion'];
/** Own labels of a page that carry label text by law, whatever the page calls them. */
const STATUTORY =
  /通用名|成[份分]|性状|适应|主治|用法|用量|不良反应|禁忌|注意|相互作用|贮|储存|有效期|保质期|标准|企业|厂家|持有人|文号|备案|注册|许可|商标|药理|毒理|药代|孕妇|儿童用药|老年|过量|临床试验|说明书|规格|型号|剂型|配料|产地|保健功能|适宜人群|适用人群/;

/** Material of one listing for the rules of one lane. */
export function contextOf(
  listing: Listing,
  productClass: ProductClass | null,
  rules: RuleSet,
  medium: Exclude<Medium, 'message'>,
  comparison: Comparison | null = null,
): WholeRun {
  const { scanner } = rules.lane(medium);
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
    comparison,
    on: rules.on,
  };
}
