/** Longest text taken from one node, in UTF-16 code units. */
export const MAX_TEXT = 200_000;

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR CAPTION DD DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'SELECT', 'TEXTAREA', 'OPTION']);

/**
 * Text of a node as lines: blocks and `<br>` break, runs of white space are one space, empty lines go.
 * Inside `<pre>` everything stays. No layout is needed, so a saved page reads like a live one.
 */
export function textOf(node: Node): string {
  const known = cache?.get(node);
  if (known !== undefined) return known;
  const text = linesOf(node);
  cache?.set(node, text);
  return text;
}

let cache: Map<Node, string> | null = null;

/** During one reading, which is synchronous, a node's text is worked out once. */
export function withTextsKept<T>(read: () => T): T {
  cache = new Map();
  try {
    return read();
  } finally {
    cache = null;
  }
}

function linesOf(node: Node): string {
  const parts: string[] = [];
  let length = 0;
  const walk = (at: Node, isKept: boolean) => {
    for (let child = at.firstChild; child && length < MAX_TEXT; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const raw = child.nodeValue ?? '';
        const text = isKept
          ? raw.replaceAll(' ', '\u0001').replaceAll('\n', '\u0002')
          : raw.replace(/\s+/g, ' ');
        length += text.length;
        parts.push(text);
      } else if (child.nodeType === 1) {
        const name = (child as Element).tagName.toUpperCase();
        if (SILENT.has(name)) continue;
        if (name === 'IMG') parts.push(signOf(child as Element));
        const isBlock = BLOCKS.has(name);
        if (isBlock) parts.push('\n');
        walk(child, isKept || name === 'PRE');
        if (isBlock) parts.push('\n');
      }
    }
  };
  const name = node.nodeType === 1 ? (node as Element).tagName.toUpperCase() : '';
  walk(node.nodeType === 9 ? ((node as Document).body ?? node) : node, name === 'PRE');
  return parts
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
    .replaceAll('\u0001', ' ')
    .replaceAll('\u0002', '\n')
    .trim()
    .slice(0, MAX_TEXT);
}

/** A picture that stands for a sign in the text ([微笑], 🙂); of any other nothing. */
function signOf(image: Element): string {
  const alt = image.getAttribute('alt') ?? '';
  return /^\[[^\]]{1,8}\]$|^\p{Extended_Pictographic}/u.test(alt) ? alt : '';
}

/** Only the node's own text, without that of its children. */
export function ownTextOf(node: Node): string {
  let text = '';
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (child.nodeType === 3) text += child.nodeValue ?? '';
  return text.replace(/\s+/g, ' ').trim().slice(0, MAX_TEXT);
}

/** One line, for comparing: white space is gone at the ends and single inside. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

export function listOf(text: string | string[] | undefined): string[] {
  return text === undefined ? [] : typeof text === 'string' ? [text] : text;
}
