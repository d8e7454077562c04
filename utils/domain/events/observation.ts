import type { EventBody, EventKind } from './registry.ts';

/**
 * What a page saw, before the background turns it into an event: it knows the organisation's key,
 * the shop, the device and who is on duty; the page does not. Raw ids stay on this machine.
 */
export type Observation = {
  [K in EventKind]: {
    kind: K;
    /** Parts of the natural key in the clear; hashed into the id by the background. */
    key: string[];
    revision: number;
    at: number;
    /** Buyer, order or listing id in the clear; becomes `subject`. */
    subject: string | null;
    /** The platform sub-account the page shows, if it does. */
    account: string | null;
    isWeak?: boolean;
    body: EventBody<K>;
  };
}[EventKind];
