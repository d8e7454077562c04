import type { OrderCheckRule } from '../wish.ts';
import { address } from './address.ts';
import { cancelHold } from './cancel-hold.ts';
import { colourSize } from './colour-size.ts';
import { contraindication } from './contraindication.ts';
import { courier } from './courier.ts';
import { deliveryDate } from './delivery-date.ts';
import { dosageForm } from './dosage-form.ts';
import { gift } from './gift.ts';
import { invoice } from './invoice.ts';
import { phone } from './phone.ts';
import { prescription } from './prescription.ts';
import { productSwap } from './product-swap.ts';
import { quantity } from './quantity.ts';
import { receiver } from './receiver.ts';
import { spec } from './spec.ts';
import { strength } from './strength.ts';

/** Every kind of wish we look for, heaviest first: the first finding is the one on the chip. */
export const ORDER_CHECKS: readonly OrderCheckRule[] = [
  productSwap,
  strength,
  dosageForm,
  spec,
  quantity,
  colourSize,
  contraindication,
  prescription,
  cancelHold,
  deliveryDate,
  address,
  receiver,
  phone,
  courier,
  gift,
  invoice,
];
