import { ChevronRight } from 'lucide-preact';
import type { ComponentChildren } from 'preact';

/** A row of the popup: one click to its place. */
export function PopupRow({
  lead,
  children,
  onOpen,
}: {
  lead: ComponentChildren;
  children: ComponentChildren;
  onOpen: () => void;
}) {
  return (
    <li>
      <button type="button" class="yg-row" onClick={onOpen}>
        {lead}
        <span class="yg-row-words">{children}</span>
        <ChevronRight size={14} strokeWidth={1.5} absoluteStrokeWidth aria-hidden="true" />
      </button>
    </li>
  );
}
