import type { Strategy } from '../../sites/definition.ts';
import type { Context, Scope } from './context.ts';
import { findNodes } from './find.ts';
import { elements } from './nodes.ts';
import { listOf, textOf } from './text.ts';
import { readValue } from './value.ts';

export type Found = { value: string; element: Element | null };

/**
 * First strategy that reads something, in the definition's order.
 * @param part name for the explanation; `''` explains nothing
 * @returns `null` when none does: can't be seen. `''` was seen and is empty.
 */
export function readFirst(
  scope: Scope,
  strategies: Strategy[] | undefined,
  context: Context,
  part: string,
): Found | null {
  for (const [index, strategy] of (strategies ?? []).entries()) {
    const found = readWith(scope, strategy, context);
    if (found) {
      if (part) context.explain?.(`${part}: strategy ${index + 1}`);
      return found;
    }
  }
  if (part && strategies) context.explain?.(`${part}: nothing of ${strategies.length}`);
  return null;
}

/** Nodes of the first strategy that finds any. */
export function findFirst(
  scope: Scope,
  strategies: Strategy[] | undefined,
  context: Context,
  part: string,
): Node[] {
  for (const [index, { find, json }] of (strategies ?? []).entries()) {
    const nodes = json ? [] : findNodes(scope, find, context);
    if (nodes.length === 0) continue;
    if (part) context.explain?.(`${part}: strategy ${index + 1}, ${nodes.length} nodes`);
    return nodes;
  }
  if (part && strategies) context.explain?.(`${part}: nothing of ${strategies.length}`);
  return [];
}

/** Values of every node of the first strategy that finds any; `null` where its rule reads nothing. */
export function readAll(
  scope: Scope,
  strategies: Strategy[] | undefined,
  context: Context,
  part: string,
): (string | null)[] {
  for (const [index, { find, read, json, emptyUnless }] of (strategies ?? []).entries()) {
    const nodes = json || emptyUnless ? [] : findNodes(scope, find, context);
    const values = nodes.map((node) => readValue(node, read));
    if (values.every((value) => value === null)) continue;
    context.explain?.(`${part}: strategy ${index + 1}, ${nodes.length} nodes`);
    return values;
  }
  return [];
}

function readWith(scope: Scope, strategy: Strategy, context: Context): Found | null {
  const { find, read, isEmpty, emptyUnless, json } = strategy;
  if (json) return null;
  if (emptyUnless) {
    const text = scope.map(textOf).join('\n');
    const isThere = text === '' || listOf(emptyUnless).some((word) => text.includes(word));
    return isThere ? null : { value: '', element: null };
  }
  const nodes = findNodes(scope, find, context);
  if (isEmpty) return nodes.length > 0 ? { value: '', element: elements(nodes)[0] ?? null } : null;
  if (read?.join !== undefined) {
    const values = nodes.map((node) => readValue(node, read)).filter((value) => value !== null);
    return values.length > 0
      ? { value: values.join(read.join), element: elements(nodes)[0] ?? null }
      : null;
  }
  for (const node of nodes) {
    const value = readValue(node, read);
    if (value !== null) return { value, element: elementOf(node) };
  }
  return null;
}

function elementOf(node: Node): Element | null {
  if (node.nodeType === 1) return node as Element;
  return node.nodeType === 9 ? (node as Document).body : null;
}
