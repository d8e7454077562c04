import type { Rows } from '../../sites/definition.ts';
import type { Context, Scope } from './context.ts';
import { elements, isVisible } from './nodes.ts';
import { findFirst } from './strategy.ts';
import { textOf } from './text.ts';

export type FoundRows = {
  rows: Scope[];
  container: Element | null;
};

/**
 * The rows of a list.
 * @returns `null`: can't be seen. An empty list only where the definition's own sign of emptiness is
 * there, or its container is and holds no text at all: a full container without a row that fits
 * means the rows look different now.
 */
export function findRows(rule: Rows, context: Context, part: string): FoundRows | null {
  const containers = findFirst([context.document], rule.container, context, `${part}.container`);
  const container = elements(containers)[0] ?? null;
  const scope = rule.container ? containers : [context.document];
  const found = findFirst(scope, rule.each, context, part);
  const kept = rule.where ? found.filter((row) => context.holds([row], rule.where!, found)) : found;
  if (kept.length > 0) return { rows: grouped(kept, rule), container };
  const isEmpty =
    findFirst([context.document], rule.empty, context, `${part}.empty`).length > 0 ||
    (containers.length > 0 && containers.every((node) => textOf(node) === ''));
  return isEmpty ? { rows: [], container } : null;
}

/** Heads take what follows them, up to the next head, into their scope. */
function grouped(heads: Node[], rule: Rows): Scope[] {
  if (rule.group !== 'until-next') return heads.map((row) => [row]);
  const all = new Set(heads);
  return elements(heads).map((head) => {
    const scope: Node[] = [head];
    for (let at = head.nextElementSibling; at && !all.has(at); at = at.nextElementSibling)
      scope.push(at);
    return scope;
  });
}

/** One entry per id; of several the visible one, else the first. */
export function onceById<T extends { id: string; scope: Scope }>(entries: T[]): T[] {
  const kept = new Map<string, T>();
  for (const entry of entries) {
    const before = kept.get(entry.id);
    if (
      !before ||
      (!elements(before.scope).some(isVisible) && elements(entry.scope).some(isVisible))
    )
      kept.set(entry.id, entry);
  }
  return [...kept.values()];
}
