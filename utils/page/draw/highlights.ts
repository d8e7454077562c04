const PREFIX = 'yg-';

/** Names of the highlight styles in `highlight.css`: level and ground, `error-light`. */
export type HighlightName = string;

type Registry = { set(name: string, value: unknown): void; delete(name: string): void };
type View = Window & {
  CSS?: { highlights?: Registry };
  Highlight?: new (...ranges: Range[]) => { priority: number };
};

/**
 * Underlines ranges of a document without touching a node of it (CSS Custom Highlights).
 * @returns sets the whole picture; a name that is no longer in it goes away
 */
export function createHighlights(
  signal: AbortSignal,
  document: Document,
): (ranges: ReadonlyMap<HighlightName, { ranges: Range[]; priority: number }>) => void {
  const view = document.defaultView as View | null;
  const registry = view?.CSS?.highlights;
  const shown = new Set<string>();
  const clear = (keep: ReadonlyMap<string, unknown>) => {
    for (const name of shown) {
      if (keep.has(name)) continue;
      registry?.delete(PREFIX + name);
      shown.delete(name);
    }
  };
  signal.addEventListener('abort', () => clear(new Map()));
  return (picture) => {
    if (!registry || !view?.Highlight) return;
    clear(picture);
    for (const [name, { ranges, priority }] of picture) {
      const highlight = new view.Highlight(...ranges);
      highlight.priority = priority;
      registry.set(PREFIX + name, highlight);
      shown.add(name);
    }
  };
}
