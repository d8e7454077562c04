import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Chance } from './soak/random.ts';

/** Texts and terms to search for: real ones where a data folder is there, else written here, and which they are. */
export type Material = { texts: string[]; terms: string[]; source: string };

/** `--data DIR`, `YAOGUI_DATA`, or `../shared/data` beside the project; `null`: none is there. */
function dataFolder(): string | null {
  const at = process.argv.indexOf('--data');
  const candidates = [
    at === -1 ? undefined : process.argv[at + 1],
    process.env.YAOGUI_DATA,
    resolve(import.meta.dirname, '../../shared/data'),
  ];
  return (
    candidates.find((folder) => folder && existsSync(resolve(folder, 'listing-titles.jsonl'))) ??
    null
  );
}

/** Reads one property of each line of a set; throws when a line is no object of that shape. */
function column(folder: string, set: string, key: string): string[] {
  const lines = readFileSync(resolve(folder, `${set}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line, i) => {
    const value = (JSON.parse(line) as Record<string, unknown>)[key];
    if (typeof value !== 'string') throw new Error(`${set}.jsonl line ${i + 1}: no ${key}`);
    return value;
  });
}

/**
 * All listing titles and leaflets, and `count` terms drawn from brand names and prohibited words. Where there are
 * fewer than that, pieces of them (their first half or last half) make up the number: real words of the trade.
 */
export function loadMaterial(count: number, chance: Chance): Material {
  const folder = dataFolder();
  if (!folder) return writeMaterial(count, chance);
  const texts = [
    ...column(folder, 'listing-titles', 'title'),
    ...column(folder, 'tcm-instructions', 'text'),
  ];
  const names = [
    ...column(folder, 'brand-drug-names', 'name'),
    ...column(folder, 'prohibited-words', 'word'),
  ].map((name) => name.trim());
  const terms = new Set<string>();
  for (const name of chance.shuffle(names)) if (terms.size < count && name) terms.add(name);
  const drawn = terms.size;
  for (const name of chance.shuffle(names)) {
    if (terms.size >= count) break;
    const middle = name.length >> 1;
    const piece = chance.is(0.5) ? name.slice(0, middle) : name.slice(middle);
    if (piece.length >= 3) terms.add(piece);
  }
  return {
    texts,
    terms: [...terms],
    source: `${folder}: ${drawn} terms drawn, ${terms.size - drawn} pieces of them`,
  };
}

const SYLLABLES = '安宝博辰达恩芳谷和吉康乐美宁普泉仁生泰维祥雅益正祖';
const FORMS = ['片', '胶囊', '颗粒', '口服液', '丸', '软膏', '糖浆', '贴膏'];

function writeMaterial(count: number, chance: Chance): Material {
  const letter = () => chance.pick([...SYLLABLES]);
  const name = () => letter() + letter() + (chance.is(0.5) ? letter() : '') + chance.pick(FORMS);
  const terms = new Set<string>();
  while (terms.size < count) terms.add(name());
  const texts = Array.from({ length: 2000 }, (_, i) =>
    `第${i}条：${name()}，口服，一次${(i % 4) + 1}粒，一日三次，饭后温水送服。${letter()}${letter()}堂提醒：请按说明书使用，密封保存。`.repeat(
      3,
    ),
  );
  return { texts, terms: [...terms], source: 'no data folder: generated texts and names' };
}
