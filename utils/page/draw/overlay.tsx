import { type ComponentChildren, render } from 'preact';
import { measureTheme } from './ground.ts';
import { listen } from './listen.ts';

/** Layers inside our root, lowest first (design, 2.3). */
export const LAYERS = ['marks', 'chips', 'dock', 'card', 'strip', 'dialog', 'toast'] as const;
type Layer = (typeof LAYERS)[number];

const HOST_NAME = 'yaogui-page';
/** A point without size: nothing of the page is covered or hit, and no rule of the page moves it. */
const HOST_STYLE =
  'position:fixed;inset:0 auto auto 0;width:0;height:0;margin:0;padding:0;border:0;overflow:visible;' +
  'background:none;transform:none;filter:none;opacity:1;visibility:visible;z-index:2147483000;' +
  'pointer-events:none';
/** Events of people working in our surfaces; they end at our root and never reach the host's hotkeys. */
const KEPT = (
  'keydown keyup keypress beforeinput input change compositionstart compositionupdate compositionend ' +
  'copy cut paste focusin focusout pointerdown pointerup mousedown mouseup click dblclick contextmenu ' +
  'touchstart touchend'
).split(' ');
/** A page that keeps taking our root out gets its way after this many times. */
const MAX_RETURNS = 5;

export type OverlaySurface = {
  render(children: ComponentChildren): void;
  node: HTMLElement;
  remove(): void;
};

export type Overlay = {
  host: HTMLElement;
  mount(name: string, layer: Layer): OverlaySurface;
  /** Light or dark by the ground the anchor stands on. */
  setThemeBy(anchor: Element): void;
  /** Puts the host back and on top again when the page took it out or opened a modal over it. */
  keepOnTop(): void;
};

/**
 * The one host element of ours in a document: last child of `documentElement`, a closed shadow root,
 * in the top layer where the browser has one. Nothing of the page's own tree is touched.
 * @param css sheets for the root, in order
 */
export function createOverlay(
  signal: AbortSignal,
  document: Document,
  css: readonly string[],
  lang: string,
): Overlay {
  // What an earlier copy left behind (Firefox ends a content script without asking it).
  for (const old of document.querySelectorAll(HOST_NAME)) old.remove();
  const host = document.createElement(HOST_NAME);
  for (const line of HOST_STYLE.split(';')) {
    const [name, value] = line.split(':') as [string, string];
    host.style.setProperty(name, value, 'important');
  }
  const root = host.attachShadow({ mode: 'closed' });
  addSheets(root, css);
  for (const type of KEPT) listen(signal, root, type, (event) => event.stopPropagation());
  const surfaces = new Map<HTMLElement, ComponentChildren>();
  let returnCount = 0;
  let modal: Element | null = null;

  const promote = () => {
    if (!host.isConnected) document.documentElement.append(host);
    if (!host.showPopover) return;
    host.popover = 'manual';
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
  };
  promote();

  listen(signal, document, 'visibilitychange', () => {
    if (document.hidden) return;
    for (const [node, children] of surfaces) render(children, node);
  });
  signal.addEventListener('abort', () => {
    for (const node of surfaces.keys()) render(null, node);
    surfaces.clear();
    host.remove();
  });

  return {
    host,
    mount(name, layer) {
      const node = document.createElement('div');
      node.className = 'yg yg-surface';
      node.dataset.surface = name;
      node.dataset.layer = layer;
      node.lang = lang;
      const after = [...root.children].find(
        (other) =>
          other instanceof HTMLElement &&
          other.dataset.layer !== undefined &&
          LAYERS.indexOf(other.dataset.layer as Layer) > LAYERS.indexOf(layer),
      );
      root.insertBefore(node, after ?? null);
      let isGone = false;
      return {
        node,
        render(children) {
          if (signal.aborted || isGone) return;
          surfaces.set(node, children);
          if (!document.hidden) render(children, node);
        },
        remove() {
          isGone = true;
          render(null, node);
          surfaces.delete(node);
          node.remove();
        },
      };
    },
    setThemeBy(anchor) {
      const theme = measureTheme(anchor);
      if (host.dataset.theme !== theme) host.dataset.theme = theme;
    },
    keepOnTop() {
      const open = [...document.querySelectorAll(':modal')].at(-1) ?? null;
      const isCovered = open !== null && open !== modal;
      modal = open;
      if (host.isConnected && !isCovered) return;
      if (!host.isConnected && ++returnCount > MAX_RETURNS) return;
      promote();
    },
  };
}

/** Constructed sheets where the browser lets a content script adopt them, else style elements. */
function addSheets(root: ShadowRoot, css: readonly string[]): void {
  try {
    root.adoptedStyleSheets = css.map((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
  } catch {
    // Firefox refuses sheets across its compartments (bug 1751346); a style element does the same.
    for (const text of css) {
      const style = root.ownerDocument.createElement('style');
      style.textContent = text;
      root.append(style);
    }
  }
}
