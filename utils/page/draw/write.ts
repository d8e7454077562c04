import type { Control } from './mirror.ts';
import { readRichText } from './rich-text.ts';
import type { Span } from './spans.ts';
import { isControl, readField } from './text-field.ts';

/**
 * Puts `text` in place of a span the way the editor itself takes text, so that it hears of it and its
 * own undo holds it. Only ever on a person's press. The rest of the field must not have changed.
 * @returns whether the field now really says so, after the page had its turn
 */
export async function replaceText(element: Element, span: Span, text: string): Promise<boolean> {
  const before = readField(element).text;
  const wanted = before.slice(0, span.start) + text + before.slice(span.end);
  if (wanted === before) return true;
  if (isControl(element)) {
    if (element.disabled || element.readOnly) return false;
    // An editor that cuts what is too long would leave half a sentence.
    if (element.maxLength >= 0 && wanted.length > element.maxLength) return false;
    element.focus({ preventScroll: true });
    element.setSelectionRange(span.start, span.end);
    insert(element.ownerDocument, text);
    if (element.value !== wanted) setValue(element, wanted, span.start + text.length);
  } else {
    const range = (element as HTMLElement).isContentEditable && readRichText(element).rangeOf(span);
    const selection = element.ownerDocument.defaultView?.getSelection();
    if (!range || !selection) return false;
    (element as HTMLElement).focus({ preventScroll: true });
    selection.setBaseAndExtent(
      range.startContainer,
      range.startOffset,
      range.endContainer,
      range.endOffset,
    );
    insert(element.ownerDocument, text);
  }
  await nextTurns(element.ownerDocument);
  return element.isConnected && readField(element).text === wanted;
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
