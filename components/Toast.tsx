/** One line at the bottom of the page: `bg` words on a `text` ground. Never for findings. */
export function Toast({
  text,
  action,
  onHold,
}: {
  text: string;
  action?: { label: string; run(): void };
  /** The pointer or the focus is on it: it must not go away meanwhile. */
  onHold?(isHeld: boolean): void;
}) {
  return (
    <div class="yg-toast-place">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hovering only keeps it from going away */}
      <div
        class="yg-toast"
        onMouseEnter={() => onHold?.(true)}
        onMouseLeave={() => onHold?.(false)}
        onFocusIn={() => onHold?.(true)}
        onFocusOut={() => onHold?.(false)}
      >
        <span class="yg-grow" role="status">
          {text}
        </span>
        {action && (
          <button type="button" onClick={action.run}>
            {action.label}
          </button>
        )}
      </div>
    </div>
  );
}
