import type { Pack } from '../pack.ts';
import { advertising } from './advertising.ts';
import { chat } from './chat.ts';
import { information } from './information.ts';
import { medicineClaims } from './medicine-claims.ts';
import { otherClasses } from './other-classes.ts';
import { prescription } from './prescription.ts';
import { vocabulary } from './vocabulary.ts';

/** Every pack that ships, sorted. The background sends them to pages; page code never imports them. */
export const PACKS: readonly Pack[] = [
  advertising,
  chat,
  information,
  medicineClaims,
  otherClasses,
  prescription,
  vocabulary,
];
