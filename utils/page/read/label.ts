import { knownLabels, plainLabel } from '../../sites/label-key.ts';
import type { Context } from './context.ts';
import { isBefore } from './nodes.ts';
import { listOf, textOf } from './text.ts';
import { controlsIn, isControl } from './value.ts';

const MAX_LABEL = 40;
const MAX_CLIMB = 6;

/**
 * From label text to its control, or to the node that shows the value.
 * @param step `row`: selector of the row round the label; `control`: selector inside the row
 */
export function stepLabel(
  nodes: Node[],
  step: { label: string | string[]; row?: string; control?: string },
  context: Context,
): Element[] {
  for (const label of listOf(step.label))
    for (const node of nodes) {
      // In a row, most often the word is not there at all.
      if (node.nodeType === 1 && !squeeze(node.textContent ?? '').includes(plainLabel(label)))
        continue;
      const found = (labelsIn(node, context).get(plainLabel(label)) ?? [])
        .map((element) => valueBeside(element, step, node, context))
        .filter((element) => element !== null);
      if (found.length > 0) return found;
    }
  return [];
}

const squeeze = (text: string) =>
  text.replace(/\s+/g, '').replaceAll('（', '(').replaceAll('）', ')').toLowerCase();

/** Every short text below a node, as a label, with the elements that carry it. Built once per reading. */
export function labelsIn(node: Node, context: Context): Map<string, Element[]> {
  const known = context.labels.get(node);
  if (known) return known;
  const labels = new Map<string, Element[]>();
  const owner = node.ownerDocument ?? (node as Document);
  const walker = owner.createTreeWalker(node, 4 /* text */);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const raw = text.nodeValue ?? '';
    const parent = text.parentElement;
    if (!parent || raw.length > 200 || /^(?:script|style|option|textarea)$/i.test(parent.tagName))
      continue;
    const label = plainLabel(raw);
    if (label === '' || label.length > MAX_LABEL) continue;
    const list = labels.get(label);
    if (list) list.push(parent);
    else labels.set(label, [parent]);
  }
  context.labels.set(node, labels);
  return labels;
}

/**
 * The control that belongs to a label: inside it, by `for`, in the next table cell, else the first
 * thing after it that is a control, holds one, or shows text; a few levels up at most, never outside
 * `scope`. Another label in that place means: nothing is there.
 */
export function valueBeside(
  label: Element,
  { row, control }: { row?: string; control?: string },
  scope: Node,
  context: Context,
): Element | null {
  if (row) {
    const box = label.closest(row);
    if (!box) return null;
    if (control) return box.querySelector(control);
    return controlsIn(box)[0] ?? climb(label, box, context);
  }
  if (control) return nearest(label, control, scope);
  const inside = controlsIn(label)[0];
  if (inside) return inside;
  const target = label.closest('label')?.getAttribute('for');
  const owner = label.getRootNode() as Document | ShadowRoot;
  const named = target ? (owner.getElementById?.(target) ?? null) : null;
  if (named) return named;
  const cell = label.closest('td, th, dt');
  const next = cell?.nextElementSibling;
  if (cell && next && plainLabel(textOf(cell)) === plainLabel(textOf(label)))
    return controlsIn(next)[0] ?? next;
  return climb(label, scope, context);
}

/** First match of a selector after the label in the smallest box round it that has one. */
function nearest(label: Element, selector: string, scope: Node): Element | null {
  let at: Element | null = label;
  for (
    let level = 0;
    at && level <= MAX_CLIMB;
    level++, at = at === scope ? null : at.parentElement
  ) {
    const found = [...at.querySelectorAll(selector)].find((one) => isBefore(label, one));
    if (found) return found;
  }
  return null;
}

function climb(label: Element, scope: Node, context: Context): Element | null {
  let branch: Element = label;
  for (let level = 0; level < MAX_CLIMB; level++) {
    const box = branch.parentElement;
    if (!box || branch === scope) return null;
    const beside = nextThing(branch);
    if (beside) return isLabel(beside, context) ? null : (controlOf(beside) ?? beside);
    if (box !== scope && hasTextAfter(branch)) return box;
    branch = box;
  }
  return null;
}

const controlOf = (element: Element) => (isControl(element) ? element : controlsIn(element)[0]);

/** Next sibling that is a control, holds one, or shows text; signs and help beside a label are passed over. */
function nextThing(branch: Element): Element | null {
  for (let at = branch.nextElementSibling; at; at = at.nextElementSibling) {
    if (controlOf(at)) return at;
    if (
      at.matches(
        'button, svg, img, [class*="tooltip" i], [class*="help" i], [class*="icon" i], [class*="required" i]',
      )
    )
      continue;
    if (!/^[\s*＊：:？?]*$/.test(textOf(at))) return at;
  }
  return null;
}

function hasTextAfter(branch: Element): boolean {
  for (let at = branch.nextSibling; at; at = at.nextSibling)
    if (at.nodeType === 3 && !/^[\s*＊：:？?]*$/.test(at.nodeValue ?? '')) return true;
  return false;
}

function isLabel(element: Element, context: Context): boolean {
  if (controlOf(element)) return false;
  const text = plainLabel(textOf(element));
  return element.matches('label, dt, th') || knownLabels().has(text) || wordsOf(context).has(text);
}

/** Every label and anchor text the page's definition speaks of: none of them is a value. */
function wordsOf(context: Context): Set<string> {
  if (context.words) return context.words;
  const words = new Set<string>();
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'label' || key === 'text')
        for (const word of Array.isArray(inner) ? inner : [inner])
          if (typeof word === 'string') words.add(plainLabel(word));
      walk(inner);
    }
  };
  walk(context.page);
  context.words = words;
  return words;
}
