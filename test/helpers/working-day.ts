import type { Page } from 'playwright';
import { DOUYIN, type Extension, Shadow, until } from './browser.ts';

/** What `__demo` of the reconstructed chat page offers: it plays the platform. */
type Demo = { receive(name: string, text: string): void };

export type Desk = { page: Page; shadow: Shadow };

async function openDesk(extension: Extension, url: string): Promise<Desk> {
  const page = await extension.context.newPage();
  await page.goto(url);
  return { page, shadow: new Shadow(page) };
}

/** Types a title that promises a cure into the product editor; the dock says so. */
export async function writeListing(extension: Extension): Promise<Desk> {
  const desk = await openDesk(extension, DOUYIN.listing);
  await desk.shadow.waitFor('.yg-dock');
  await desk.page.locator('#pg-title-input').fill('禾安 复方氨酚烷胺胶囊 12粒 三天根治感冒');
  await desk.shadow.waitFor('.yg-dock', '根治');
  return desk;
}

/** Takes the fix the card offers, with the keyboard. */
export async function takeFix({ page, shadow }: Desk): Promise<void> {
  const title = page.locator('#pg-title-input');
  const before = await title.inputValue();
  await title.press('Home');
  await page.keyboard.press('F8');
  await shadow.waitFor('.yg-card', '根治');
  await shadow.click('.yg-card [data-kind="primary"]');
  await until('the fix in the title', async () => (await title.inputValue()) !== before);
}

/** Opens the customer desk, where nobody waits yet. */
export async function openChat(extension: Extension): Promise<Desk> {
  const desk = await openDesk(extension, DOUYIN.chat);
  await desk.shadow.waitFor('.yg-fold[data-kind="queue"]');
  return desk;
}

/** A buyer writes, `agoMs` before now by the page's own clock. */
export async function receive({ page }: Desk, name: string, text: string, agoMs = 0) {
  await page.evaluate(
    ([who, words, ago]) => {
      const real = Date.now;
      Date.now = () => real() - ago;
      try {
        (globalThis as unknown as { __demo: Demo }).__demo.receive(who, words);
      } finally {
        Date.now = real;
      }
    },
    [name, text, agoMs] as const,
  );
}

/** The open buyer asks, waits until the clock says `clock`, and is answered. */
export async function answerOpenBuyer(desk: Desk, clock: '剩' | '超', agoMs = 0): Promise<void> {
  const name = await desk.page.locator('[data-qa-id="qa-conversation-chat-user-name"]').innerText();
  await receive(desk, name, '这个退烧快吗', agoMs);
  await desk.shadow.waitFor('[data-surface="row-clocks"] .yg-clock', clock);
  await desk.page.locator('textarea').fill('请按说明书服用。');
  await desk.page.locator('textarea').press('Enter');
  await desk.shadow.waitFor('[data-surface="row-clocks"] .yg-clock[data-phase="answered"]');
}

/** Opens the order list; the orders that contradict their note carry chips. */
export async function openOrders(extension: Extension): Promise<Desk> {
  const desk = await openDesk(extension, DOUYIN.orders);
  await desk.shadow.waitFor('.yg-chip', '留言 2盒，订单 1盒');
  return desk;
}

/** Deals with the first flagged order: 已联系买家. */
export async function resolveOrder({ shadow }: Desk): Promise<void> {
  await shadow.click('.yg-chip', '留言 2盒，订单 1盒');
  await shadow.click('.yg-order-card button', '已联系买家');
  await shadow.waitFor('.yg-chip', '已联系买家');
}
