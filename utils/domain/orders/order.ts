import type { ProductClass } from '../listings/product-class.ts';

export type OrderItem = {
  title: string;
  /** `null`: not seen. */
  spec: string | null;
  /** `null`: not seen. */
  qty: number | null;
  /** 元. `null`: not seen. */
  price: number | null;
  productClass?: ProductClass | null;
};

/** One order as far as it was seen. `null` was not seen; `''` was seen and is empty. */
export type Order = {
  id: string;
  items: OrderItem[];
  receiver: { name: string | null; phone: string | null; address: string | null } | null;
  buyerMessage: string | null;
  sellerMemo: string | null;
};
