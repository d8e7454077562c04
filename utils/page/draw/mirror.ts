import type { Rect } from './place.ts';
import type { Span } from './spans.ts';

/** Everything that decides where a letter stands inside a control. */
const COPIED = (
  'direction unicode-bidi writing-mode font-style font-variant-caps font-variant-numeric ' +
  'font-variant-ligatures font-variant-east-asian font-weight font-stretch font-size font-family ' +
  'font-kerning font-feature-settings font-optical-sizing font-size-adjust letter-spacing word-spacing ' +
  'line-height text-align text-indent text-transform text-rendering text-spacing-trim tab-size ' +
  'word-break line-break overflow-wrap hyphens padding-top padding-right padding-bottom padding-left ' +
  '-webkit-locale'
).split(' ');

/** Once more on each part: `all` takes back what it would inherit. */
const HIDDEN = 'all:initial;display:block;visibility:hidden';

export type Control = HTMLInputElement | HTMLTextAreaElement;

/** Box of a piece of text and the height of its base line, in CSS px of the viewport. */
export type TextBox = Rect & { baseline: number };

/**
 * Measures where text stands inside an input or textarea: an invisible copy of the control with the
 * same fonts, padding and width, in our own root, asked with ranges.
 * @param parent node of ours to keep the copy in
 */
export function createMirror(parent: HTMLElement): {
  /** One box per line of each span, in the control's place; may lie outside its visible part. */
  boxesOf(control: Control, text: string, spans: readonly Span[]): TextBox[][];
} {
  const document = parent.ownerDocument;
  const frame = document.createElement('div');
  frame.setAttribute('aria-hidden', 'true');
  frame.style.cssText =
    'all:initial;position:fixed;left:0;top:0;visibility:hidden;contain:layout;pointer-events:none';
  const words = document.createTextNode('');
  /** Its bottom stands on the base line of the first line. */
  const foot = document.createElement('span');
  foot.style.cssText = 'display:inline-block;width:0;height:0';
  const probe = document.createElement('div');
  const probeText = document.createTextNode('药');
  const box = document.createElement('div');
  box.append(words);
  probe.append(probeText, foot);
  frame.append(box, probe);
  const range = document.createRange();

  return {
    boxesOf(control, text, spans) {
      const style = document.defaultView?.getComputedStyle(control);
      if (!style || spans.length === 0) return spans.map(() => []);
      if (!frame.isConnected) parent.append(frame);
      const isLine = control.tagName !== 'TEXTAREA';
      const inside = insideOf(control, style);
      const copied = COPIED.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
      box.style.cssText =
        `${HIDDEN};box-sizing:border-box;border:0;width:${inside.width}px;` +
        `${copied};white-space:${isLine ? 'pre' : style.whiteSpace}`;
      probe.style.cssText = `${HIDDEN};${copied};padding:0;white-space:pre`;
      if (words.data !== text) words.data = text;

      range.selectNodeContents(probeText);
      const ascent = foot.getBoundingClientRect().bottom - range.getBoundingClientRect().top;
      const outer = control.getBoundingClientRect();
      // A page may scale a control; the copy is not scaled with it.
      const scaleX = outer.width / (control.offsetWidth || outer.width || 1);
      const scaleY = outer.height / (control.offsetHeight || outer.height || 1);
      const origin = box.getBoundingClientRect();
      const dy = isLine ? middle(inside.height, style, box) : 0;
      return spans.map((span) => {
        range.setStart(words, Math.min(span.start, words.length));
        range.setEnd(words, Math.min(span.end, words.length));
        return joinLines([...range.getClientRects()]).map((rect) => {
          const x = inside.left + rect.x - origin.x - control.scrollLeft;
          const y = inside.top + rect.y - origin.y - control.scrollTop + dy;
          return {
            x: outer.x + x * scaleX,
            y: outer.y + y * scaleY,
            width: rect.width * scaleX,
            height: rect.height * scaleY,
            baseline: outer.y + (y + ascent) * scaleY,
          };
        });
      });
    },
  };
}

/**
 * The part inside the border, without a textarea's scroll bar. Firefox counts the padding of an input
 * to its `clientLeft`, so the border is asked for itself.
 */
function insideOf(control: Control, style: CSSStyleDeclaration) {
  const [left, right, top, bottom] = (['left', 'right', 'top', 'bottom'] as const).map((side) =>
    Number.parseFloat(style.getPropertyValue(`border-${side}-width`)),
  ) as [number, number, number, number];
  const width = control.offsetWidth - left - right;
  return {
    left,
    top,
    width: control.tagName === 'TEXTAREA' ? Math.min(width, control.clientWidth) : width,
    height: control.offsetHeight - top - bottom,
  };
}

/** A single line stands in the middle of its control, whatever the line height. */
function middle(height: number, style: CSSStyleDeclaration, box: HTMLElement): number {
  const padding = Number.parseFloat(style.paddingTop) + Number.parseFloat(style.paddingBottom);
  const line = box.getBoundingClientRect().height - padding;
  return (height - padding - line) / 2;
}

/** Pieces of one line (other scripts, other fonts) become one box. */
export function joinLines(rects: readonly Rect[]): Rect[] {
  const lines: Rect[] = [];
  for (const { x, y, width, height } of rects) {
    if (width === 0) continue;
    const line = lines.at(-1);
    const isSame = line && Math.abs(line.y + line.height / 2 - (y + height / 2)) < height / 2;
    if (!line || !isSame) {
      lines.push({ x, y, width, height });
      continue;
    }
    const right = Math.max(line.x + line.width, x + width);
    const bottom = Math.max(line.y + line.height, y + height);
    line.x = Math.min(line.x, x);
    line.y = Math.min(line.y, y);
    line.width = right - line.x;
    line.height = bottom - line.y;
  }
  return lines;
}
