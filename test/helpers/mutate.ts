/**
 * Changes a page the way a new release of its platform does: hashes in class names change, nodes
 * get wrappers, are mounted anew, and stand in another order where order means nothing. Texts, ids
 * and data attributes stay. The same seed gives the same page.
 */
export type Mutation = {
  seed: number;
  /** Selectors of nodes whose children may stand in any order. */
  unordered?: string[];
  /** Css-module names change too, not only their hashes: every mark C may go. */
  modules?: boolean;
};

export function mutate(
  document: Document,
  { seed, unordered = [], modules = false }: Mutation,
): void {
  const random = randomFrom(seed);
  renameClasses(document, random, modules);
  for (const selector of unordered)
    for (const parent of document.querySelectorAll(selector)) shuffle(parent, random);
  wrap(document, random);
  remount(document, random);
}

/** Removes nodes, or the attribute (`[name]`, `[name="value"]`) that made them known, and says how many. */
export function lose(document: Document, change: { remove?: string; forget?: string }): number {
  if (change.remove) {
    const nodes = [...document.querySelectorAll(change.remove)];
    for (const node of nodes) node.remove();
    return nodes.length;
  }
  const { forget = '' } = change;
  const attribute = /^\[([\w-]+)/.exec(forget)?.[1];
  const nodes = [...document.querySelectorAll(forget)];
  for (const node of nodes) {
    if (attribute) node.removeAttribute(attribute);
    else if (forget.startsWith('#')) node.removeAttribute('id');
    else node.classList.remove(forget.slice(1));
  }
  return nodes.length;
}

/** mulberry32: small, seeded, good enough to vary pages. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const LETTERS = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const hash = (random: () => number, length: number) =>
  Array.from({ length }, () => LETTERS[Math.floor(random() * LETTERS.length)]).join('');

/** `name__HASH`, `name_HASH`, `name-HASH` and pure hashes; what people named by hand stays. */
function renameClasses(document: Document, random: () => number, modules: boolean): void {
  const renamed = new Map<string, string>();
  for (const element of document.querySelectorAll('[class]')) {
    const names = (element.getAttribute('class') ?? '').split(/\s+/).map((name) => {
      const known = renamed.get(name);
      if (known) return known;
      const next = nextName(name, random, modules);
      renamed.set(name, next);
      return next;
    });
    element.setAttribute('class', names.join(' '));
  }
}

function nextName(name: string, random: () => number, modules: boolean): string {
  const module = /^([A-Za-z]+_[A-Za-z]+_{1,2}|[A-Za-z]+(?:-[a-z]+)?-)([A-Za-z0-9]{4,6})$/.exec(
    name,
  );
  if (module && /[A-Z0-9]/.test(module[2]!)) {
    // Dashed names (nameLine-HASH) are the rebuilt frame's: their word is a fact of its own.
    const isNamed = modules && module[1]!.includes('_');
    return `${isNamed ? `${hash(random, 6)}_${hash(random, 5)}__` : module[1]}${hash(random, module[2]!.length)}`;
  }
  const isPure = /^[A-Za-z0-9]{10,}$/.test(name) && /[A-Z]/.test(name) && /\d/.test(name);
  return isPure ? hash(random, name.length) : name;
}

function shuffle(parent: Element, random: () => number): void {
  const children = [...parent.children];
  for (let at = children.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [children[at], children[other]] = [children[other]!, children[at]!];
  }
  for (const child of children) parent.append(child);
}

const FIXED =
  'html, head, head *, body, script, style, template, option, tr, td, th, tbody, thead, li, pre, iframe';

function wrap(document: Document, random: () => number): void {
  for (const element of document.querySelectorAll('body *')) {
    if (element.matches(FIXED) || element.closest('pre') || random() > 0.12) continue;
    const isInline = /^(?:span|a|i|b|em|sup|label|small)$/i.test(element.tagName);
    const box = document.createElement(isInline ? 'span' : 'div');
    box.setAttribute('class', hash(random, 12));
    element.replaceWith(box);
    box.append(element);
  }
}

function remount(document: Document, random: () => number): void {
  for (const element of document.querySelectorAll('body *')) {
    if (!element.isConnected || element.matches(FIXED) || random() > 0.1) continue;
    element.replaceWith(element.cloneNode(true));
  }
}
