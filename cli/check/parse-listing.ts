import { FIELD_KEYS, type FieldKey, type Listing } from '../../utils/domain/listings/listing.ts';
import { PRODUCT_CLASSES, type ProductClass } from '../../utils/domain/listings/product-class.ts';
import { LineError } from '../json-lines.ts';

/**
 * Reads a listing of untrusted JSON: `{productClass?, platform?, fields}`. Unknown field names are taken as labels
 * of the page.
 * @throws LineError naming the part that does not fit
 */
export function parseListing(line: Record<string, unknown>): Listing {
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
