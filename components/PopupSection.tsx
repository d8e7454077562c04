import type { ComponentChildren } from 'preact';

/** One part of the popup: title, what it sums up, an action at the right, rows. */
export function PopupSection({
  title,
  note,
  isStale = false,
  action,
  children,
}: {
  title: string;
  note?: string;
  /** Too old to act on: the whole part is grey. */
  isStale?: boolean;
  action?: ComponentChildren;
  children?: ComponentChildren;
}) {
  return (
    <section class="yg-section" data-stale={isStale}>
      <header>
        <h2>{title}</h2>
        <span class="yg-3 yg-grow">{note}</span>
        {action}
      </header>
      {children}
    </section>
  );
}
