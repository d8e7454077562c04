import type { PageKind, PageReading } from '@/utils/page/read/reading.ts';
import type { SiteDefinition } from '@/utils/sites/definition.ts';

/** Until the reader is there, no page is one of ours. */
export function pageOf(
  _definition: SiteDefinition,
  _url: string,
): { kind: PageKind; pageKey: string } | null {
  return null;
}

export function readPage(
  _definition: SiteDefinition,
  _document: Document,
  _url: string,
): PageReading | null {
  return null;
}
