import { MAX_REPEAT } from '../page/read/pattern.ts';

/** Steps a pattern may need at most from one starting position, proven before it is used. */
const MAX_STEPS = 20_000;
const MAX_LENGTH = 200;
const MAX_CODE = 0x10ffff;

type Ranges = [number, number][];
type Piece = {
  /** What the piece may begin with. */
  first: Ranges;
  canBeEmpty: boolean;
  /** At most this many to match it once. */
  steps: number;
  /** In how many ways it may match from one position; each way runs what follows again. */
  ways: number;
  /** Every other way ends where the piece itself could go on, so that what follows fails at once unless it may begin like the piece. */
  isEven: boolean;
  hasRepeat: boolean;
};

/**
 * Proves that a pattern of a definition runs in linear time: no look-behind or look-ahead, no
 * back-reference, no repeat inside a repeat, and a bounded number of steps from each starting
 * position (repeats take at most 200; texts are cut at 4,000).
 * @returns `null`, or what is wrong with it
 */
export function whyNotLinear(source: string): string | null {
  if (source.length > MAX_LENGTH) return `longer than ${MAX_LENGTH} characters`;
  try {
    new RegExp(source, 'u');
  } catch (error) {
    return `not a regular expression: ${(error as Error).message.replace(/^.*: /, '')}`;
  }
  try {
    const parser = new Parser(source);
    const { steps } = parser.alternatives();
    return steps > MAX_STEPS
      ? `may need ${steps} steps from one position, more than ${MAX_STEPS}`
      : null;
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
}

class Refused extends Error {}

/** Reads the pattern once, and counts instead of building a tree. */
class Parser {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  alternatives(): Piece {
    const all = [this.#sequence()];
    while (this.#take('|')) all.push(this.#sequence());
    if (all.length === 1) return all[0]!;
    // Alternatives that begin differently exclude each other.
    const isDistinct = all.every(
      (one, index) =>
        !one.canBeEmpty && all.slice(index + 1).every((other) => !overlap(one.first, other.first)),
    );
    const ways = all.map((one) => one.ways);
    return {
      first: all.flatMap((one) => one.first),
      canBeEmpty: all.some((one) => one.canBeEmpty),
      steps: sum(all.map((one) => one.steps)),
      ways: isDistinct ? Math.max(...ways) : sum(ways),
      isEven: false,
      hasRepeat: all.some((one) => one.hasRepeat),
    };
  }

  #sequence(): Piece {
    const pieces: Piece[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at]!))
      pieces.push(this.#repeated());
    let follow: Ranges = [];
    let canBeEmpty = true;
    let steps = 1;
    // From the end: a piece that may match in several ways multiplies the work of what follows.
    for (const piece of pieces.toReversed()) {
      const again = piece.ways > 1 && (!piece.isEven || overlap(piece.first, follow));
      steps = piece.steps + (again ? piece.ways * steps : piece.ways + steps);
      follow = piece.canBeEmpty ? [...piece.first, ...follow] : piece.first;
      canBeEmpty &&= piece.canBeEmpty;
    }
    return {
      first: follow,
      canBeEmpty,
      steps,
      ways: pieces.reduce((product, { ways }) => Math.min(product * ways, MAX_STEPS + 1), 1),
      isEven: pieces.length === 1 && pieces[0]!.isEven,
      hasRepeat: pieces.some(({ hasRepeat }) => hasRepeat),
    };
  }

  #repeated(): Piece {
    const piece = this.#atom();
    const [min, max] = this.#quantifier();
    if (min === 1 && max === 1) return piece;
    if (max > 1 && piece.hasRepeat) throw new Refused('has a repeat inside a repeat');
    return {
      first: piece.first,
      canBeEmpty: min === 0 || piece.canBeEmpty,
      steps: piece.steps * Math.max(max, 1),
      ways: Math.min(piece.ways ** max * (max - min + 1), MAX_STEPS + 1),
      isEven: piece.ways === 1,
      hasRepeat: piece.hasRepeat || max > 1,
    };
  }

  #quantifier(): [number, number] {
    const bounds = /^(?:[*+?]|\{(\d+)(,(\d*))?\})/.exec(this.#source.slice(this.#at));
    if (!bounds) return [1, 1];
    this.#at += bounds[0].length;
    this.#take('?');
    if (bounds[0] === '?') return [0, 1];
    if (bounds[0] === '*') return [0, MAX_REPEAT];
    if (bounds[0] === '+') return [1, MAX_REPEAT];
    const min = Number(bounds[1]);
    const max = bounds[2] === undefined ? min : bounds[3] ? Number(bounds[3]) : min + MAX_REPEAT;
    if (max > 4000) throw new Refused('repeats more than 4,000 times');
    return [min, max];
  }

  #atom(): Piece {
    if (this.#take('(')) {
      if (this.#take('?')) {
        if (!this.#take(':')) throw new Refused('has a look-ahead, a look-behind or a named group');
      }
      const group = this.alternatives();
      this.#take(')');
      return group;
    }
    if (this.#take('^') || this.#take('$')) return { ...one([]), canBeEmpty: true };
    return one(
      this.#take('[')
        ? this.#class()
        : this.#take('.')
          ? not([
              [10, 10],
              [13, 13],
              [0x2028, 0x2029],
            ])
          : this.#character(),
    );
  }

  #class(): Ranges {
    const isNegated = this.#take('^');
    const ranges: Ranges = [];
    while (!this.#take(']')) {
      const from = this.#character();
      const isRange =
        from.length === 1 && this.#source[this.#at] === '-' && this.#source[this.#at + 1] !== ']';
      if (!isRange) ranges.push(...from);
      else {
        this.#at++;
        ranges.push([from[0]![0], this.#character()[0]![1]]);
      }
    }
    return isNegated ? not(ranges) : ranges;
  }

  #character(): Ranges {
    const point = this.#source.codePointAt(this.#at)!;
    this.#at += point > 0xffff ? 2 : 1;
    if (point !== 0x5c) return [[point, point]];
    const char = this.#source[this.#at++]!;
    if (/[1-9]|k/.test(char)) throw new Refused('has a back-reference');
    if (/[bB]/.test(char)) throw new Refused(`has \\${char}, which does not know Chinese words`);
    if (/[pP]/.test(char)) {
      this.#at = this.#source.indexOf('}', this.#at) + 1;
      return [[0, MAX_CODE]];
    }
    if (char === 'd' || char === 'D') return char === 'd' ? DIGITS : not(DIGITS);
    if (char === 'w' || char === 'W') return char === 'w' ? WORDS : not(WORDS);
    if (char === 's' || char === 'S') return char === 's' ? SPACES : not(SPACES);
    if (char === 'u' || char === 'x') return this.#hex(char);
    const control = 'nrtfv0'.indexOf(char);
    const code = control >= 0 ? [10, 13, 9, 12, 11, 0][control]! : char.codePointAt(0)!;
    return [[code, code]];
  }

  #hex(kind: 'u' | 'x'): Ranges {
    const digits = (kind === 'x' ? /^[0-9a-f]{2}/i : /^(?:\{[0-9a-f]+\}|[0-9a-f]{4})/i).exec(
      this.#source.slice(this.#at),
    );
    if (!digits) throw new Refused('has an escape that can’t be read');
    this.#at += digits[0].length;
    const code = Number.parseInt(digits[0].replace(/[{}]/g, ''), 16);
    return [[code, code]];
  }

  #take(char: string): boolean {
    if (this.#source[this.#at] !== char) return false;
    this.#at++;
    return true;
  }
}

const DIGITS: Ranges = [[48, 57]];
const WORDS: Ranges = [
  [48, 57],
  [65, 90],
  [95, 95],
  [97, 122],
];
const SPACES: Ranges = [
  [9, 13],
  [32, 32],
  [160, 160],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];

function one(first: Ranges): Piece {
  return { first, canBeEmpty: false, steps: 1, ways: 1, isEven: true, hasRepeat: false };
}

function not(ranges: Ranges): Ranges {
  const rest: Ranges = [];
  let from = 0;
  for (const [low, high] of ranges.toSorted((a, b) => a[0] - b[0])) {
    if (low > from) rest.push([from, low - 1]);
    from = Math.max(from, high + 1);
  }
  if (from <= MAX_CODE) rest.push([from, MAX_CODE]);
  return rest;
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

function overlap(some: Ranges, others: Ranges): boolean {
  return some.some(([low, high]) => others.some(([from, to]) => low <= to && from <= high));
}
