import type { Control } from './mirror.ts';
import { readRichText } from './rich-text.ts';
import type { Span } from './spans.ts';

/** What can be underlined, and how: a control by a mirror, the rest by ranges. */
export type FieldKind = 'control' | 'rich' | 'shown';

/** Longer texts are checked up to here; the person is told. */
export const MAX_FIELD_LENGTH = 20_000;

const LINE_TYPES = new Set(['text', 'search', 'url', 'tel', '']);

export function fieldKind(element: Element): FieldKind {
  if (isControl(element)) return 'control';
  return (element as HTMLElement).isContentEditable ? 'rich' : 'shown';
}

export function isControl(element: Element): element is Control {
  if (element.tagName === 'TEXTAREA') return true;
  return element.tagName === 'INPUT' && LINE_TYPES.has((element as HTMLInputElement).type);
}

/** The text of a field now, cut at `MAX_FIELD_LENGTH`, and whether it was cut. */
export function readField(element: Element): { text: string; isCut: boolean } {
  const text = wholeText(element, MAX_FIELD_LENGTH + 1);
  // Never in the middle of a surrogate pair: half a letter is another letter.
  const end = /[\ud800-\udbff]/.test(text[MAX_FIELD_LENGTH - 1] ?? '')
    ? MAX_FIELD_LENGTH - 1
    : MAX_FIELD_LENGTH;
  return text.length > MAX_FIELD_LENGTH
    ? { text: text.slice(0, end), isCut: true }
    : { text, isCut: false };
}

/** All of a field's text, however long; `limit` spares reading an editor to its end. */
export function wholeText(element: Element, limit = Number.POSITIVE_INFINITY): string {
  if (isControl(element)) return element.value;
  if (element.tagName === 'SELECT')
    return [...(element as HTMLSelectElement).selectedOptions].map((o) => o.text).join('、');
  if (element.tagName === 'INPUT') return (element as HTMLInputElement).value;
  return readRichText(element, limit).text;
}

/** Caret or selection of a field while it has the focus, else `null`. */
export function selectionOf(element: Element): Span | null {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  if (isControl(element)) {
    if (activeElement !== element || element.selectionStart === null) return null;
    return { start: element.selectionStart, end: element.selectionEnd ?? element.selectionStart };
  }
  if (
    !activeElement ||
    !(
      element === activeElement ||
      element.contains(activeElement) ||
      activeElement.contains(element)
    )
  )
    return null;
  const selection = element.ownerDocument.defaultView?.getSelection();
  if (!selection?.anchorNode || !selection.focusNode || !element.contains(selection.anchorNode))
    return null;
  const rich = readRichText(element, MAX_FIELD_LENGTH + 1);
  const a = rich.offsetOf(selection.anchorNode, selection.anchorOffset);
  const b = rich.offsetOf(selection.focusNode, selection.focusOffset);
  return { start: Math.min(a, b), end: Math.max(a, b) };
}
