import type { ComponentChildren } from 'preact';
import { Glyph, type GlyphName } from './Glyph.tsx';

export type TagLevel = Exclude<GlyphName, 'pause' | 'mark'>;

/** The two-cell tag, shape | words: the sign that something on a page is ours. */
export function Tag({
  level,
  children,
  title,
}: {
  level: TagLevel;
  children: ComponentChildren;
  title?: string;
}) {
  return (
    <span class="yg-tag" data-level={level} title={title}>
      <span class="yg-tag-shape">
        <Glyph name={level} size={12} />
      </span>
      <span class="yg-tag-words">{children}</span>
    </span>
  );
}
