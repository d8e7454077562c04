import type { ComponentChildren } from 'preact';
import { Glyph, type GlyphName } from './Glyph.tsx';

/** A state in words: glyph, one sentence in bold, what it means, what can be done. */
export function StateNote({
  glyph,
  title,
  text,
  children,
}: {
  glyph: GlyphName;
  title: string;
  text?: ComponentChildren;
  children?: ComponentChildren;
}) {
  return (
    <div class="yg-note">
      <Glyph name={glyph} size={16} />
      <div class="yg-grow">
        <p class="yg-strong">{title}</p>
        {text && <p class="yg-2">{text}</p>}
        {children && <div class="yg-note-buttons">{children}</div>}
      </div>
    </div>
  );
}
