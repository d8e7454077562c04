import type { JSX } from 'preact';

export type GlyphName =
  | 'block'
  | 'error'
  | 'warning'
  | 'hint'
  | 'review'
  | 'blind'
  | 'ok'
  | 'pause'
  | 'mark';

const STROKE = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': 1.5,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;

/** Knock-outs are holes (even-odd), so the ground behind the glyph shows through. */
const SHAPES: Record<GlyphName, JSX.Element> = {
  block: (
    <path fill="currentColor" fill-rule="evenodd" d="M5 1h6l4 4v6l-4 4H5l-4-4V5zM4 7v2h8V7z" />
  ),
  error: (
    <path
      fill="currentColor"
      fill-rule="evenodd"
      d="M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM5.9 4.8 4.8 5.9 6.9 8l-2.1 2.1 1.1 1.1L8 9.1l2.1 2.1 1.1-1.1L9.1 8l2.1-2.1-1.1-1.1L8 6.9z"
    />
  ),
  warning: (
    <path
      fill="currentColor"
      fill-rule="evenodd"
      d="M8 1.2c.4 0 .8.2 1 .6l5.9 11c.5.9-.1 1.9-1.1 1.9H2.2c-1 0-1.6-1-1.1-1.900L7 1.800c.2-.4.6-.6 1-.6zM7.25 5.500v4.200h1.500V5.500zM7.25 11v1.600h1.500V11z"
    />
  ),
  hint: (
    <g {...STROKE}>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M8 7.300v3.900M8 4.800v.1" />
    </g>
  ),
  review: (
    <g {...STROKE}>
      <path d="M8 1.2 14.8 8 8 14.8 1.2 8z" />
      <path d="M6.6 6.500c0-1.8 2.9-1.8 2.9 0 0 1-1.5 1.2-1.5 2.200M8 10.700v.1" />
    </g>
  ),
  blind: (
    <g {...STROKE}>
      <path d="M2.5 4.500v-1a1 1 0 0 1 1-1h1M7 2.500h2M11.5 2.500h1a1 1 0 0 1 1 1v1M13.5 7v2M13.5 11.500v1a1 1 0 0 1-1 1h-1M9 13.500H7M4.5 13.500h-1a1 1 0 0 1-1-1v-1M2.5 9V7" />
      <path d="m5.5 10.5 5-5" />
    </g>
  ),
  ok: <path {...STROKE} d="m3 8.5 3.2 3.300L13 4.7" />,
  pause: <path {...STROKE} d="M5.5 3.500v9M10.5 3.500v9" />,
  mark: (
    <>
      <rect width="16" height="16" rx="3" fill="var(--accent)" />
      <path
        {...STROKE}
        stroke="var(--on-accent)"
        stroke-width="1.3"
        d="M4.2 3.600v8.400h8.200M4.2 5.400a6.6 6.6 0 0 1 6.6 6.6"
      />
    </>
  ),
};

/** Level and state glyphs: shape is meaning (design, 3). Always beside a word, so hidden from readers. */
export function Glyph({ name, size = 14 }: { name: GlyphName; size?: number }) {
  return (
    <svg
      class="yg-glyph"
      data-level={name}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      {SHAPES[name]}
    </svg>
  );
}

/** The draining clock: `share` of the target that is left, 1 to 0. */
export function PieGlyph({ share, size = 12 }: { share: number; size?: number }) {
  const left = Math.min(0.999, Math.max(0, share));
  const angle = 2 * Math.PI * left;
  const [x, y] = [8 - 5 * Math.sin(angle), 8 - 5 * Math.cos(angle)];
  return (
    <svg class="yg-glyph" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6.7" fill="none" stroke="currentColor" stroke-width="1.3" />
      {left > 0.01 && (
        <path
          fill="currentColor"
          d={`M8 8V3A5 5 0 ${left > 0.5 ? 1 : 0} 0 ${x.toFixed(2)} ${y.toFixed(2)}z`}
        />
      )}
    </svg>
  );
}
