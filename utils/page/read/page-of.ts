import type { PageDefinition, SiteDefinition } from '../../sites/definition.ts';
import { matchPattern } from './pattern.ts';
import type { PageKind } from './reading.ts';

/**
 * Which page of a definition an address is, without looking at the document.
 * @returns `null` for any other address, and for one on the off list (see `isOff`)
 */
export function pageOf(
  definition: SiteDefinition,
  url: string,
): { kind: PageKind; pageKey: string } | null {
  if (isOff(definition, url)) return null;
  const page = pagesAt(definition, url).find(({ when }) => !when);
  return page ? { kind: page.kind, pageKey: pageKeyOf(page, url) } : null;
}

/** On the off list (prescriptions, consultations): no reading, no event, no message, nothing drawn. */
export function isOff(definition: SiteDefinition, url: string): boolean {
  const address = addressOf(url);
  return !!address && (definition.off ?? []).some((pattern) => matchesUrl(pattern, address));
}

/** Every page of the definition whose address pattern fits, in the definition's order. */
export function pagesAt(definition: SiteDefinition, url: string): PageDefinition[] {
  const address = addressOf(url);
  if (!address) return [];
  const isOwnHost = definition.hosts.some((host) => matchesHost(host, address.host));
  return definition.pages.filter((page) =>
    page.url.some(
      (pattern) => (isOwnHost || !pattern.startsWith('/')) && matchesUrl(pattern, address),
    ),
  );
}

/** Kind, then what the definition says makes another page of that kind. */
export function pageKeyOf(page: PageDefinition, url: string): string {
  const address = addressOf(url);
  if (!address) return page.kind;
  const { path = true, query = [], hash, pattern } = page.pageKey ?? {};
  const parameters = new URLSearchParams(address.query);
  return [
    page.kind,
    path ? address.path : '',
    ...query.map((name) => `${name}=${parameters.get(name) ?? ''}`),
    hash ? address.hash : '',
    pattern ? (matchPattern(pattern, url) ?? '') : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** `*.shop.example` covers every host below, not shop.example itself; without a port any port fits. */
export function matchesHost(pattern: string, host: string): boolean {
  const bare = pattern.includes(':') ? host : host.replace(/:\d+$/, '');
  return pattern.startsWith('*.') ? bare.endsWith(pattern.slice(1)) : bare === pattern;
}

type Address = { host: string; path: string; query: string; hash: string };

function addressOf(url: string): Address | null {
  if (!URL.canParse(url)) return null;
  const { host, pathname, search, hash } = new URL(url);
  return { host, path: readable(pathname), query: readable(search), hash: readable(hash) };
}

/** Chinese in an address is compared as written, not as %E5%A4%84. */
function readable(part: string): string {
  try {
    return decodeURI(part);
  } catch {
    return part;
  }
}

function matchesUrl(pattern: string, { host, path, query, hash }: Address): boolean {
  const rest = path + query + hash;
  return matchesGlob(
    pattern.toLowerCase(),
    (pattern.startsWith('/') ? rest : host + rest).toLowerCase(),
  );
}

/** `*` stands for any text. Tries each piece once, from the left. */
function matchesGlob(pattern: string, text: string): boolean {
  const pieces = pattern.split('*');
  const first = pieces.shift()!;
  if (!text.startsWith(first)) return false;
  const last = pieces.pop();
  if (last === undefined) return text === first;
  let at = first.length;
  for (const piece of pieces) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
