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
const MAX_WAYS = 10_000;

function refuse(source: string): string | null {
  if (source.length === 0) return 'empty pattern';
  if (source.length > MAX_LENGTH) return `longer than ${MAX_LENGTH} characters`;
  if (/\(\?<[=!]/.test(source)) return 'look-behind';
  if (/\\[1-9]|\\k</.test(source)) return 'back-reference';
  const plain = source.replace(/\\./g, 'a').replace(/\[\^?\]?[^\]]*\]/g, 'c');
  if (/[*+]|\{\d+,\}/.test(plain)) return 'unbounded quantifier; write {0,20}';
  return refuseNesting(plain);
}

/** Walks the groups: a repeated group may not repeat inside, and the choices of one level multiply. */
function refuseNesting(plain: string): string | null {
  const stack: { isRepeating: boolean }[] = [];
  let ways = 1;
  for (let i = 0; i < plain.length; i++) {
    if (plain[i] === '(') stack.push({ isRepeating: false });
    const isGroup = plain[i] === ')';
    const group = isGroup ? stack.pop() : undefined;
    if (isGroup && !group) return 'unbalanced group';
    const range = /^\{(\d+)(?:,(\d+))?\}/.exec(plain.slice(i + 1));
    const isOptional = plain[i + 1] === '?' && plain[i] !== '(' && plain[i] !== '}';
    if (range) {
      if (group?.isRepeating) return 'nested quantifier';
      const [least, most] = [Number(range[1]), Number(range[2] ?? range[1])];
      if (most > 60 || most < least) return 'quantifier over 60';
      ways *= most - least + 1;
      for (const open of stack) open.isRepeating = true;
    } else if (isOptional) {
      ways *= 2;
    }
    if (group?.isRepeating) for (const open of stack) open.isRepeating = true;
  }
  if (stack.length > 0) return 'unbalanced group';
  return ways > MAX_WAYS ? 'too many ways to match' : null;
}
