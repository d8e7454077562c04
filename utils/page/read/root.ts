import type { Anchors } from './reading.ts';

/**
 * Smallest element of the top document that holds everything read (through frames and shadow roots:
 * the element that carries them). Nothing read: the body, so that the page's arrival is seen.
 */
export function rootOf(anchors: Anchors, document: Document, given: Node | undefined): Element {
  const body = document.body ?? document.documentElement;
  if (given?.nodeType === 1) return given as Element;
  let root: Element | null = null;
  for (const node of nodesOf(anchors)) {
    const outer = outermost(node, document);
    if (!outer) continue;
    root ??= outer;
    while (root && !root.contains(outer)) root = root.parentElement;
  }
  // A list of one row must still see the second one arrive.
  return root && root !== body ? (root.parentElement ?? body) : body;
}

/** Documents of frames and open shadow roots that were read: each needs an observer of its own. */
export function treesOf(anchors: Anchors, document: Document): (Document | ShadowRoot)[] {
  const trees = new Set<Document | ShadowRoot>();
  for (const node of nodesOf(anchors)) {
    const tree = node.getRootNode() as Document | ShadowRoot;
    if (tree !== document && (tree.nodeType === 9 || tree.nodeType === 11)) trees.add(tree);
  }
  return [...trees];
}

function nodesOf(anchors: Anchors): Element[] {
  const { header, messageList, input, send } = anchors;
  return [
    ...anchors.fields.values(),
    ...anchors.conversations.values(),
    ...anchors.orders.values(),
    ...[header, messageList, input, send].filter((node) => node !== null),
  ];
}

function outermost(node: Element, document: Document): Element | null {
  let at: Element = node;
  for (let depth = 0; depth < 8; depth++) {
    const tree = at.getRootNode();
    if (tree === document) return at;
    const host: Element | null | undefined =
      tree.nodeType === 11
        ? (tree as ShadowRoot).host
        : (tree as Document).defaultView?.frameElement;
    if (!host) return null;
    at = host;
  }
  return null;
}
