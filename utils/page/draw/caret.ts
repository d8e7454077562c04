import { isControl } from './text-field.ts';

/** Keeps where the caret stands. @returns puts focus, caret and scroll back exactly as they were */
export function keepCaret(document: Document): () => void {
  const element = deepActive(document);
  if (!element || element === document.body) return () => {};
  const { scrollTop, scrollLeft } = element;
  const back = () => {
    if (!element.isConnected) return false;
    element.focus({ preventScroll: true });
    element.scrollTop = scrollTop;
    element.scrollLeft = scrollLeft;
    return true;
  };
  if (isControl(element)) {
    const { selectionStart, selectionEnd, selectionDirection } = element;
    return () => {
      if (back())
        element.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? undefined);
    };
  }
  const selection = document.defaultView?.getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  return () => {
    if (!back() || !selection || !anchorNode?.isConnected || !focusNode?.isConnected) return;
    selection.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
  };
}

/** The focused element, also inside open shadow roots and frames of the same origin. */
export function deepActive(document: Document): HTMLElement | null {
  let active = document.activeElement;
  while (active) {
    const inner: Element | null | undefined =
      active.shadowRoot?.activeElement ?? frameDocument(active)?.activeElement;
    if (!inner) break;
    active = inner;
  }
  return active as HTMLElement | null;
}

function frameDocument(element: Element): Document | null {
  // A frame of another origin has no document for us.
  return element.tagName === 'IFRAME' ? (element as HTMLIFrameElement).contentDocument : null;
}
