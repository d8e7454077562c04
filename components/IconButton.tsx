import type { LucideIcon } from 'lucide-preact';

/** A button that is only a picture: close, fold, previous, next. Always with a tooltip and a name. */
export function IconButton({
  icon: Icon,
  label,
  onClick,
  isDisabled = false,
  isExpanded,
}: {
  icon: LucideIcon;
  label: string;
  onClick: () => void;
  isDisabled?: boolean;
  isExpanded?: boolean;
}) {
  return (
    <button
      type="button"
      class="yg-button"
      data-kind="icon"
      title={label}
      aria-label={label}
      aria-expanded={isExpanded}
      disabled={isDisabled}
      onClick={onClick}
    >
      <Icon size={16} strokeWidth={1.5} absoluteStrokeWidth aria-hidden="true" />
    </button>
  );
}
