import type { AdPage } from '../../listings/ad-page.ts';
import type { Draft } from './kind.ts';

/** One draft for the whole page: a warning on an advertisement, a hint where a page only looks like one. */
export const pageDuty = ({ isAd }: AdPage, statement: string, message?: string): Draft[] => [
  {
    field: 'description',
    span: null,
    values: { statement },
    ...(message && { message }),
    ...(isAd && { level: 'warning' as const }),
  },
];
