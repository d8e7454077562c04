import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';

/** Where a floating panel stands, CSS px from the viewport's top left; `null`: its own corner. */
export type Spot = { x: number; y: number } | null;

const MARGIN = 8;

/**
 * A floating panel that a person can move by whatever inside it carries `data-handle`.
 * It never leaves the viewport, also when that becomes smaller.
 */
export function Movable({
  spot,
  onMove,
  children,
  style,
  ...rest
}: {
  spot: Spot;
  onMove: (spot: Spot) => void;
  children: ComponentChildren;
} & Omit<JSX.HTMLAttributes<HTMLElement>, 'style'> & { style?: JSX.CSSProperties }) {
  const drag = useRef<{ dx: number; dy: number } | null>(null);

  const start = (event: JSX.TargetedPointerEvent<HTMLDivElement>) => {
    const target = event.target as Element;
    if (event.button !== 0 || !target.closest('[data-handle]') || target.closest('button')) return;
    const box = event.currentTarget.getBoundingClientRect();
    drag.current = { dx: event.clientX - box.x, dy: event.clientY - box.y };
    event.currentTarget.setPointerCapture(event.pointerId);
    event.preventDefault();
  };
  const move = (event: JSX.TargetedPointerEvent<HTMLDivElement>) => {
    if (!drag.current) return;
    const box = event.currentTarget.getBoundingClientRect();
    const view = event.currentTarget.ownerDocument.documentElement;
    const limit = (n: number, size: number, room: number) =>
      Math.round(Math.max(MARGIN, Math.min(n, room - size - MARGIN)));
    onMove({
      x: limit(event.clientX - drag.current.dx, box.width, view.clientWidth),
      y: limit(event.clientY - drag.current.dy, box.height, view.clientHeight),
    });
  };
  const stop = () => {
    drag.current = null;
  };

  return (
    <div
      {...(rest as JSX.HTMLAttributes<HTMLDivElement>)}
      data-moved={spot ? '' : undefined}
      style={spot ? { '--x': `${spot.x}px`, '--y': `${spot.y}px` } : style}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={stop}
      onPointerCancel={stop}
    >
      {children}
    </div>
  );
}
