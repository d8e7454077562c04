/** Called for every place where a word stands; `end` is exclusive. */
export type OnHit = (word: number, start: number, end: number) => void;

export type Matcher = {
  /** Reports every hit of every word, overlapping ones too, in order of their end. Linear in the text. */
  scan(text: string, onHit: OnHit): void;
};

/**
 * Aho–Corasick over UTF-16 units. Edges live in one map from node and letter (no object per node), which is
 * quick from the first call on: a page builds it once, before anything is compiled hot.
 * @param words distinct or not; empty words never hit
 */
export function buildMatcher(words: readonly string[]): Matcher {
  const letters = new Uint16Array(0x10000);
  let letterCount = 1;
  let total = 1;
  for (const word of words) {
    total += word.length;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      if (letters[code] === 0) letters[code] = letterCount++;
    }
  }
  const edges = new Map<number, number>();
  const parent = new Int32Array(total);
  const letterOf = new Uint16Array(total);
  const depth = new Uint16Array(total);
  const fail = new Int32Array(total);
  /** Nearest shorter word that ends here too. */
  const shorter = new Int32Array(total);
  const wordsAt: (number[] | undefined)[] = new Array(total);
  let nodeCount = 1;
  for (const [index, word] of words.entries()) {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const letter = letters[word.charCodeAt(i)]!;
      const key = node * letterCount + letter;
      let next = edges.get(key);
      if (next === undefined) {
        next = nodeCount++;
        edges.set(key, next);
        parent[next] = node;
        letterOf[next] = letter;
        depth[next] = depth[node]! + 1;
      }
      node = next;
    }
    if (node !== 0) {
      const here = wordsAt[node];
      if (here) here.push(index);
      else wordsAt[node] = [index];
    }
  }
  for (const node of byDepth(depth, nodeCount)) {
    const letter = letterOf[node]!;
    let back = parent[node]!;
    let target = 0;
    while (back !== 0 && target === 0) {
      back = fail[back]!;
      target = edges.get(back * letterCount + letter) ?? 0;
    }
    fail[node] = target;
    shorter[node] = wordsAt[target] ? target : shorter[target]!;
  }

  return {
    scan(text, onHit) {
      let node = 0;
      for (let i = 0; i < text.length; i++) {
        const letter = letters[text.charCodeAt(i)]!;
        if (letter === 0) {
          node = 0;
          continue;
        }
        let next = edges.get(node * letterCount + letter);
        while (next === undefined && node !== 0) {
          node = fail[node]!;
          next = edges.get(node * letterCount + letter);
        }
        node = next ?? 0;
        for (let at = wordsAt[node] ? node : shorter[node]!; at !== 0; at = shorter[at]!)
          for (const word of wordsAt[at]!) onHit(word, i + 1 - depth[at]!, i + 1);
      }
    },
  };
}

/** Nodes but the root, shallow ones first: a failure link always points to a shallower node. */
function byDepth(depth: Uint16Array, nodeCount: number): Int32Array {
  const startOf: number[] = [];
  for (let node = 1; node < nodeCount; node++)
    startOf[depth[node]! + 1] = (startOf[depth[node]! + 1] ?? 0) + 1;
  for (let level = 1, sum = 0; level < startOf.length; level++) {
    sum += startOf[level] ?? 0;
    startOf[level] = sum;
  }
  const order = new Int32Array(nodeCount - 1);
  for (let node = 1; node < nodeCount; node++) {
    const level = depth[node]!;
    order[startOf[level]!] = node;
    startOf[level]!++;
  }
  return order;
}
