/** What a scanner tells of a document; names come without their prefix. */
export type XmlEvents = {
  /** @param attributes as written; read them with `attribute` */
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** May come in several pieces. */
  text(text: string): void;
};

export class XmlError extends Error {}

/** A tag or a piece of text longer than this is no spreadsheet's. */
const PENDING_MAX = 4_000_000;

/**
 * Reads the XML of a spreadsheet piece by piece. A document type is refused: no workbook has one, and its entities
 * could grow without end.
 */
export function createXmlScanner({ open, close, text }: XmlEvents): {
  push(piece: string): void;
  end(): void;
} {
  let pending = '';

  /** @returns how far `source` was read */
  function scan(source: string): number {
    let at = 0;
    for (;;) {
      const start = source.indexOf('<', at);
      if (start === -1) {
        // An entity may be cut in two.
        const cut = source.lastIndexOf('&');
        const end =
          cut >= at && source.length - cut < 12 && !source.includes(';', cut) ? cut : source.length;
        if (end > at) text(decode(source.slice(at, end)));
        return end;
      }
      if (start > at) text(decode(source.slice(at, start)));
      const special = source.charCodeAt(start + 1);
      const end =
        special === 33 || special === 63 ? specialEnd(source, start) : tagEnd(source, start);
      if (end === -1) return start;
      if (special !== 33 && special !== 63) tag(source, start + 1, end);
      at = end + 1;
    }
  }

  /** Comment, CDATA or instruction. */
  function specialEnd(source: string, start: number): number {
    if (source.startsWith('<!--', start)) return lastOf(source, '-->', start + 4);
    if (source.startsWith('<![CDATA[', start)) {
      const end = lastOf(source, ']]>', start + 9);
      if (end !== -1) text(source.slice(start + 9, end - 2));
      return end;
    }
    if (source.startsWith('<?', start)) return lastOf(source, '?>', start + 2);
    if (source.length - start < 9) return -1;
    throw new XmlError('document type');
  }

  function tag(source: string, from: number, end: number): void {
    if (source.charCodeAt(from) === 47) {
      close(nameIn(source.slice(from + 1, end)));
      return;
    }
    const isEmpty = source.charCodeAt(end - 1) === 47;
    const inner = source.slice(from, isEmpty ? end - 1 : end);
    const gap = inner.search(/\s/);
    const name = nameIn(gap === -1 ? inner : inner.slice(0, gap));
    open(name, gap === -1 ? '' : inner.slice(gap));
    if (isEmpty) close(name);
  }

  return {
    push(piece) {
      const source = pending + piece;
      pending = source.slice(scan(source));
      if (pending.length > PENDING_MAX) throw new XmlError('endless tag');
    },
    end() {
      if (pending.includes('<')) throw new XmlError('cut off');
    },
  };
}

/** The value of an attribute; `null`: not there. */
export function attribute(attributes: string, name: string): string | null {
  let at = attributes.indexOf(name);
  while (at !== -1) {
    const before = attributes.charCodeAt(at - 1);
    const after = attributes.slice(at + name.length).match(/^\s*=\s*(?:"([^"]*)"|'([^']*)')/);
    // A prefix (r:id) counts as part of the name when asked for.
    if (after && (before <= 32 || Number.isNaN(before))) return decode(after[1] ?? after[2] ?? '');
    at = attributes.indexOf(name, at + 1);
  }
  return null;
}

/** A `>` inside quotes does not end a tag. */
function tagEnd(source: string, start: number): number {
  let end = source.indexOf('>', start);
  while (end !== -1) {
    const tag = source.slice(start, end);
    if (!tag.includes('=') || isClosed(tag)) return end;
    end = source.indexOf('>', end + 1);
  }
  return -1;
}

function isClosed(tag: string): boolean {
  let quote = '';
  for (const letter of tag) {
    if (quote === '') quote = letter === '"' || letter === "'" ? letter : '';
    else if (letter === quote) quote = '';
  }
  return quote === '';
}

const lastOf = (source: string, mark: string, from: number) => {
  const at = source.indexOf(mark, from);
  return at === -1 ? -1 : at + mark.length - 1;
};
const nameIn = (name: string) => name.slice(name.indexOf(':') + 1).trim();

const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi,
    (whole, hex, decimal, name) => {
      if (name) return NAMED[name.toLowerCase()] ?? whole;
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}
