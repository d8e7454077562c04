import type { ShownLevel } from './levels.ts';

/** One line under words in a control, in CSS px of the viewport. */
export type MarkLine = {
  key: string;
  level: ShownLevel;
  x: number;
  width: number;
  /** Where the line lies. */
  y: number;
  /** The words it belongs to, for the tint. */
  top: number;
  height: number;
  /** The card of it is open. */
  isActive: boolean;
  ground: 'light' | 'dark';
};

/** Length of one wave, and its height, of the line under what a person must look at. */
const WAVE = 6;

/** Lines under words in inputs; nothing of them can be hit by the pointer. */
export function MarkLines({ lines }: { lines: readonly MarkLine[] }) {
  return (
    <div class="yg-lines" aria-hidden="true">
      {lines.map((line) => (
        <div key={line.key} data-ground={line.ground}>
          {(line.isActive || line.level === 'block') && (
            <i
              class="yg-tint"
              data-level={line.level}
              style={{
                left: `${line.x}px`,
                top: `${line.top}px`,
                width: `${line.width}px`,
                height: `${line.height}px`,
              }}
            />
          )}
          <i
            class="yg-line"
            data-level={line.level}
            style={{ left: `${line.x}px`, top: `${line.y}px`, width: `${line.width}px` }}
          >
            {line.level === 'review' && <Wave width={line.width} />}
          </i>
        </div>
      ))}
    </div>
  );
}

function Wave({ width }: { width: number }) {
  const count = Math.ceil(width / WAVE) + 1;
  const path = `M0 2${'q1.5 -2.6 3 0t3 0'.repeat(count)}`;
  return (
    <svg aria-hidden="true" width={width} height="4" viewBox={`0 0 ${width} 4`}>
      <path d={path} fill="none" stroke="currentColor" stroke-width="1" />
    </svg>
  );
}
