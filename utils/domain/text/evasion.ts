// Longer than 300 lines: reading a disguise is one automaton, from its table to the text put back.
import { type Hit, type Piece, rewrite, spread } from './evasion-rewrite.ts';
import { type Normalised, normaliseWord, unitsOf } from './normalise.ts';

/**
 * How words are disguised, as data. A letter's forms are strings that stand for it: pinyin, split and look-alike
 * characters and signs always count; those after `/` are ordinary characters of the same sound, which count only
 * in words of three letters or more, one in a word (two in a word of four or more).
 */
export type EvasionTable = {
  /** Words looked for in disguise. */
  words: readonly string[];
  /** Vocabularies whose words are too, without the forms behind `/` and never in Latin letters alone. */
  vocabularies?: readonly string[] | undefined;
  /** Syllables with the letters they may stand for, parted by spaces: `gen根 zhi治志`. */
  pinyin?: string | undefined;
  /** Letter → forms parted by spaces: `治: 'zhi 氵台 / 志 制'`. */
  letters: Readonly<Record<string, string>>;
  /** Word → whole spellings parted by spaces: `微信: 'v信 威信'`. */
  aliases: Readonly<Record<string, string>>;
  /** Ordinary words a disguise may stand in by chance: there it is none. */
  innocent: readonly string[];
};

/** Puts the plain word where a disguised one stood; the map to the source stays exact. */
export type Unmask = (normal: Normalised) => Normalised;

/** `root`: where words with this letter first begin. */
type Form = { text: string; letter: string; cost: number; root: Node | undefined };
/** The letters that may follow and, in the same order, where they lead: most nodes have one or none. */
type Node = { letters: string; nexts: Node[]; word: string | null; isStrict: boolean };
const NO_NODES: Node[] = [];
const createNode = (): Node => ({ letters: '', nexts: NO_NODES, word: null, isStrict: false });

/** Signs and pictures put between the parts of one word (gen.治); `normalise` already took out those between Han letters. */
const IS_FILLER = new Uint8Array(0x10000);
for (const sign of '.-/_·*~^|\\+&()[]{}【】「」"\' ') IS_FILLER[sign.charCodeAt(0)] = 1;
IS_FILLER.fill(1, 0xd83c, 0xd83f).fill(1, 0xdc00, 0xe000).fill(1, 0x2600, 0x27c0);
const FILLER_MAX = 2;

/**
 * Makes the tables ready. Nothing is spelt out: the words stand in a tree of plain letters, and a text walks it
 * with every form a place may be read as, so building and memory grow with the table, not with its spellings.
 * @param tables of all packs; empty: texts are left as they are
 * @param vocabularies of all packs, by name; an unknown name adds nothing
 */
export function createUnmask(
  tables: readonly EvasionTable[],
  vocabularies: ReadonlyMap<string, readonly string[]> = new Map(),
): Unmask {
  /** Nodes of first letters. */
  const roots = new Map<string, Node>();
  const forms = new Map<number, Form[]>();
  const addForm = (text: string, letter: string, cost: number) => {
    const code = text.charCodeAt(0);
    const here = forms.get(code);
    if (here?.some((form) => form.text === text && form.letter === letter)) return;
    const form = { text, letter, cost, root: undefined };
    if (here) here.push(form);
    else forms.set(code, [form]);
  };
  const addWord = (word: string, isStrict: boolean) => {
    let node: Node | null = null;
    for (let i = 0; i < word.length; i++) {
      const letter = word.charAt(i);
      addForm(letter, letter, 0);
      const next: Node | undefined = node ? childOf(node, letter) : roots.get(letter);
      node = next ?? addChild(node, letter);
    }
    if (!node || node.word) return;
    node.word = word;
    node.isStrict = isStrict;
  };
  const addChild = (node: Node | null, letter: string): Node => {
    const child = createNode();
    if (!node) roots.set(letter, child);
    else {
      node.letters += letter;
      if (node.nexts === NO_NODES) node.nexts = [child];
      else node.nexts.push(child);
    }
    return child;
  };
  const aliases = new Map<number, { text: string; word: string }[]>();
  const innocent: string[] = [];
  for (const table of tables) {
    for (const word of table.words) addWord(word, false);
    for (const word of wordsOf(table.vocabularies ?? [], vocabularies)) addWord(word, true);
    for (const syllable of (table.pinyin ?? '').split(' ')) {
      const sound = /^[a-z]*/.exec(syllable)![0];
      if (sound !== '')
        for (const letter of syllable.slice(sound.length)) addForm(sound, letter, 1);
    }
    for (const [letter, list] of Object.entries(table.letters)) {
      const [hard = '', soft = ''] = list.split('/');
      for (const form of parts(hard)) addForm(form, letter, 1);
      for (const form of parts(soft)) addForm(form, letter, SOFT);
    }
    for (const [word, list] of Object.entries(table.aliases)) {
      for (const text of parts(list)) {
        const code = text.charCodeAt(0);
        aliases.set(code, [...(aliases.get(code) ?? []), { text, word }]);
      }
    }
    innocent.push(...table.innocent.map(normaliseWord));
  }
  for (const list of forms.values()) for (const form of list) form.root = roots.get(form.letter);
  const isOpening = openings(roots, forms, aliases);

  // One place is looked at at a time, so the way to it is kept in arrays that live on.
  const way: Piece[] = Array.from({ length: LONGEST }, () => ({ start: 0, end: 0 }));
  let best: Hit | null = null;
  const keep = (text: string, word: string, end: number, pieces: readonly Piece[]) => {
    const start = pieces[0]!.start;
    if (best && end <= best.end) return;
    if (isInnocent(text, start, end, innocent)) return;
    best = { word, start, end, pieces: pieces.map((piece) => ({ ...piece })) };
  };
  const walk = (text: string, node: Node, depth: number, cost: number, isMasked: boolean) => {
    const from = way[depth - 1]!.end;
    if (node.word && isMasked && (node.isStrict ? cost === 0 : cost <= allowed(node.word)))
      if (!node.isStrict || HAN.test(text.slice(way[0]!.start, from)))
        keep(text, node.word, from, way.slice(0, depth));
    if (node.letters !== '')
      for (let i = from; i <= from + FILLER_MAX; i++) {
        // Behind a digit a sign is a point or the like (3.高血压); 0 副作用 counts nothing.
        if (
          i > from &&
          (IS_FILLER[text.charCodeAt(i - 1)] !== 1 || isCounting(text.charCodeAt(from - 1)))
        )
          break;
        step(text, node, depth, i, cost, isMasked || i > from);
      }
  };
  const step = (
    text: string,
    node: Node | null,
    depth: number,
    at: number,
    cost: number,
    isMasked: boolean,
  ) => {
    const here = forms.get(text.charCodeAt(at));
    if (!here) return;
    for (const form of here) {
      const next = node ? childOf(node, form.letter) : form.root;
      const end = next ? endOf(form.text, text, at) : -1;
      if (!next || end === -1) continue;
      if (!isApart(text, at, depth > 0 ? way[depth - 1]!.end : -1)) continue;
      way[depth]!.start = at;
      way[depth]!.end = end;
      walk(text, next, depth + 1, cost + (form.cost === SOFT ? 1 : 0), isMasked || form.cost > 0);
    }
  };
  const hitAt = (text: string, at: number): Hit | null => {
    best = null;
    for (const alias of aliases.get(text.charCodeAt(at)) ?? [])
      if (text.startsWith(alias.text, at) && isApart(text, at, -1))
        keep(text, alias.word, at + alias.text.length, spread(alias.word, at, alias.text));
    step(text, null, 0, at, 0, false);
    return best;
  };

  return (normal) => {
    const { text } = normal;
    const units = unitsOf(text);
    const hits: Hit[] = [];
    const last = text.length - 1;
    for (let i = 0; i <= last; i++) {
      if (!isOpening(units[i]!, i < last ? units[i + 1]! : NOTHING)) continue;
      const hit = hitAt(text, i);
      if (!hit) continue;
      hits.push(hit);
      i = hit.end - 1;
    }
    return hits.length === 0 ? normal : rewrite(normal, hits);
  };
}

/**
 * A quick look at two units: whether a disguise may begin with them. Nearly every place of a plain text is left here.
 * May say yes where there is none (couples share a mark), never no where there is one.
 */
function openings(
  roots: ReadonlyMap<string, Node>,
  forms: ReadonlyMap<number, readonly Form[]>,
  aliases: ReadonlyMap<number, readonly { text: string }[]>,
): (first: number, second: number) => boolean {
  // One bit each: small enough to stay at hand while a text is read.
  const starts = new Int32Array(0x10000 >> 5);
  const couples = new Int32Array(COUPLES >> 5);
  const mark = (first: number, second: number) => {
    starts[first >> 5]! |= 1 << first;
    const at = couple(first, second);
    couples[at >> 5]! |= 1 << at;
  };
  const heads = new Map<string, Set<number>>();
  for (const [code, list] of forms)
    for (const { letter } of list) {
      const known = heads.get(letter);
      if (known) known.add(code);
      else heads.set(letter, new Set([code]));
    }
  for (const [code, list] of forms)
    for (const { text, letter } of list) {
      const node = roots.get(letter);
      if (!node) continue;
      if (text.length > 1) mark(code, text.charCodeAt(1));
      // 治疗 as it is: a word that ends there and hides nothing is not looked at.
      else
        for (const [i, { letters: beyond }] of node.nexts.entries())
          for (const head of heads.get(node.letters.charAt(i))!)
            if (text !== letter || head !== node.letters.charCodeAt(i) || beyond !== '')
              mark(code, head);
    }
  for (const [code, list] of aliases)
    for (const { text } of list) mark(code, text.length > 1 ? text.charCodeAt(1) : NOTHING);
  return (first, second) => {
    if (((starts[first >> 5]! >>> first) & 1) === 0) return false;
    const at = couple(first, second);
    return ((couples[at >> 5]! >>> at) & 1) === 1 || IS_FILLER[second] === 1;
  };
}

const COUPLES = 1 << 18;
/** Stands for the second unit at the end of a text. */
const NOTHING = -1;
const couple = (first: number, second: number) =>
  second === NOTHING ? 0 : (first * 517 + second * 7) & (COUPLES - 1);

function childOf(node: Node, letter: string): Node | undefined {
  const at = node.letters.indexOf(letter);
  return at === -1 ? undefined : node.nexts[at];
}

/** Longest protected word a pack may name. */
const LONGEST = 12;
const SOFT = 2;

/** Ordinary look-alikes a word may have: none in 根治, one in 副作用, two in 永不复发. */
export const allowed = (word: string) => (word.length < 3 ? 0 : word.length < 4 ? 1 : 2);

const HAN = /[\u4e00-\u9fff]/;

/** Words of two to eight letters of the vocabularies, also of those they hold. */
function wordsOf(
  names: readonly string[],
  vocabularies: ReadonlyMap<string, readonly string[]>,
): Set<string> {
  const found = new Set<string>();
  const done = new Set<string>();
  const visit = (name: string) => {
    if (done.has(name)) return;
    done.add(name);
    for (const word of vocabularies.get(name) ?? [])
      if (word.startsWith('@')) visit(word.slice(1));
      else if (word.length > 1 && word.length < 9) found.add(word);
  };
  names.forEach(visit);
  return found;
}

export const parts = (list: string): string[] =>
  list.split(/\s+/).filter(Boolean).map(normaliseWord);

const isLatin = (code: number) => code >= 0x61 && code <= 0x7a;

/** Where a form that starts here ends, or -1; its Latin letters may be set apart (g e n). */
function endOf(form: string, text: string, at: number): number {
  if (text.startsWith(form, at)) return at + form.length;
  if (form.length < 2 || !isLatin(form.charCodeAt(0))) return -1;
  let end = at;
  for (let k = 0; k < form.length; k++) {
    if (k > 0 && IS_FILLER[text.charCodeAt(end)] === 1) end++;
    if (text.charCodeAt(end) !== form.charCodeAt(k)) return -1;
    end++;
  }
  return end;
}

const isCounting = (code: number) => code > 0x30 && code <= 0x39;
const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

/**
 * A Latin form begins a word or goes on behind the form before it: the gen of genzhi, never that of oxygen.
 * @param before where the form before it ended; -1: there is none
 */
function isApart(text: string, start: number, before: number): boolean {
  if (before === start || start === 0) return true;
  const [head, last] = [text.charCodeAt(start), text.charCodeAt(start - 1)];
  if (isLatin(head)) return !isLatin(last);
  if (isDigit(head) || head === 0x2b) return !isLatin(last) && !isDigit(last) && last !== 0x2e;
  return true;
}

function isInnocent(
  text: string,
  start: number,
  end: number,
  innocent: readonly string[],
): boolean {
  const [last, next] = [text.charCodeAt(end - 1), text.charCodeAt(end)];
  // What ends in Latin letters or a digit must end there: 根z is none in 根zinc, 第一 none in 第15批.
  if (isLatin(last) && isLatin(next)) return true;
  if (isDigit(last) && (isDigit(next) || next === 0x2e)) return true;
  // The name of a model (VX-200), not vx as a name for 微信.
  if (isLatin(last) && isLatin(text.charCodeAt(start)) && /^-\d/.test(text.slice(end, end + 2)))
    return true;
  return innocent.some((word) => {
    let at = text.indexOf(word, Math.max(0, start - word.length + 1));
    while (at !== -1 && at <= start) {
      if (at + word.length >= end) return true;
      at = text.indexOf(word, at + 1);
    }
    return false;
  });
}
