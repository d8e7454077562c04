import type { Span } from './spans.ts';

/** The text of an element as a person reads it, with the way back to the nodes it stands in. */
export type RichText = {
  text: string;
  /** `null` when the span covers no text node. */
  rangeOf(span: Span): Range | null;
  /** Offset of a point of the DOM (caret, selection end) in the text. */
  offsetOf(node: Node, offset: number): number;
};

type Run = { node: Text; start: number };

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT SVG CANVAS SELECT'.split(' '));

/**
 * Reads text nodes in order; blocks and line breaks are one `\n`.
 * @param limit stops after so many characters; the rest is not read
 */
export function readRichText(root: Element, limit = Number.POSITIVE_INFINITY): RichText {
  const runs: Run[] = [];
  /** Where in the text each node begins and ends. */
  const bounds = new Map<Node, { start: number; end: number }>();
  let text = '';
  const newLine = () => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  const visit = (node: Node) => {
    if (text.length >= limit) return;
    const name = node.nodeType === 1 ? (node as Element).tagName.toUpperCase() : '';
    const isBlock = node !== root && BLOCKS.has(name);
    if (isBlock) newLine();
    const start = text.length;
    if (node.nodeType === 3 && (node as Text).data !== '') {
      runs.push({ node: node as Text, start });
      text += (node as Text).data;
    } else if (name === 'BR') {
      text += '\n';
    } else if (name !== '' && !SILENT.has(name)) {
      for (const child of node.childNodes) visit(child);
    }
    bounds.set(node, { start, end: text.length });
    if (isBlock) newLine();
  };
  visit(root);
  const full = text.replace(/\n+$/, '');
  return {
    text: full.slice(0, limit),
    rangeOf({ start, end }) {
      const from =
        runs.find((run) => start < run.start + run.node.data.length && start >= run.start) ??
        runs.find((run) => run.start >= start);
      const to = runs.findLast((run) => run.start < end);
      if (!from || !to || from.start > to.start) return null;
      const range = root.ownerDocument.createRange();
      range.setStart(from.node, clamp(start - from.start, from.node.data.length));
      range.setEnd(to.node, clamp(end - to.start, to.node.data.length));
      return range;
    },
    offsetOf(node, offset) {
      const run = runs.find((candidate) => candidate.node === node);
      if (run) return run.start + clamp(offset, run.node.data.length);
      // A point between nodes: where the next one begins.
      const child = node.childNodes[offset];
      const at = (child && bounds.get(child)?.start) ?? bounds.get(node)?.end ?? full.length;
      return Math.min(at, full.length);
    },
  };
}

const clamp = (n: number, high: number) => Math.max(0, Math.min(n, high));
