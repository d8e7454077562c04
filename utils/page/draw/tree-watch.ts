/** What the observer is set on: everything below `root`, and whether `root` is still in its place. */
const BELOW = { childList: true, characterData: true, attributes: true, subtree: true };

/**
 * One MutationObserver on the smallest node that serves. Its ancestors are watched for children only,
 * so that a root taken out or mounted anew is noticed.
 * @param isOwn our own nodes, whose changes are none of the page's
 * @param onChange after something of the page changed; once per batch
 * @param onRestyle after nothing but inline styles changed: things may have moved
 */
export function createTreeWatch(
  isOwn: (node: Node) => boolean,
  onChange: () => void,
  onRestyle: () => void = () => {},
): {
  /** Sets it on another root; nothing happens when it is already there. */
  observe(root: Element): void;
  /** Changes not yet reported: `true` means a reading made before is out of date. */
  hasPending(): boolean;
  pause(): void;
} {
  let current: Element | null = null;
  let chain: Element[] = [];
  const hears = (record: MutationRecord) => isRelevant(record, isOwn);
  const observer = new MutationObserver((records) => {
    if (records.some(hears)) onChange();
    else if (records.some(({ target }) => !isOwn(target))) onRestyle();
  });
  return {
    observe(root) {
      const ancestors = ancestorsOf(root);
      const isSame = current === root && chain.every((node, at) => node === ancestors[at]);
      if (isSame && chain.length === ancestors.length) return;
      const wasPending = observer.takeRecords().some(hears);
      observer.disconnect();
      current = root;
      chain = ancestors;
      observer.observe(root, BELOW);
      for (const ancestor of chain) observer.observe(ancestor, { childList: true });
      if (wasPending) onChange();
    },
    hasPending() {
      const isPending = observer.takeRecords().some(hears);
      if (isPending) onChange();
      return isPending;
    },
    pause() {
      observer.disconnect();
      current = null;
      chain = [];
    },
  };
}

/** A style attribute changes with every frame of a host's animation and says nothing we read. */
export function isRelevant(record: MutationRecord, isOwn: (node: Node) => boolean): boolean {
  if (isOwn(record.target)) return false;
  if (record.type === 'attributes') return record.attributeName !== 'style';
  if (record.type !== 'childList') return true;
  // Our root being taken out is the page's doing; its being put in is ours.
  const added = [...record.addedNodes];
  return record.removedNodes.length > 0 || added.length === 0 || added.some((node) => !isOwn(node));
}

function ancestorsOf(root: Element): Element[] {
  const found: Element[] = [];
  for (let node = root.parentNode; node; node = node.parentNode)
    if (node.nodeType === 1) found.push(node as Element);
  return found;
}
