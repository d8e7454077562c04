import type { Page } from 'playwright';

/** What `__demo` of the reconstructed chat page offers: it plays the platform. */
declare global {
  var __demo: {
    receive(name: string, text: string): void;
    auto(name: string, text: string): void;
    open(name: string): void;
  };
}

const EVERY_MS = 40_000;
const CUSTOMERS: [string, string][] = [
  ['王*红', '这个退烧快吗'],
  ['海**边', '你们发什么快递'],
  ['林*', '我怀孕5个月了能吃吗'],
  ['阿*木', '拍错了，能改成两盒吗'],
  ['周*梅', '什么时候发货'],
];

/**
 * Lets a customer write into the chat page now and every 40 seconds, in turn.
 * @returns stops it
 */
export function playCustomers(chat: Page): () => void {
  let turn = 0;
  const write = () => {
    const [name, text] = CUSTOMERS[turn++ % CUSTOMERS.length]!;
    // The page may have been closed or be loading; then this customer has not written.
    chat
      .evaluate(([who, words]) => globalThis.__demo.receive(who, words), [name, text] as const)
      .catch(() => undefined);
  };
  write();
  const timer = setInterval(write, EVERY_MS);
  return () => clearInterval(timer);
}
