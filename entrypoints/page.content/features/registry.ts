import type { PageFeature } from './contract.ts';

/** Every feature, sorted by file name. A new one is one file, its test and one line here. */
export const FEATURES: readonly PageFeature[] = [];
