import type { Read } from '../../sites/definition.ts';
import { matchPattern } from './pattern.ts';
import { listOf, MAX_TEXT, oneLine, ownTextOf, textOf } from './text.ts';

/**
 * A found node as text, by the definition's rule.
 * @returns `null` when the rule finds nothing (attribute absent, pattern or line not there);
 * `''` when the node is there and empty
 */
export function readValue(node: Node, rule: Read = {}): string | null {
  let text = rawValue(node, rule);
  if (text === null) return null;
  if (rule.line) text = lineAfter(text, listOf(rule.line), listOf(rule.until));
  if (text === null) return null;
  for (const word of listOf(rule.drop)) text = text.replaceAll(word, '');
  if (rule.split !== undefined) {
    const parts = text.split(rule.split).map((part) => part.trim());
    const at = (rule.part ?? 0) < 0 ? parts.length + (rule.part ?? 0) : (rule.part ?? 0);
    if (parts[at] === undefined) return null;
    text = rule.rest ? parts.slice(at).join(rule.split) : parts[at];
  }
  if (rule.pattern) text = matchPattern(rule.pattern, text);
  if (text === null) return null;
  text = text.trim();
  if (!rule.map) return text;
  return Object.hasOwn(rule.map, text) ? rule.map[text]! : null;
}

function rawValue(node: Node, { from = 'auto', attribute }: Read): string | null {
  if (node.nodeType !== 1) return textOf(node);
  const element = node as Element;
  if (attribute) return isSecret(element) ? null : element.getAttribute(attribute);
  if (from === 'own') return ownTextOf(element);
  if (from === 'text') return textOf(element);
  const value = controlValue(element);
  return value ?? (from === 'value' ? null : textOf(element));
}

const isSecret = (element: Element) =>
  element.tagName.toUpperCase() === 'INPUT' && (element as HTMLInputElement).type === 'password';

/** The rest of the line after a word and a colon; the next line when the word ends its own. */
function lineAfter(text: string, words: string[], ends: string[]): string | null {
  const lines = text.split('\n');
  for (const [index, line] of lines.entries())
    for (const word of words) {
      const at = line.indexOf(word);
      if (at < 0) continue;
      let rest = line.slice(at + word.length).replace(/^[\s：:]{1,8}/, '');
      for (const end of ends) {
        const stop = rest.indexOf(end);
        if (stop >= 0) rest = rest.slice(0, stop);
      }
      if (rest.trim() !== '') return rest.trim();
      return ends.some((end) => lines[index + 1]?.startsWith(end)) ? '' : (lines[index + 1] ?? '');
    }
  return null;
}

const CONTROLS =
  'input, textarea, select, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';
const UNREAD_TYPES = new Set(['hidden', 'password', 'button', 'submit', 'reset', 'image', 'file']);

/** Controls below a node that hold something a person typed or chose. */
export function controlsIn(node: ParentNode): Element[] {
  return [...node.querySelectorAll(CONTROLS)].filter(
    (element) => !UNREAD_TYPES.has(typeOf(element)),
  );
}

export function isControl(element: Element): boolean {
  return element.matches(CONTROLS) && !UNREAD_TYPES.has(typeOf(element));
}

function typeOf(element: Element): string {
  return element.tagName.toUpperCase() === 'INPUT'
    ? (element.getAttribute('type') ?? 'text').toLowerCase()
    : '';
}

/** What a control holds. `null`: not a control, or one that is never read. */
export function controlValue(element: Element): string | null {
  const name = element.tagName.toUpperCase();
  if (name === 'TEXTAREA') return (element as HTMLTextAreaElement).value.slice(0, MAX_TEXT);
  if (name === 'SELECT') {
    const { options } = element as HTMLSelectElement;
    const chosen = [...options].filter((option) => option.selected);
    return chosen.map((option) => oneLine(option.textContent ?? '')).join('、');
  }
  if (name !== 'INPUT') return element.matches(CONTROLS) ? textOf(element) : null;
  const type = typeOf(element);
  if (UNREAD_TYPES.has(type)) return null;
  if (type === 'radio' || type === 'checkbox') return chosenOf(element, type);
  const value = (element as HTMLInputElement).value ?? '';
  return value === '' ? shownChoice(element) : value.slice(0, MAX_TEXT);
}

/** Labels of the checked members of the group a radio or a checkbox belongs to. */
function chosenOf(element: Element, type: string): string {
  const name = element.getAttribute('name');
  let group: Element = element.parentElement ?? element;
  const members = (at: Element) =>
    [...at.querySelectorAll(`input[type="${type}"]`)].filter(
      (one) => !name || one.getAttribute('name') === name,
    );
  // Up to the smallest node that holds more than one of the group, three levels at most.
  for (let level = 0; level < 4 && members(group).length < 2 && group.parentElement; level++)
    group = group.parentElement;
  return members(group)
    .filter((one) => (one as HTMLInputElement).checked ?? one.hasAttribute('checked'))
    .map((one) => {
      const label =
        one.closest('label') ??
        (one.id ? group.querySelector(`label[for="${CSS_ESCAPE(one.id)}"]`) : null);
      return oneLine(
        label ? textOf(label) : (one.nextSibling?.textContent ?? one.getAttribute('value') ?? ''),
      );
    })
    .filter((text) => text !== '')
    .join('、');
}

const CSS_ESCAPE = (text: string) => text.replace(/["\\]/g, '\\$&');

/** Drop-downs made of `<div>` keep their input empty and show the choice beside it. */
function shownChoice(element: Element): string {
  const isChoice =
    element.getAttribute('role') === 'combobox' ||
    element.hasAttribute('readonly') ||
    element.hasAttribute('aria-haspopup');
  const box = isChoice ? element.closest('[class*="select" i], [class*="cascader" i]') : null;
  if (!box || box.contains(element) === false) return '';
  const outer =
    box.parentElement?.closest('[class*="select" i]:not(form), [class*="cascader" i]') ?? box;
  const shown = [
    ...outer.querySelectorAll(
      '[class*="selection-item" i], [class*="selected" i], [class*="view-value" i], [class*="label" i]',
    ),
  ]
    .filter((one) => !/placeholder/i.test(one.getAttribute('class') ?? ''))
    .map((one) => one.getAttribute('title') || oneLine(textOf(one)));
  return shown.find((text) => text !== '') ?? '';
}
