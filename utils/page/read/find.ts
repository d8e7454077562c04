import type { Path, Step } from '../../sites/definition.ts';
import { stepColumn } from './column.ts';
import type { Context, Scope } from './context.ts';
import { stepLabel } from './label.ts';
import { below, documentOf, elements, isVisible } from './nodes.ts';
import { compilePattern } from './pattern.ts';
import { listOf, oneLine } from './text.ts';

/**
 * Walks a path from a scope.
 * @returns the nodes found, in document order of the last step, each once; `[]` when nothing matches
 * or a selector is not valid
 */
export function findNodes(scope: Scope, path: Path | undefined, context: Context): Node[] {
  let nodes: Node[] = scope;
  // In a group of rows a selector may mean one of the rows.
  const isGroup = scope.length > 1;
  for (const step of path === undefined ? [] : Array.isArray(path) ? path : [path]) {
    if (nodes.length === 0) return nodes;
    try {
      const own =
        isGroup && nodes === scope && typeof step === 'string'
          ? elements(scope).filter((row) => row.matches(step))
          : [];
      nodes = [...new Set([...own, ...takeStep(nodes, step, context)])];
    } catch (error) {
      // Selectors are the only thing here that may be wrong; anything else is ours.
      if (error instanceof TypeError || error instanceof ReferenceError) throw error;
      context.explain?.(`not a valid selector: ${JSON.stringify(step)}`);
      return [];
    }
  }
  return nodes;
}

function takeStep(nodes: Node[], step: Step, context: Context): Node[] {
  if (typeof step === 'string') return below(nodes, step);
  const selector = selectorOf(step);
  if (selector) return below(nodes, selector);
  if ('label' in step) return stepLabel(nodes, step, context);
  if ('column' in step) return stepColumn(nodes, step);
  if ('text' in step) {
    const words = listOf(step.text).map(oneLine);
    const { match = 'is' } = step;
    return smallest(nodes, (text) =>
      words.some((word) =>
        match === 'is'
          ? text === word
          : match === 'starts'
            ? text.startsWith(word)
            : text.includes(word),
      ),
    );
  }
  if ('pattern' in step) {
    const pattern = compilePattern(step.pattern);
    return pattern ? smallest(nodes, (text) => pattern.test(text)) : [];
  }
  if ('shadow' in step)
    return below(nodes, step.shadow).flatMap((element) => (element as Element).shadowRoot ?? []);
  if ('frame' in step) return below(nodes, step.frame).flatMap((frame) => documentOf(frame) ?? []);
  if ('up' in step) return nodes.flatMap((node) => up(node, step.up) ?? []);
  if ('children' in step)
    return elements(nodes).flatMap((node) =>
      [...node.children].filter((child) => child.matches(step.children)),
    );
  if ('next' in step)
    return elements(nodes).flatMap((node) => sibling(node, step.next, true) ?? []);
  if ('previous' in step)
    return elements(nodes).flatMap((node) => sibling(node, step.previous, false) ?? []);
  if ('where' in step)
    return elements(nodes).filter((node) => context.holds([node], step.where, nodes));
  if ('nth' in step) return nodes.slice(step.nth, step.nth + 1 || undefined);
  if ('visible' in step) return elements(nodes).filter(isVisible);
  return [context.document];
}

/** Smallest elements whose whole text, on one line, fits. */
function smallest(nodes: Node[], fits: (text: string) => boolean): Element[] {
  const MAX_LENGTH = 400;
  const found = below(nodes, '*').filter((element) => {
    const raw = element.textContent ?? '';
    return (
      raw.length <= MAX_LENGTH &&
      !/^(?:script|style|template|noscript|option)$/i.test((element as Element).tagName) &&
      fits(oneLine(raw))
    );
  }) as Element[];
  const all = new Set<Node>(found);
  return found.filter((element) => ![...element.children].some((child) => all.has(child)));
}

function up(node: Node, to: string | number): Node | null {
  if (node.nodeType !== 1) return null;
  if (typeof to === 'string') return (node as Element).parentElement?.closest(to) ?? null;
  let at: Element | null = node as Element;
  for (let level = 0; at && level < to; level++) at = at.parentElement;
  return at;
}

function sibling(element: Element, selector: string, isForward: boolean): Element | null {
  for (
    let at = isForward ? element.nextElementSibling : element.previousElementSibling;
    at;
    at = isForward ? at.nextElementSibling : at.previousElementSibling
  )
    if (at.matches(selector)) return at;
  return null;
}

const SELECTORS = new WeakMap<object, string | null>();

/** The selector a step stands for, made once; `null` for a step that is more than a selector. */
function selectorOf(step: Exclude<Step, string>): string | null {
  const known = SELECTORS.get(step);
  if (known !== undefined) return known;
  let selector: string | null = null;
  if ('attribute' in step) {
    const values = listOf(step.is);
    selector =
      values.length === 0
        ? `[${step.attribute}]`
        : values.map((value) => `[${step.attribute}=${quote(value)}]`).join(', ');
  } else if ('class' in step)
    selector = `[class^=${quote(step.class)}], [class*=${quote(` ${step.class}`)}]`;
  else if ('placeholder' in step) selector = `[placeholder*=${quote(step.placeholder)}]`;
  SELECTORS.set(step, selector);
  return selector;
}

function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\a ')}"`;
}
