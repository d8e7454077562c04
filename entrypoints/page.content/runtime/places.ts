import type { ReplyOf, RequestOf } from '@/utils/messaging/protocol.ts';

type Panel = RequestOf<'place.set'>['panel'];
type Kept = RequestOf<'place.set'>['place'];
/** Where a panel stands; `isFolded: null`: as the width of the window asks. */
export type Place = Omit<Kept, 'isFolded'> & { isFolded: boolean | null };
type Change = (change: Partial<Place>) => void;

export type Places = {
  /** What is kept for this site; what was changed here and is not kept yet stays. */
  take(kept: NonNullable<ReplyOf<'page.hello'>>['places']): void;
  /** The panel's place, to read, and how to change it. */
  of(panel: Panel): { place: Readonly<Place>; change: Change };
  /** Sends what waits to be kept; a panel that is being dragged changes with every move. */
  flush(): void;
};

const REST_MS = 300;

/** Where our panels stand in this tab, told to the background once a change rests. */
export function createPlaces(
  keep: (panel: Panel, place: Kept) => Promise<unknown>,
  setTimer: (run: () => void, ms: number) => () => void,
): Places {
  const places = new Map<Panel, Place>();
  const waiting = new Set<Panel>();
  let cancel = () => {};

  const get = (panel: Panel) => {
    const place = places.get(panel) ?? { spot: null, isFolded: null, pausedUntil: null };
    places.set(panel, place);
    return place;
  };
  function flush() {
    cancel();
    for (const panel of waiting) {
      const place = get(panel);
      const sent = JSON.stringify(place);
      keep(panel, { ...place, isFolded: place.isFolded ?? false }).then(
        () => {
          if (JSON.stringify(place) === sent) waiting.delete(panel);
        },
        // Not kept: it holds in this tab and is sent with the next change.
        () => undefined,
      );
    }
  }
  return {
    take(kept) {
      for (const [name, { isFolded, ...place }] of Object.entries(kept)) {
        const panel = name as Panel;
        if (waiting.has(panel)) continue;
        // Unfolded is no choice that outlives the tab: a narrow window starts folded.
        Object.assign(get(panel), place, { isFolded: isFolded || (get(panel).isFolded ?? null) });
      }
    },
    of: (panel) => ({
      place: get(panel),
      change(change) {
        Object.assign(get(panel), change);
        waiting.add(panel);
        cancel();
        cancel = setTimer(flush, REST_MS);
      },
    }),
    flush,
  };
}
