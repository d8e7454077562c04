import { listen } from './listen.ts';

/** The part of the Navigation API that is used; not in every TypeScript library nor every browser. */
type NavigateEvent = Event & {
  destination: { url: string; sameDocument: boolean };
  downloadRequest: string | null;
};

/**
 * Watches the address of a page that changes it without loading. Patching `history` from an isolated
 * world sees nothing, so it is the Navigation API where there is one; else `popstate`, `hashchange`
 * and `check()`, which the tree watcher calls after a change of the page.
 * @param onLeave a change to that address begins; the old address still stands
 * @param onArrive the address may have changed, or a begun change came to nothing
 * @returns compares by hand, for browsers without the Navigation API
 */
export function watchLocation(
  signal: AbortSignal,
  window: Window,
  onLeave: (url: string) => void,
  onArrive: (url: string) => void,
): { check(): void } {
  let last = window.location.href;
  const arrive = () => {
    last = window.location.href;
    onArrive(last);
  };
  const navigation = (window as { navigation?: EventTarget }).navigation;
  if (navigation) {
    listen<NavigateEvent>(signal, navigation, 'navigate', (event) => {
      // A load may still be refused by the person ("stay on this page"): it ends with the page itself.
      if (event.destination.sameDocument && event.downloadRequest === null)
        onLeave(event.destination.url);
    });
    // The hash is still the old one inside `navigate` and the new one in these.
    listen(signal, navigation, ['currententrychange', 'navigatesuccess', 'navigateerror'], arrive);
  } else {
    listen(signal, window, ['popstate', 'hashchange'], arrive);
  }
  return {
    check() {
      if (!signal.aborted && window.location.href !== last) arrive();
    },
  };
}
