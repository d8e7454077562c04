export type Theme = 'light' | 'dark';

/**
 * Theme by what the anchor really stands on: the nearest ancestor with an opaque background. So a
 * light host under a dark system stays light. Dark is a relative luminance under 0.2 (design, 2.1).
 */
export function measureTheme(anchor: Element): Theme {
  return luminance(groundOf(anchor)) < 0.2 ? 'dark' : 'light';
}

/** Colour behind an element as [r, g, b] 0 to 255; white when nothing opaque is found. */
export function groundOf(anchor: Element): [number, number, number] {
  for (let node: Element | null = anchor; node; node = parentOf(node)) {
    const style = node.ownerDocument.defaultView?.getComputedStyle(node);
    const colour = style && parseColour(style.backgroundColor);
    if (colour && colour[3] >= 0.5) return [colour[0], colour[1], colour[2]];
  }
  return [255, 255, 255];
}

/** `rgb(1, 2, 3)`, `rgba(1 2 3 / 50%)`, `color(srgb 0 .5 1)` as browsers compute them. */
export function parseColour(text: string): [number, number, number, number] | null {
  const numbers = text.match(/[\d.]+%?/g);
  if (!numbers || numbers.length < 3 || !/^(rgb|color\(srgb)/.test(text)) return null;
  const scale = text.startsWith('color') ? 255 : 1;
  const [r, g, b, a] = numbers.map((number) =>
    number.endsWith('%') ? Number.parseFloat(number) / 100 : Number(number),
  );
  return [r! * scale, g! * scale, b! * scale, a ?? 1];
}

/** WCAG relative luminance, 0 to 1. */
export function luminance([r, g, b]: readonly [number, number, number]): number {
  const [red, green, blue] = [r, g, b].map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** WCAG contrast of two luminances, 1 to 21. */
export function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function parentOf(node: Element): Element | null {
  const parent = node.assignedSlot ?? node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent?.nodeType === 1 ? (parent as Element) : null;
}
