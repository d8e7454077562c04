export function elements(nodes: Node[]): Element[] {
  return nodes.filter((node): node is Element => node.nodeType === 1);
}

/** Elements below the nodes that match a selector. */
export function below(nodes: Node[], selector: string): Node[] {
  return nodes.flatMap((node) =>
    'querySelectorAll' in node ? [...(node as ParentNode).querySelectorAll(selector)] : [],
  );
}

/** Same-origin document of a frame; `null` for any other. */
export function documentOf(frame: Node): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument ?? null;
  } catch {
    // Another origin: can't be seen, which is the honest answer.
    return null;
  }
}

/** Seen by the person, as far as that is known without layout. */
export function isVisible(element: Element): boolean {
  if (typeof element.checkVisibility === 'function')
    return element.checkVisibility({ visibilityProperty: true });
  for (let at: Element | null = element; at; at = at.parentElement)
    if (
      at.hasAttribute('hidden') ||
      /display:\s?none|visibility:\s?hidden/.test(at.getAttribute('style') ?? '')
    )
      return false;
  return true;
}

/** Whether a node starts before another one in document order; false for one that holds the other. */
export function isBefore(node: Node, other: Node): boolean {
  const some = lineOf(node);
  const others = lineOf(other);
  let level = 0;
  while (some[level] && some[level] === others[level]) level++;
  const [one, two] = [some[level], others[level]];
  if (!one || !two) return false;
  for (let at = one.nextSibling; at; at = at.nextSibling) if (at === two) return true;
  return false;
}

/** The node and what it stands in, outermost first. */
function lineOf(node: Node): Node[] {
  const line: Node[] = [];
  for (let at: Node | null = node; at; at = at.parentNode) line.unshift(at);
  return line;
}
