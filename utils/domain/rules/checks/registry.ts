import type { RunRule } from '../kinds/kind.ts';
import { adNumber } from './ad-number.ts';
import { barcode } from './barcode.ts';
import { nameInTitle } from './name-in-title.ts';
import { numberInText } from './number-in-text.ts';
import { titleSpec } from './title-spec.ts';

/** Checks that need code, by the name rules use in `check`; sorted. */
export const CHECKS: Record<string, RunRule> = {
  'ad-number': adNumber,
  barcode,
  'name-in-title': nameInTitle,
  'number-in-text': numberInText,
  'title-spec': titleSpec,
};
