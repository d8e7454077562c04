import type { Aspect } from '../aspect.ts';
import { barcode } from './barcode.ts';
import { classOf } from './class.ts';
import type { Compare } from './contract.ts';
import { form } from './form.ts';
import { holder } from './holder.ts';
import { indication } from './indication.ts';
import { manufacturer } from './manufacturer.ts';
import { name } from './name.ts';
import { pack } from './pack.ts';
import { population } from './population.ts';
import { price } from './price.ts';
import { shelfLife } from './shelf-life.ts';
import { strength } from './strength.ts';
import { usage } from './usage.ts';

/** How each aspect is held against a record, in the order of `ASPECTS`. */
export const COMPARE: Partial<Record<Aspect, Compare>> = {
  name,
  strength,
  pack,
  form,
  manufacturer,
  holder,
  class: classOf,
  shelf_life: shelfLife,
  barcode,
  price,
  indication,
  usage,
  population,
};
