import { isOff } from '@/utils/page/read/page-of.ts';
import type { SiteDefinition } from '@/utils/sites/definition.ts';
import { MEDICAL_PAGES } from '@/utils/sites/off.ts';

export { pageOf, readPage } from '@/utils/page/read/read-page.ts';

/** Pages with patients' data on any site: not even the background is asked about them. */
export function isMedical(url: string): boolean {
  return isOff({ off: MEDICAL_PAGES } as SiteDefinition, url);
}
