/**
 * Patterns that come as data run on text of any length, so only what is certain to end soon is let in:
 * at most 200 characters, no look-behind, no back-reference, no unbounded and no nested quantifier, and at most
 * `MAX_WAYS` ways to read one place. Time is then linear in the text.
 * @returns the compiled pattern, or why it is refused
 */
export function compileBounded(
  source: string,
  flags = 'g',
): { pattern: RegExp } | { error: string } {
  const error = refuse(source);
  if (error) return { error };
  try {
    return { pattern: new RegExp(source, flags) };
  } catch (cause) {
    return { error: (cause as Error).message };
  }
}

const MAX_LENGTH = 200;
const MAX_WAYS = 8_000;
const MAX_REPEAT = 60;

function refuse(source: string): string | null {
  if (source.length === 0) return 'empty pattern';
  if (source.length > MAX_LENGTH) return `longer than ${MAX_LENGTH} characters`;
  if (/\(\?<[=!]/.test(source)) return 'look-behind';
  if (/\\[1-9]|\\k</.test(source)) return 'back-reference';
  // A class ends with its first bracket, also [] and [^]; what is escaped is one letter.
  const plain = source.replace(/\\[\s\S]/g, '\ue000').replace(/\[\^?[^\]]*\]/g, '\ue001');
  if (/[*+]|\{\d+,\}/.test(plain)) return 'unbounded quantifier; write {0,20}';
  const reader = { plain, at: 0 };
  const result = readChoices(reader);
  if (result.error) return result.error;
  if (reader.at < plain.length) return 'unbalanced group';
  return result.ways > MAX_WAYS ? 'too many ways to match' : null;
}

type Reader = { plain: string; at: number };
/** In how many ways a piece can be read at one place, and whether its length varies. */
type Piece = { ways: number; isRepeating: boolean; error?: string };

/** Branches parted by |. Two that begin with different letters can't both go on from one place. */
function readChoices(reader: Reader): Piece {
  const branches: (Piece & { text: string })[] = [];
  do {
    if (branches.length > 0) reader.at++;
    const start = reader.at;
    const piece = readSequence(reader);
    branches.push({ ...piece, text: reader.plain.slice(start, reader.at) });
  } while (reader.plain[reader.at] === '|');
  return {
    ways: Math.max(...branches.map((branch) => waysBeside(branch, branches))),
    isRepeating: branches.some((branch) => branch.isRepeating),
    error: branches.find((branch) => branch.error)?.error,
  };
}

const LITERAL = /^[\w\u3400-\u9fff]+$/;
const HEAD = /^[\w\u3400-\u9fff](?![?{])/;

/** Ways of a branch and of those that may be read at the same place. */
function waysBeside(own: { text: string }, all: readonly (Piece & { text: string })[]): number {
  const isRival = (other: { text: string }) =>
    LITERAL.test(own.text) && LITERAL.test(other.text)
      ? own.text.startsWith(other.text)
      : !HEAD.test(own.text) || !HEAD.test(other.text) || own.text[0] === other.text[0];
  return all.filter(isRival).reduce((sum, { ways }) => sum + ways, 0);
}

function readSequence(reader: Reader): Piece {
  const { plain } = reader;
  let ways = 1;
  let isRepeating = false;
  while (reader.at < plain.length && plain[reader.at] !== '|' && plain[reader.at] !== ')') {
    const isGroup = plain[reader.at] === '(';
    const piece = isGroup ? readGroup(reader) : { ways: 1, isRepeating: false };
    if (piece.error) return piece;
    if (!isGroup) reader.at++;
    const count = readCount(reader);
    if (count) {
      if (count.most > MAX_REPEAT || count.most < count.least)
        return { ...piece, error: `quantifier over ${MAX_REPEAT}` };
      if (piece.isRepeating && count.most > 1) return { ...piece, error: 'nested quantifier' };
      piece.ways = repeat(piece.ways, count);
    }
    isRepeating ||= piece.isRepeating || (count !== null && count.most > 1);
    ways *= piece.ways;
    if (ways > MAX_WAYS) return { ways, isRepeating, error: 'too many ways to match' };
  }
  return { ways, isRepeating };
}

function readGroup(reader: Reader): Piece {
  const { plain } = reader;
  const open = /^\((?:\?(?:[:=!]|<[^>]*>))?/.exec(plain.slice(reader.at))!;
  reader.at += open[0].length;
  const piece = readChoices(reader);
  if (piece.error) return piece;
  if (plain[reader.at] !== ')') return { ...piece, error: 'unbalanced group' };
  reader.at++;
  return piece;
}

function readCount(reader: Reader): { least: number; most: number } | null {
  const found = /^(?:\?|\{(\d+)(?:,(\d+))?\})\??/.exec(reader.plain.slice(reader.at));
  if (!found) return null;
  reader.at += found[0].length;
  if (found[1] === undefined) return { least: 0, most: 1 };
  return { least: Number(found[1]), most: Number(found[2] ?? found[1]) };
}

/** Ways to read something between `least` and `most` times. */
function repeat(ways: number, { least, most }: { least: number; most: number }): number {
  let sum = 0;
  for (let k = least; k <= most && sum <= MAX_WAYS; k++) sum += ways ** k;
  return sum;
}
