import FastScanner from 'fastscan';
import { buildMatcher } from '../utils/domain/text/matcher.ts';
import { type Bench, type Figure, median } from './figure.ts';
import { createChance } from './soak/random.ts';
import { loadMaterial } from './texts.ts';

const TERMS = 5000;
const RUNS = 15;
const HEADS = 200_000;

/** All hits of 5,000 terms with their places, against fastscan (Aho–Corasick on objects), in turn in one run. */
export const bench: Bench = {
  name: `matcher: all hits of ${TERMS} terms against fastscan`,
  async run() {
    const chance = createChance('matcher');
    const { texts, terms, source } = loadMaterial(TERMS, chance);
    const heads = [...new Set(terms.map((term) => term.charAt(0)))];
    const allHeads = Array.from({ length: HEADS }, () => chance.pick(heads)).join('');
    const dense = Array.from({ length: HEADS / 5 }, () => chance.pick(terms)).join('');
    const buildMs: number[] = [];
    const peerBuildMs: number[] = [];
    for (let i = 0; i < RUNS; i++) {
      buildMs.push(timeOf(() => buildMatcher(terms)));
      peerBuildMs.push(timeOf(() => new FastScanner(terms)));
    }
    const matcher = buildMatcher(terms);
    const peer = new FastScanner(terms);
    const compare = (name: string, parts: readonly string[], budget: number): Figure => {
      const count = sum(parts.map((text) => matcher.find(text).length / 3));
      const peerCount = sum(parts.map((text) => peer.search(text).length));
      if (count !== peerCount) throw new Error(`${name}: ${count} hits, fastscan ${peerCount}`);
      const pairs = Array.from({ length: RUNS }, () => ({
        own: timeOf(() => parts.forEach((text) => void matcher.find(text))),
        peer: timeOf(() => parts.forEach((text) => void peer.search(text))),
      }));
      const [own, other] = [
        median(pairs.map((pair) => pair.own)),
        median(pairs.map((pair) => pair.peer)),
      ];
      return {
        name: `${name}: matcher / fastscan`,
        value: median(pairs.map((pair) => pair.own / pair.peer)),
        unit: 'ratio',
        budget,
        detail: `${own.toFixed(2)} ms against ${other.toFixed(2)} ms (${(other / own).toFixed(1)} times as fast), ${count} hits in ${sum(parts.map((text) => text.length))} characters`,
      };
    };
    return [
      { ...compare('titles and leaflets', texts, 1 / 5) },
      { ...compare('every letter begins a term', [allHeads], 1 / 2) },
      { ...compare('term after term', [dense], 1 / 2) },
      {
        name: 'building',
        value: median(buildMs),
        unit: 'ms',
        budget: 60,
        detail: `${terms.length} terms (${source}); fastscan ${median(peerBuildMs).toFixed(1)} ms`,
      },
    ];
  },
};

function timeOf(work: () => unknown): number {
  const startedAt = performance.now();
  work();
  return performance.now() - startedAt;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
