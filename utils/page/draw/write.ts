import type { Control } from './mirror.ts';
import { readRichText } from './rich-text.ts';
import type { Span } from './spans.ts';
import { isControl, wholeText } from './text-field.ts';

/**
 * Puts `text` in place of a span the way the editor itself takes text, so that it hears of it and its
 * own undo holds it. Only ever on a person's press.
 * @returns whether the field now really says so, after the page had its turn; if not, it says again
 * what it said before
 */
export async function replaceText(element: Element, span: Span, text: string): Promise<boolean> {
  const before = wholeText(element);
  const wanted = before.slice(0, span.start) + text + before.slice(span.end);
  if (wanted === before) return true;
  const isDone = isControl(element)
    ? writeControl(element, span, text, wanted)
    : writeRich(element as HTMLElement, span, text);
  if (!isDone) return false;
  await nextTurns(element.ownerDocument);
  if (!element.isConnected) return false;
  const after = wholeText(element);
  if (after === wanted) return true;
  if (after !== before) {
    if (isControl(element)) setValue(element, before, span.end);
    else element.ownerDocument.execCommand('undo');
  }
  return false;
}

function writeControl(control: Control, span: Span, text: string, wanted: string): boolean {
  if (control.disabled || control.readOnly) return false;
  // An editor that cuts what is too long would leave half a sentence.
  if (control.maxLength >= 0 && wanted.length > control.maxLength) return false;
  control.focus({ preventScroll: true });
  control.setSelectionRange(span.start, span.end);
  insert(control.ownerDocument, text);
  if (control.value !== wanted) setValue(control, wanted, span.start + text.length);
  return true;
}

function writeRich(element: HTMLElement, span: Span, text: string): boolean {
  const range = element.isContentEditable && readRichText(element).rangeOf(span);
  const selection = element.ownerDocument.defaultView?.getSelection();
  if (!range || !selection) return false;
  element.focus({ preventScroll: true });
  const { startContainer, startOffset, endContainer, endOffset } = range;
  selection.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  insert(element.ownerDocument, text);
  return true;
}

/** Old, but the only way that keeps the browser's undo and fires `beforeinput` as typing does. */
function insert(document: Document, text: string): void {
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
}

/** For controls without an editing command: past a framework's own `value`, then tell it. */
function setValue(control: Control, value: string, caret: number): void {
  const type = control.tagName === 'TEXTAREA' ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(type.prototype, 'value')?.set?.call(control, value);
  control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  if (control.value === value) control.setSelectionRange(caret, caret);
}

/** Frameworks answer in a microtask or in the next frame; a hidden tab has no frame. */
function nextTurns(document: Document): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) setTimeout(resolve, 0);
    else requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
