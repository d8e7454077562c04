import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  gramsOf,
  partsOf,
  SUBJECTS,
  type Subject,
} from '../../utils/domain/chats/reply-tendency.ts';
import { PACKS } from '../../utils/domain/rules/packs/registry.ts';
import { normalise } from '../../utils/domain/text/normalise.ts';
import { MUST_FIND } from './must-find.ts';
import { MUST_STAY_SILENT } from './must-stay-silent.ts';

/**
 * `node test/replies/learn.ts`: learns from our own messages how those sound that no agent may send, prints how well
 * it does on tenths it was not shown, and writes `utils/domain/chats/reply-tendency-data.ts`. Logistic regression,
 * the same result every time; no text of anybody else goes in.
 */

type Lesson = { text: string; subject: Subject | null };

const OF_RULE: Record<string, Subject> = {
  'CS-01': 'dose',
  'CS-02': 'promise',
  'CS-03': 'diversion',
  'CS-04': 'rude',
  'CS-05': 'rude',
  'CS-07': 'review',
  'CS-08': 'dose',
  'CS-09': 'dose',
  'CS-10': 'people',
  'RX-06b': 'gift',
  'RX-08': 'prescription',
};
const OF_LABEL: Record<string, Subject | null> = {
  ok: null,
  diversion: 'diversion',
  cure_promise: 'promise',
  special_population: 'people',
  rude: 'rude',
  rx_bypass: 'prescription',
  dosage_advice: 'dose',
  review_manipulation: 'review',
  promo: 'gift',
};
/** A gram seen less often says nothing. */
const SEEN_MIN = 2;
const ROUNDS = 30;
const STEP = 0.1;
const DECAY = 1e-3;
/** Weights are written as whole numbers of this part. */
const SCALE = 10;
/** Strength from which a message is shown. */
const LEAST = 0.35;

/** Lines `label|text` of `lessons.txt`. */
export function readLessons(): { label: string; text: string }[] {
  return readFileSync(resolve(import.meta.dirname, 'lessons.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const at = line.indexOf('|');
      return { label: line.slice(0, at), text: line.slice(at + 1) };
    });
}

function lessons(): Lesson[] {
  const all = new Map<string, Subject | null>();
  for (const text of MUST_STAY_SILENT) all.set(text, null);
  for (const [rule, texts] of MUST_FIND) {
    const subject = OF_RULE[rule];
    if (subject) for (const text of texts) all.set(text, subject);
  }
  for (const { id, examples } of PACKS.flatMap(({ rules }) => rules)) {
    const subject = OF_RULE[id] ?? OF_RULE[id.replace(/[a-z]$/, '')];
    for (const { field, text } of examples.bad)
      if (subject && field === 'message' && text) all.set(text, subject);
    for (const { field, text } of examples.good)
      if (field === 'message' && text) all.set(text, null);
  }
  for (const { label, text } of readLessons()) all.set(text, OF_LABEL[label] ?? null);
  return [...all].map(([text, subject]) => ({ text, subject }));
}

const gramsIn = (text: string): string[] => {
  const plain = normalise(text).text;
  return [
    ...new Set([...partsOf(plain)].flatMap(({ start, end }) => gramsOf(plain.slice(start, end)))),
  ];
};

/** The same numbers every time. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

type Model = { ids: Map<string, number>; weights: Float64Array; bias: number };

function learn(all: readonly Lesson[]): Model {
  const grams = all.map(({ text }) => gramsIn(text));
  const counts = new Map<string, number>();
  for (const list of grams) for (const gram of list) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= SEEN_MIN).map(([gram]) => gram);
  const ids = new Map(kept.sort().map((gram, id) => [gram, id]));
  const rows = grams.map((list) => list.flatMap((gram) => ids.get(gram) ?? []));
  const weights = new Float64Array(ids.size);
  const slopes = new Float64Array(ids.size).fill(1e-8);
  let bias = 0;
  const random = createRandom(7);
  const order = rows.map((_, i) => i);
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const i of order) {
      const row = rows[i]!;
      const share = 1 / Math.sqrt(row.length + 1);
      let sum = 0;
      for (const id of row) sum += weights[id]!;
      const error = 1 / (1 + Math.exp(-(bias + sum * share))) - (all[i]!.subject ? 1 : 0);
      for (const id of row) {
        const slope = error * share + DECAY * weights[id]!;
        slopes[id] = slopes[id]! + slope * slope;
        weights[id] = weights[id]! - (STEP * slope) / Math.sqrt(slopes[id]!);
      }
      bias -= 0.01 * error;
    }
  }
  return { ids, weights, bias };
}

function strengthOf({ ids, weights, bias }: Model, text: string): number {
  const row = gramsIn(text).flatMap((gram) => ids.get(gram) ?? []);
  return bias + row.reduce((sum, id) => sum + weights[id]!, 0) / Math.sqrt(row.length + 1);
}

/** Which words speak for a subject, among messages that have one. */
function cuesOf(all: readonly Lesson[], subject: Subject): Map<string, number> {
  const inside = new Map<string, number>();
  const outside = new Map<string, number>();
  let insideCount = 0;
  let outsideCount = 0;
  for (const lesson of all) {
    if (!lesson.subject) continue;
    const isInside = lesson.subject === subject;
    if (isInside) insideCount++;
    else outsideCount++;
    const counts = isInside ? inside : outside;
    for (const gram of gramsIn(lesson.text)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return new Map(
    [...inside]
      .filter(([, count]) => count >= 3)
      .map(([gram, count]): [string, number] => [
        gram,
        Math.log((count + 0.5) / (insideCount + 1)) -
          Math.log(((outside.get(gram) ?? 0) + 0.5) / (outsideCount + 1)),
      ])
      .filter(([, weight]) => weight > 0.8)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, 260),
  );
}

/** Whole numbers to the grams that weigh so much. */
function tableOf(weights: Iterable<[string, number]>): Record<string, string> {
  const lists = new Map<number, string[]>();
  for (const [gram, weight] of weights) {
    const whole = Math.round(weight * SCALE);
    if (whole === 0) continue;
    const list = lists.get(whole);
    if (list) list.push(gram);
    else lists.set(whole, [gram]);
  }
  const sorted = [...lists].sort(([a], [b]) => a - b);
  return Object.fromEntries(
    sorted.map(([whole, grams]) => [String(whole), grams.sort().join('|')]),
  );
}

function tenths(all: readonly Lesson[]): string {
  const random = createRandom(11);
  const folds = all.map(() => Math.floor(random() * 10));
  let hits = 0;
  let alarms = 0;
  for (let fold = 0; fold < 10; fold++) {
    const model = learn(all.filter((_, i) => folds[i] !== fold));
    for (const [i, { text, subject }] of all.entries())
      if (folds[i] === fold && strengthOf(model, text) >= LEAST) {
        if (subject) hits++;
        else alarms++;
      }
  }
  const wantedCount = all.filter(({ subject }) => subject).length;
  return `${all.length} messages, ${wantedCount} to find; on tenths not shown: precision ${(hits / (hits + alarms)).toFixed(3)}, recall ${(hits / wantedCount).toFixed(3)}`;
}

if (import.meta.main) {
  const all = lessons();
  const { ids, weights, bias } = learn(all);
  const cues = SUBJECTS.map((subject) => [subject, tableOf(cuesOf(all, subject))] as const);
  const table = tableOf([...ids].map(([gram, id]) => [gram, weights[id]!]));
  const file = resolve(import.meta.dirname, '../../utils/domain/chats/reply-tendency-data.ts');
  writeFileSync(
    file,
    `// Made by \`node test/replies/learn.ts\` from our own messages. Longer than 300 lines: one number a line.
import type { Subject } from './reply-tendency.ts';

/** Weights are whole numbers: this many make one; \`least\`: the strength from which a message is shown. */
export const NOTE = { bias: ${Math.round(bias * SCALE)}, scale: ${SCALE}, least: ${LEAST} };
/** Letters that stand together, by how much they speak for (or against) a message no agent may send. */
export const TENDENCY: Readonly<Record<string, string>> = ${JSON.stringify(table)};
/** Which of them speak for which subject. */
export const SUBJECT_CUES: Readonly<Record<Subject, Readonly<Record<string, string>>>> = ${JSON.stringify(Object.fromEntries(cues))};
`,
  );
  execFileSync('npx', ['biome', 'format', '--write', file]);
  console.log(ids.size, 'grams');
  if (process.argv.includes('--tenths')) console.log(tenths(all));
}
