import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';

export type Rendered = {
  root: HTMLElement;
  /** Draws again in the same place. */
  update(children: ComponentChild): void;
  find(selector: string): HTMLElement;
  all(selector: string): HTMLElement[];
  texts(selector: string): string[];
  /** Sends an event to the match whose text or label contains `part`. */
  fire(selector: string, type: string, init?: Record<string, unknown>, part?: string): void;
};

/** Draws components into a document without layout, effects included. */
export function renderInto(children: ComponentChild): Rendered {
  const { document, Event } = parseHTML('<!doctype html><html><body><div></div></body></html>');
  bindListeners(document);
  vi.stubGlobal('document', document);
  vi.stubGlobal('Event', Event);
  const root = document.querySelector('div') as HTMLElement;
  act(() => render(children, root));
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const find = (selector: string, part = '') => {
    const match = all(selector).find((node) =>
      `${node.textContent} ${node.getAttribute('aria-label')}`.includes(part),
    );
    if (!match) throw new Error(`nothing matches ${selector} "${part}" in ${root.innerHTML}`);
    return match;
  };
  return {
    root,
    update: (next) => act(() => render(next, root)),
    find,
    all,
    texts: (selector) => all(selector).map((node) => node.textContent ?? ''),
    fire(selector, type, init = {}, part = '') {
      const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), init);
      act(() => {
        find(selector, part).dispatchEvent(event);
      });
    },
  };
}

/** linkedom calls a listener with `this` = target; browsers, and Preact, mean the node it stands on. */
export function bindListeners(document: Document): void {
  let target: EventTarget = document;
  while (!Object.hasOwn(target, 'addEventListener')) target = Object.getPrototypeOf(target);
  const { addEventListener } = target;
  if ('isBound' in addEventListener) return;
  const bound = function (this: EventTarget, type: string, listener: unknown, options: unknown) {
    const run =
      typeof listener === 'function' ? (event: Event) => listener.call(this, event) : listener;
    addEventListener.call(this, type, run as EventListener, options as AddEventListenerOptions);
  };
  target.addEventListener = Object.assign(bound, { isBound: true });
}
