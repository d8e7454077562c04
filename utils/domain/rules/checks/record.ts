import type { Aspect } from '../../catalog/aspect.ts';
import type { RunRule } from '../kinds/kind.ts';

/** What the listing says of one aspect otherwise than the product's own record. */
export const recordCheck =
  (aspect: Aspect): RunRule =>
  ({ comparison }) => {
    if (!comparison) return [];
    const number = comparison.record.approvalNumber ?? null;
    return comparison.differences
      .filter((one) => one.aspect === aspect)
      .map(({ field, span, listing, record, certainty, level, message, values, fix }) => ({
        field,
        span,
        certainty,
        ...(level && { level }),
        ...(message && { message }),
        values: { ...values, listing: shorten(listing), record: shorten(record) },
        ...(fix !== undefined && { fix: { text: fix, source: null } }),
        aspect,
        record: { text: record, number },
      }));
  };

const SIDE_MAX = 24;

/** The card shows the record's side whole; its sentence only how it begins. */
const shorten = (side: string) =>
  side.length <= SIDE_MAX ? side : `${side.slice(0, SIDE_MAX - 1)}…`;
