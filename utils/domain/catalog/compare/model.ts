import { foldUnits } from '../pack.ts';
import type { Difference, Subject } from './contract.ts';

/** Letters and digits of a model, after its separators are out: YX303, HEM7136. */
const MODEL =
  /(?<![a-z\d])[a-z]{1,8}[-_ ]?\d{2,6}[a-z]{0,3}(?:[-_]?\d{0,3}[a-z]{0,2})(?![a-z\d])/gi;
/** Look like a model and are none: mask grades, measures, vitamins, connectors, protection classes. */
const NO_MODEL =
  /^(?:kn?n?\d{2}|n9[59]|p9[59]|ffp\d|spo2|ip[x\d]\d*|pm\d+|h\dn\d|co\d|cr\d{4}|lr\d+|aaa?\d|usb\d|vc|v[abcdek]\d*|b\d{1,2}|d\d|k\d|q10|sc\d+|gb\d+|yy\d+|iso\d+|otc\d|rx\d|x\d+|[hzsbjgf]\d{6,})/i;
const SIZE: readonly [RegExp, string][] = [
  [/特大号?|加大号?|(?<![a-z])x{1,2}l(?![a-z])/i, 'XL'],
  [/大号|(?<![a-z])l[号码]/i, 'L'],
  [/中号|(?<![a-z])m[号码]/i, 'M'],
  [/小号|(?<![a-z])s[号码]/i, 'S'],
];

/**
 * Model or size of a device: YX303, 中号.
 * @returns `null` when record or listing names none
 */
export function compareModel({ listing, record, said }: Subject): Difference[] | null {
  const own = record.strength?.trim();
  if (!own || own.length > 30) return null;
  const places = [
    ...(listing.fields.title
      ? [{ field: 'title' as const, text: listing.fields.title, start: 0 }]
      : []),
    ...said('spec'),
  ];
  const model = modelsIn(own)[0];
  if (model && model.key.length >= own.replace(/[-_\s型号：:]/g, '').length - 2) {
    const wrong: Difference[] = [];
    for (const { field, text, start } of places) {
      const models = modelsIn(text);
      if (models.length === 0) continue;
      if (
        models.some(
          ({ key }) => key === model.key || key.startsWith(model.key) || model.key.startsWith(key),
        )
      )
        return [];
      const other = models.find(({ key }) => isKin(key, model.key)) ?? models[0]!;
      const certainty = isKin(other.key, model.key) ? 'sure' : 'review';
      wrong.push({
        field,
        span: { start: start + other.start, end: start + other.end },
        listing: text.slice(other.start, other.end),
        record: own,
        certainty,
        fix: own,
      });
    }
    return wrong.length > 0 ? wrong : null;
  }
  const size = sizeOf(own);
  if (!size) return null;
  for (const { field, text, start } of places) {
    const other = sizeOf(text);
    if (!other) continue;
    if (other.size === size.size) return [];
    const span = { start: start + other.start, end: start + other.end };
    return [
      {
        field,
        span,
        listing: text.slice(other.start, other.end),
        record: own,
        certainty: 'review',
      },
    ];
  }
  return null;
}

function modelsIn(text: string): { key: string; start: number; end: number }[] {
  if (!/[a-z][-_ ]?\d{2}/i.test(text)) return [];
  return [...foldUnits(text).matchAll(MODEL)].flatMap((hit) => {
    const key = hit[0].replace(/[-_\s]/g, '').toUpperCase();
    return NO_MODEL.test(key) ? [] : [{ key, start: hit.index, end: hit.index + hit[0].length }];
  });
}

/** Models of one series: the same letters in front. */
const isKin = (a: string, b: string) => /^[A-Z]+/.exec(a)?.[0] === /^[A-Z]+/.exec(b)?.[0];

function sizeOf(text: string): { size: string; start: number; end: number } | null {
  for (const [pattern, size] of SIZE) {
    const hit = pattern.exec(text);
    if (hit) return { size, start: hit.index, end: hit.index + hit[0].length };
  }
  return null;
}
