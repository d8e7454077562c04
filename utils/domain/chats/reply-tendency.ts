import { NOTE, SUBJECT_CUES, TENDENCY } from './reply-tendency-data.ts';

/** What a message may be about, by the names of the messages of the rule that tells of a tendency. */
export const SUBJECTS = [
  'diversion',
  'promise',
  'people',
  'rude',
  'prescription',
  'dose',
  'review',
  'gift',
] as const;
/** What a message may be about when it sounds like one no agent may send. */
export type Subject = (typeof SUBJECTS)[number];
/** `start` and `end`: the part that sounds most like it, as offsets into the text given. */
export type Tendency = { subject: Subject; strength: number; start: number; end: number };

/** Strength from which a message is shown to a person. */
export const TENDENCY_MIN = NOTE.least;

/**
 * How much a message, or one sentence of a long one, sounds like those no agent may send, by the letters that stand
 * together in it. The weights were learned from our own messages (`test/replies/learn.ts`, where the figures are); a
 * rule says why something is forbidden, this only that a person should look.
 * @param text a normalised text
 * @returns `null` when it sounds like any other message
 */
export function tendencyOf(text: string): Tendency | null {
  const whole = weigh(text);
  if (whole.strength >= TENDENCY_MIN) return told(whole, 0);
  for (const { start, end } of sentencesOf(text)) {
    const one = weigh(text.slice(start, end));
    if (one.strength >= TENDENCY_MIN + ALONE) return told(one, start);
  }
  return null;
}

/**
 * How much a text sounds like a message no agent may send: about 2 when it does, -2 when it does not.
 * @param text a normalised text
 */
export function strengthOf(text: string): number {
  return weigh(text).strength;
}

/** One sentence of several must sound more like it than a message must. */
const ALONE = 1.2;

type Weighed = { strength: number; grams: Set<string>; start: number; end: number };

function weigh(text: string): Weighed {
  const { weights } = ready();
  const grams = new Set<string>();
  let most = { start: 0, end: text.length, sum: Number.NEGATIVE_INFINITY };
  let sum = 0;
  let knownCount = 0;
  for (const { start, end } of partsOf(text)) {
    let inPart = 0;
    for (const gram of gramsOf(text.slice(start, end))) {
      const weight = weights.get(gram);
      if (weight === undefined) continue;
      inPart += weight;
      if (grams.has(gram)) continue;
      grams.add(gram);
      sum += weight;
      knownCount++;
    }
    if (inPart > most.sum) most = { start, end, sum: inPart };
  }
  const strength = (NOTE.bias + sum / Math.sqrt(knownCount + 1)) / NOTE.scale;
  return { strength, grams, start: most.start, end: most.end };
}

function told({ strength, grams, start, end }: Weighed, from: number): Tendency {
  return {
    subject: subjectOf(grams, ready().cues),
    strength,
    start: from + start,
    end: from + end,
  };
}

/** The sentences of a text that has several, those of a few letters left out. */
function* sentencesOf(text: string): Generator<{ start: number; end: number }> {
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !/[。;；!！?？~～…\n]/.test(text[at]!)) continue;
    if (at - start >= 8 && at - start < text.length - 1) yield { start, end: at };
    start = at + 1;
  }
}

/** Little faces as chat windows send them: #E-s12, [玫瑰]. */
const EMOTE = /#e-s|\[[^\]]{1,12}\]/g;

/** One to three letters that stand together, and two with any between; marks are a space, digits a nought. */
export function gramsOf(part: string): string[] {
  const letters = ` ${part
    .toLowerCase()
    .replace(EMOTE, ' ')
    .replace(/[0-9]{1,20}/g, '0')
    .replace(/[^\p{L}\p{N}]{1,20}/gu, ' ')
    .trim()} `;
  const grams: string[] = [];
  for (let size = 1; size <= 3; size++)
    for (let at = 0; at + size <= letters.length; at++) grams.push(letters.slice(at, at + size));
  for (let at = 0; at + 2 < letters.length; at++) grams.push(`${letters[at]}_${letters[at + 2]}`);
  return grams;
}

/** The parts of a text between its stops; never none. */
export function* partsOf(text: string): Generator<{ start: number; end: number }> {
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !/[,，。;；!！?？~～…\n]/.test(text[at]!)) continue;
    if (at > start) yield { start, end: at };
    start = at + 1;
  }
  if (/^[,，。;；!！?？~～…\n]*$/.test(text)) yield { start: 0, end: text.length };
}

function subjectOf(grams: ReadonlySet<string>, cues: readonly ReadonlyMap<string, number>[]) {
  const sums = cues.map((weights) => {
    let sum = 0;
    for (const gram of grams) sum += weights.get(gram) ?? 0;
    return sum;
  });
  return SUBJECTS[sums.indexOf(Math.max(...sums))]!;
}

type Ready = { weights: Map<string, number>; cues: Map<string, number>[] };
let known: Ready | null = null;

/** Read once, when the first message is checked. */
function ready(): Ready {
  known ??= {
    weights: read(TENDENCY),
    cues: SUBJECTS.map((subject) => read(SUBJECT_CUES[subject])),
  };
  return known;
}

function read(table: Readonly<Record<string, string>>): Map<string, number> {
  const weights = new Map<string, number>();
  for (const [weight, grams] of Object.entries(table))
    for (const gram of grams.split('|')) weights.set(gram, Number(weight));
  return weights;
}
