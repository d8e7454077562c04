import type { OrderCheckRule } from '../wish.ts';
import { quantity } from './quantity.ts';

/** Every kind of wish we look for, heaviest first: the first finding is the one on the chip. */
export const ORDER_CHECKS: readonly OrderCheckRule[] = [quantity];
