import * as z from 'zod/mini';
import { auditLine } from '../../cli/commands/audit.ts';
import { type LabelledSet, readLines, share } from './labelled.ts';

const form = z.looseObject({
  id: z.string(),
  items: z.array(z.looseObject({ title: z.string(), productType: z.optional(z.string()) })),
  label: z.enum(['mismatch', 'match']),
  action: z.optional(z.nullable(z.string())),
  kinds: z.array(z.string()),
  buyerMessage: z.optional(z.nullable(z.string())),
  sellerMemo: z.optional(z.nullable(z.string())),
});

/** Orders whose note or memo contradicts them, or does not. Judged by the orders' own budgets, told here. */
export const notes: LabelledSet = {
  name: 'notes',
  file: 'order-notes.jsonl',
  run(folder) {
    const judged = readLines(folder, this.file, form).map((line) => {
      const answer = auditLine(line);
      const kinds = new Set<string>(answer.kinds);
      return {
        line,
        kinds,
        isBad: line.label === 'mismatch',
        isFlagged: answer.verdict !== 'match',
        isSure: answer.verdict === 'mismatch',
      };
    });
    const bad = judged.filter(({ isBad }) => isBad);
    const good = judged.filter(({ isBad }) => !isBad);
    const flagged = judged.filter(({ isFlagged }) => isFlagged);
    const right = flagged.filter(({ isBad }) => isBad);
    const changes = bad.filter(({ line }) => line.action === 'change');
    const wanted = bad.flatMap(({ line, kinds }) => line.kinds.map((kind) => kinds.has(kind)));
    const hits = wanted.filter(Boolean).length;
    const saidCount = right.reduce((sum, { kinds }) => sum + kinds.size, 0);
    const shareOf = (list: typeof judged, test: (one: (typeof judged)[number]) => boolean) =>
      share(list.filter(test).length, list.length);
    return {
      figures: [
        { name: 'precision', value: share(right.length, flagged.length) },
        { name: 'recall', value: share(right.length, bad.length) },
        { name: 'contradiction recall', value: shareOf(changes, ({ isFlagged }) => isFlagged) },
        { name: 'contradictions as mismatch', value: shareOf(changes, ({ isSure }) => isSure) },
        { name: 'kind recall', value: share(hits, wanted.length) },
        { name: 'kind precision', value: share(hits, saidCount) },
        { name: 'false alarms', value: shareOf(good, ({ isFlagged }) => isFlagged) },
        { name: 'false mismatches', value: shareOf(good, ({ isSure }) => isSure) },
      ],
      misses: judged
        .filter(({ isBad, isFlagged }) => isBad !== isFlagged)
        .map(
          ({ isBad, line, kinds }) =>
            `${isBad ? `missed [${line.kinds}]` : `false alarm [${[...kinds]}]`} ${line.items.map(({ title }) => title).join(' + ')}: ${line.buyerMessage ?? ''} / ${line.sellerMemo ?? ''}`,
        ),
    };
  },
};
