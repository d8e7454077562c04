import type { ComponentChildren } from 'preact';

/** One part of the popup: title, what it sums up, an action at the right, rows. */
export function PopupSection({
  title,
  note,
  isNoteStale = false,
  action,
  children,
}: {
  title: string;
  note?: string;
  isNoteStale?: boolean;
  action?: ComponentChildren;
  children?: ComponentChildren;
}) {
  return (
    <section class="yg-section">
      <header>
        <h2>{title}</h2>
        <span class={`yg-3 yg-grow${isNoteStale ? ' yg-stale' : ''}`}>{note}</span>
        {action}
      </header>
      {children}
    </section>
  );
}
