import type { Pack, Rule } from './pack.ts';
import { PackError } from './pack-error.ts';
import { isToken } from './tokens.ts';

/** How deep vocabularies may stand in each other. */
const NESTED_MAX = 8;

/** Refuses a pack that names a vocabulary, token or check nobody has, before a lane is wanted. */
export function checkNames(
  packs: readonly Pack[],
  checks: Readonly<Record<string, unknown>>,
): void {
  const names = new Map(packs.flatMap((pack) => Object.entries(pack.vocabularies ?? {})));
  const isUnknown = (ref: string) =>
    ref.startsWith('@') ? !names.has(ref.slice(1)) : ref.startsWith('#') && !isToken(ref);
  const depths = new Map<string, number>();
  /** How many vocabularies stand in each other below this one; one that stands in itself has no end. */
  const depthOf = (name: string): number => {
    const known = depths.get(name);
    if (known !== undefined) return known;
    depths.set(name, Number.POSITIVE_INFINITY);
    const inner = new Set((names.get(name) ?? []).filter((ref) => ref.startsWith('@')));
    const depth = Math.max(0, ...[...inner].map((ref) => 1 + depthOf(ref.slice(1))));
    depths.set(name, depth);
    return depth;
  };
  for (const pack of packs) {
    for (const [name, refs] of Object.entries(pack.vocabularies ?? {})) {
      const at = `pack ${pack.id}: vocabularies.${name}`;
      const unknown = refs.find(isUnknown);
      if (unknown) throw new PackError(`${at}: unknown name ${unknown}`);
      if (depthOf(name) > NESTED_MAX)
        throw new PackError(`${at}: vocabularies in each other more than ${NESTED_MAX} deep`);
    }
    for (const rule of pack.rules) {
      const unknown = [...refsOf(rule)].find(isUnknown);
      if (unknown) throw new PackError(`pack ${pack.id}: ${rule.id}: unknown name ${unknown}`);
      if (rule.kind === 'check' && !Object.hasOwn(checks, rule.check))
        throw new PackError(`pack ${pack.id}: ${rule.id}: unknown check ${rule.check}`);
    }
  }
}

/** Every word, `@vocabulary` and `#token` a rule names. */
export function* refsOf(rule: Rule): Generator<string> {
  if (rule.kind !== 'wording') return;
  yield* rule.except ?? [];
  for (const { words } of rule.unless ?? []) yield* words;
  for (const { words, sequence, anchors, unless, needs } of rule.match) {
    yield* words ?? [];
    yield* sequence?.flat() ?? [];
    yield* anchors ?? [];
    yield* needs?.words ?? [];
    for (const presence of unless ?? []) yield* presence.words;
  }
}
