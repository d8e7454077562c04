import type { PageFeature } from './contract.ts';
import { listingCheck } from './listing-check.tsx';
import { orderFlags } from './order-flags.tsx';
import { replyTimer } from './reply-timer.tsx';

/** Every feature, sorted by file name. A new one is one file, its test and one line here. */
export const FEATURES: readonly PageFeature[] = [listingCheck, orderFlags, replyTimer];
