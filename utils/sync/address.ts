/**
 * Reads the address of a company's server as somebody typed it. Everything goes over https, but for a
 * server on this machine or in the local network, which seldom has a certificate.
 * @returns origin and path without the closing slash, or why it will not do
 */
export function parseServerAddress(
  text: string,
): { ok: true; address: string } | { ok: false; reason: 'shape' | 'not-https' } {
  const trimmed = text.trim();
  const url = parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : guessScheme(trimmed));
  if (!url || url.username || url.password || url.search || url.hash)
    return { ok: false, reason: 'shape' };
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { ok: false, reason: 'shape' };
  if (!/[.:]/.test(url.hostname) && !isLocal(url.hostname)) return { ok: false, reason: 'shape' };
  if (url.protocol === 'http:' && !isLocal(url.hostname)) return { ok: false, reason: 'not-https' };
  return { ok: true, address: url.origin + url.pathname.replace(/\/+$/, '') };
}

function parse(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

function guessScheme(text: string): string {
  const plain = parse(`http://${text}`);
  return `${plain && isLocal(plain.hostname) ? 'http' : 'https'}://${text}`;
}

/** This machine or a private network (RFC 1918, RFC 4193, link-local, mDNS). */
function isLocal(host: string): boolean {
  if (host === 'localhost' || host.endsWith('.localhost') || host.endsWith('.local')) return true;
  if (host.startsWith('[')) return host === '[::1]' || /^\[(f[cd]|fe[89ab])/.test(host);
  const parts = host.split('.').map(Number);
  if (parts.length !== 4 || parts.some((part) => !Number.isInteger(part))) return false;
  const [a, b] = parts as [number, number];
  if (a === 127 || a === 10 || (a === 192 && b === 168) || (a === 169 && b === 254)) return true;
  return a === 172 && b >= 16 && b <= 31;
}
