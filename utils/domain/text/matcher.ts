import { unitsOf } from './normalise.ts';

export type Matcher = {
  /**
   * Every hit of every word, overlapping ones too, in order of their end: three numbers each, word, start, end
   * (exclusive). Linear in the text and its hits. The array is used again by the next call: take a `slice` to keep it.
   */
  find(text: string): Int32Array;
};

/**
 * Aho–Corasick over UTF-16 units in flat arrays, without an object for a node, an edge or a hit. Words go in
 * sorted, so the first child of a node is the node after it; only further children are in a table of edges.
 * @param words distinct or not; empty words never hit
 */
export function buildMatcher(words: readonly string[]): Matcher {
  return drain(matcherSteps(words));
}

/** What steps make, taken all at once. */
export function drain<T>(steps: Generator<void, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps, for a page that needs its turns in between. */
export function* matcherSteps(words: readonly string[]): Generator<void, Matcher> {
  const { letters, letterCount, room } = lettersOf(words);
  const order = inOrder(words, letters, letterCount);
  yield;
  // Most sets have few enough nodes and words for numbers of two bytes: half the memory, and more of it at hand.
  const Numbers = Math.max(room, words.length) < 0xffff ? Uint16Array : Uint32Array;

  let letterOf = new Uint16Array(room);
  let parent = new Numbers(room);
  /** Word that ends at a node + 1, and for each word the next one that is spelt the same + 1. */
  let wordAt = new Numbers(room);
  const twin = new Numbers(words.length);
  const path: number[] = [0];
  let nodeCount = 1;
  let branchCount = 0;
  let before = '';
  for (const index of order) {
    const word = words[index]!;
    let depth = 0;
    while (depth < before.length && before.charCodeAt(depth) === word.charCodeAt(depth)) depth++;
    if (depth < before.length) branchCount++;
    for (; depth < word.length; depth++) {
      letterOf[nodeCount] = letters[word.charCodeAt(depth)]!;
      parent[nodeCount] = path[depth]!;
      path[depth + 1] = nodeCount++;
    }
    const node = path[word.length]!;
    twin[index] = wordAt[node]!;
    wordAt[node] = index + 1;
    before = word;
  }
  // Words that begin alike share nodes: what was kept free for them is given back.
  letterOf = letterOf.slice(0, nodeCount + 1);
  parent = parent.slice(0, nodeCount + 1);
  wordAt = wordAt.slice(0, nodeCount);

  yield;
  const root = new Numbers(letterCount);
  let bits = 4;
  while (1 << bits < branchCount * 2) bits++;
  const mask = (1 << bits) - 1;
  const edges = new Numbers(mask + 1);
  /** One bit for the last five bits of each child's letter: most letters that lead nowhere stop here. */
  const masks = new Int32Array(nodeCount);
  for (let node = 1; node < nodeCount; node++) {
    const above = parent[node]!;
    masks[above]! |= 1 << letterOf[node]!;
    if (above === 0) root[letterOf[node]!] = node;
    else if (above !== node - 1) {
      let at = slotOf(above, letterOf[node]!) & mask;
      while (edges[at] !== 0) at = (at + 1) & mask;
      edges[at] = node;
    }
  }

  const childOf = (node: number, letter: number): number => {
    if (((masks[node]! >>> letter) & 1) === 0) return 0;
    if (node === 0) return root[letter]!;
    if (letterOf[node + 1] === letter && parent[node + 1] === node) return node + 1;
    for (let at = slotOf(node, letter) & mask; ; at = (at + 1) & mask) {
      const next = edges[at]!;
      if (next === 0 || (parent[next] === node && letterOf[next] === letter)) return next;
    }
  };

  yield;
  const fail = new Numbers(nodeCount);
  /** The node itself when a word ends there, else the nearest shorter ending where one does. */
  const ending = new Numbers(nodeCount);
  for (const node of byDepth(parent, nodeCount)) {
    let target = 0;
    for (let back = parent[node]!; back !== 0 && target === 0; ) {
      back = fail[back]!;
      target = childOf(back, letterOf[node]!);
    }
    fail[node] = target;
    ending[node] = wordAt[node] !== 0 ? node : ending[target]!;
  }

  const lengths = new Numbers(words.length);
  for (let i = 0; i < words.length; i++) lengths[i] = words[i]!.length;
  let hits = new Int32Array(1536);
  return {
    find(text) {
      const units = unitsOf(text);
      const { length } = text;
      let count = 0;
      let node = 0;
      for (let i = 0; i < length; i++) {
        const letter = letters[units[i]!]!;
        if (letter === 0) {
          node = 0;
          continue;
        }
        let next = 0;
        while (node !== 0) {
          if (((masks[node]! >>> letter) & 1) !== 0) {
            next = childOf(node, letter);
            if (next !== 0) break;
          }
          node = fail[node]!;
        }
        node = next !== 0 ? next : root[letter]!;
        if (node === 0) continue;
        for (let at = ending[node]!; at !== 0; at = ending[fail[at]!]!) {
          for (let word = wordAt[at]!; word !== 0; word = twin[word - 1]!) {
            if (count + 3 > hits.length) {
              const more = new Int32Array(hits.length * 2);
              more.set(hits);
              hits = more;
            }
            hits[count++] = word - 1;
            hits[count++] = i + 1 - lengths[word - 1]!;
            hits[count++] = i + 1;
          }
        }
      }
      return hits.subarray(0, count);
    },
  };
}

/** Every unit that stands in a word gets a number, from 1 on; 0: no word has it. */
function lettersOf(words: readonly string[]) {
  const letters = new Uint16Array(0x10000);
  let letterCount = 1;
  let room = 1;
  for (const word of words) {
    room += word.length;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      // The last of 65,536 units would not fit beside "no letter"; U+FFFF is no character.
      if (letters[code] === 0 && letterCount < 0x10000) letters[code] = letterCount++;
    }
  }
  return { letters, letterCount, room };
}

/**
 * Words that begin alike side by side, each one behind those it begins with. Sorted one first letter at a time:
 * a few small sorts cost a third of a large one.
 */
function inOrder(words: readonly string[], letters: Uint16Array, letterCount: number): number[] {
  const heads = new Int32Array(letterCount);
  const nexts = new Int32Array(words.length);
  for (let index = words.length - 1; index >= 0; index--) {
    if (words[index] === '') continue;
    const head = letters[words[index]!.charCodeAt(0)]!;
    nexts[index] = heads[head]!;
    heads[head] = index + 1;
  }
  const order: number[] = [];
  for (const head of heads) {
    const some: number[] = [];
    for (let at = head; at !== 0; at = nexts[at - 1]!) some.push(at - 1);
    if (some.length > 1)
      some.sort((a, b) => (words[a]! < words[b]! ? -1 : words[a]! > words[b]! ? 1 : a - b));
    for (const index of some) order.push(index);
  }
  return order;
}

/** Spreads nodes and letters over the table of edges. */
function slotOf(node: number, letter: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(letter, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** Nodes but the root, shallow ones first: a failure link always points to a shallower node. */
function byDepth(parent: Uint16Array | Uint32Array, nodeCount: number): Int32Array {
  const order = new Int32Array(nodeCount);
  const depth = new Int32Array(nodeCount);
  let deepest = 0;
  for (let node = 1; node < nodeCount; node++) {
    depth[node] = depth[parent[node]!]! + 1;
    if (depth[node]! > deepest) deepest = depth[node]!;
  }
  const startOf = new Int32Array(deepest + 2);
  for (let node = 0; node < nodeCount; node++) startOf[depth[node]! + 1]!++;
  for (let level = 1; level < startOf.length; level++) startOf[level]! += startOf[level - 1]!;
  for (let node = 0; node < nodeCount; node++) order[startOf[depth[node]!]!++] = node;
  return order.subarray(1);
}
