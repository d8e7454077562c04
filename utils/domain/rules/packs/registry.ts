import type { Pack } from '../pack.ts';
import { advertising } from './advertising.ts';
import { vocabulary } from './vocabulary.ts';

/** Every pack that ships, sorted. The background sends them to pages; page code never imports them. */
export const PACKS: readonly Pack[] = [advertising, vocabulary];
