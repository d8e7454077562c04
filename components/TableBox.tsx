import type { ComponentChildren } from 'preact';

/** Holds a table that may be wider than its place. */
export function TableBox({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section class="yg-table-box" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
