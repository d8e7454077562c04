import * as z from 'zod/mini';
import type { FieldKey } from '../../utils/domain/listings/listing.ts';
import type { ProductClass } from '../../utils/domain/listings/product-class.ts';
import { type LabelledSet, placeForm, readLines, share } from './labelled.ts';
import { type FoundClaim, findClaims, isAbout } from './place.ts';

/** How the data names a class; what is not here is not known. */
const CLASSES: Record<string, ProductClass> = {
  drug_otc: 'otc',
  drug_rx: 'rx',
  device: 'device',
  health_food: 'health-food',
  food: 'food',
  cosmetic: 'cosmetic',
  general: 'general',
};
const FIELDS: Record<string, FieldKey> = {
  title: 'title',
  description: 'description',
  label: 'leaflet',
};

const form = z.object({
  text: z.string(),
  productType: z.string(),
  context: z.enum(['title', 'description', 'label']),
  violations: z.array(placeForm),
});
type Line = z.infer<typeof form>;

/** Short selling texts, labelled by hand: which hold a claim, and where. */
export const claims: LabelledSet = {
  name: 'claims',
  file: 'listing-claims.jsonl',
  run(folder) {
    const judged = readLines(folder, this.file, form).map((line) => ({
      line,
      found: findClaims({
        productClass: CLASSES[line.productType] ?? null,
        fields: { [FIELDS[line.context]!]: line.text },
      }),
    }));
    const all = count(judged);
    const sure = count(
      judged.map(({ line, found }) => ({ line, found: found.filter(({ isSure }) => isSure) })),
    );
    return {
      figures: [
        { name: 'text precision', value: all.textPrecision, atLeast: 0.95 },
        { name: 'text recall', value: all.textRecall, atLeast: 0.9 },
        { name: 'span precision', value: all.spanPrecision, atLeast: 0.85 },
        { name: 'span recall', value: all.spanRecall, atLeast: 0.85 },
        { name: 'text precision, sure only', value: sure.textPrecision, atLeast: 0.98 },
        { name: 'text recall, sure only', value: sure.textRecall },
        { name: 'span precision, sure only', value: sure.spanPrecision },
        { name: 'span recall, sure only', value: sure.spanRecall },
      ],
      misses: judged.flatMap(({ line, found }) => describe(line, found)),
    };
  },
};

function count(judged: readonly { line: Line; found: readonly FoundClaim[] }[]) {
  const flagged = judged.filter(({ found }) => found.length > 0);
  const bad = judged.filter(({ line }) => line.violations.length > 0);
  const right = flagged.filter(({ line }) => line.violations.length > 0).length;
  const labelled = judged.flatMap(({ line, found }) =>
    line.violations.map((place) => found.some((one) => isAbout(one, place))),
  );
  const said = judged.flatMap(({ line, found }) =>
    found.map((one) => line.violations.some((place) => isAbout(one, place))),
  );
  return {
    textPrecision: share(right, flagged.length),
    textRecall: share(right, bad.length),
    spanPrecision: share(said.filter(Boolean).length, said.length),
    spanRecall: share(labelled.filter(Boolean).length, labelled.length),
  };
}

function describe(line: Line, found: readonly FoundClaim[]): string[] {
  const isBad = line.violations.length > 0;
  if (isBad === found.length > 0) return [];
  const words = (isBad ? line.violations : found).map(({ start, end }) =>
    line.text.slice(start, end),
  );
  const said = found.map(({ ruleId }) => ruleId).join(', ');
  return [
    `${isBad ? 'missed' : `false alarm (${said})`} [${line.productType}/${line.context}] ${line.text} → ${words.join(' | ')}`,
  ];
}
