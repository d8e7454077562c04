import { plainLabel } from '../../sites/labels.ts';
import type { Context } from './context.ts';
import { elements } from './nodes.ts';
import { listOf, textOf } from './text.ts';
import { controlsIn } from './value.ts';

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
      const found = (labelsIn(node, context).get(plainLabel(label)) ?? [])
        .map((element) => valueBeside(element, step))
        .filter((element) => element !== null);
      if (found.length > 0) return found;
    }
  return [];
}

/** Every short text below a node, as a label, with the elements that carry it. Built once per reading. */
export function labelsIn(node: Node, context: Context): Map<string, Element[]> {
  const known = context.labels.get(node);
  if (known) return known;
  const labels = new Map<string, Element[]>();
  const owner = node.nodeType === 9 ? (node as Document) : node.ownerDocument!;
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
 * The control that belongs to a label: by `for`, by table cell, by definition list, else the first
 * one after it in the smallest node round it that holds more than the label.
 */
export function valueBeside(
  label: Element,
  { row, control }: { row?: string; control?: string },
): Element | null {
  if (row) {
    const box = label.closest(row);
    if (!box) return null;
    if (control) return box.querySelector(control);
    return controlsIn(box)[0] ?? partAfter(box, label);
  }
  const target = label.closest('label')?.getAttribute('for');
  const owner = label.getRootNode() as Document | ShadowRoot;
  const named = target && !control ? (owner.getElementById?.(target) ?? null) : null;
  if (named) return named;
  const cell = label.closest('td, th, dt');
  const next = cell?.nextElementSibling;
  if (cell && next && textIsOnly(cell, label))
    return control ? next.querySelector(control) : (controlsIn(next)[0] ?? next);
  let at: Element | null = label;
  for (let level = 0; at && level < MAX_CLIMB; level++, at = at.parentElement) {
    const found = control
      ? [...at.querySelectorAll(control)].find((one) => isAfter(one, label))
      : controlsIn(at).find((one) => isAfter(one, label));
    if (found) return found;
    const beside: Element | null = control ? null : partAfter(at, label);
    if (beside) return beside;
  }
  return null;
}

/** First element after the label in the box that shows some text. */
function partAfter(box: Element, label: Element): Element | null {
  if (box === label) return null;
  let branch = label;
  while (branch.parentElement && branch.parentElement !== box) branch = branch.parentElement;
  for (let at = branch.nextElementSibling; at; at = at.nextElementSibling)
    if (!/^[\s*＊：:？?]*$/.test(textOf(at))) return at;
  return null;
}

function textIsOnly(cell: Element, label: Element): boolean {
  return plainLabel(textOf(cell)) === plainLabel(textOf(label));
}

function isAfter(element: Element, label: Element): boolean {
  return elements([element]).length > 0 && (label.compareDocumentPosition(element) & 4) !== 0;
}
