import * as z from 'zod/mini';
import { type LabelledSet, placeForm, readIds, readLines, share } from './labelled.ts';
import { findClaims, isAbout } from './place.ts';

const claimsIn = (text: string) =>
  findClaims({ productClass: 'otc', fields: { description: text } });

/** Real leaflets pasted into a description: nothing in them is a claim. */
export const leaflets: LabelledSet = {
  name: 'leaflets',
  file: 'tcm-instructions.jsonl',
  run(folder) {
    const except = readIds(folder, 'leaflet-exceptions.json');
    const judged = readLines(folder, this.file, z.object({ id: z.string(), text: z.string() }))
      .filter(({ id }) => !except.has(id))
      .map(({ text }) => ({ text, found: claimsIn(text) }));
    const flagged = judged.filter(({ found }) => found.length > 0);
    const sure = flagged.filter(({ found }) => found.some(({ isSure }) => isSure));
    return {
      figures: [
        { name: 'leaflets flagged', value: share(flagged.length, judged.length), atMost: 0.005 },
        { name: 'leaflets flagged, sure', value: share(sure.length, judged.length), atMost: 0 },
      ],
      misses: flagged.map(
        ({ text, found }) =>
          `false alarm ${found.map((one) => `${one.ruleId} “${text.slice(one.start, one.end)}”`).join(', ')}`,
      ),
    };
  },
};

/** The same with one selling claim put in at a sentence's end: it must be found, and nothing else. */
export const mixed: LabelledSet = {
  name: 'mixed',
  file: 'mixed.jsonl',
  run(folder) {
    const judged = readLines(
      folder,
      this.file,
      z.object({ text: z.string(), inserted: placeForm }),
    ).map(({ text, inserted }) => {
      const all = claimsIn(text);
      return {
        words: text.slice(inserted.start, inserted.end),
        isFound: all.some((one) => isAbout(one, inserted)),
        elsewhere: all.filter(({ start, end }) => end <= inserted.start || start >= inserted.end),
      };
    });
    const found = judged.filter(({ isFound }) => isFound);
    const elsewhereCount = judged.flatMap(({ elsewhere }) => elsewhere).length;
    return {
      figures: [
        { name: 'inserted claims found', value: share(found.length, judged.length), atLeast: 0.85 },
        {
          name: 'findings elsewhere, a text',
          value: elsewhereCount / Math.max(1, judged.length),
        },
      ],
      misses: judged.filter(({ isFound }) => !isFound).map(({ words }) => `missed ${words}`),
    };
  },
};
