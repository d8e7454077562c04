import { join } from 'node:path';
import type { Page } from 'playwright';
import type { RunningServer } from '../../server/start.ts';
import type { SummaryReply } from '../../utils/domain/api/contract.ts';
import {
  acceptNotice,
  connectCompany,
  DOUYIN,
  type Extension,
  launchExtension,
} from '../drive/extension.ts';
import { Shadow } from '../drive/shadow.ts';
import { until } from '../drive/until.ts';
import { AGENT, DEMO_POLICY, SUPERVISOR } from './company.ts';
import type {} from './customers.ts';
import { openServerView } from './server-view.ts';

type Tour = {
  agent: Extension;
  server: RunningServer;
  seen: () => Promise<SummaryReply>;
  before: SummaryReply;
  shot(page: Page, name: string): Promise<void>;
};

/**
 * One working day by itself: notice, listing, reply, orders, popup. Every step checks what a person
 * would see; the first that does not happen ends the tour.
 * @returns exit status: 0 only if every step really happened
 */
export async function runTour(server: RunningServer, folder: string): Promise<number> {
  const { code } = await server.invite({ role: 'supervisor', person: SUPERVISOR });
  const seen = await openServerView(server.url, code);
  const agent = await launchExtension();
  const tour: Tour = {
    agent,
    server,
    seen,
    before: await seen(),
    async shot(page, name) {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
    },
  };
  const steps: [string, (tour: Tour) => Promise<string[]>][] = [
    ['connect and read the notice', readNotice],
    ['write a listing with mistakes, take a fix', editListing],
    ['let a customer wait past the target, answer', answerLate],
    ['open the orders', checkOrders],
    ['what reached the server', checkServer],
    ['the supervisor’s popup', superviseToday],
  ];
  try {
    for (const [name, run] of steps) {
      console.log(`\n● ${name}`);
      for (const line of await run(tour)) console.log(`  ${line}`);
    }
    console.log(`\nEvery step happened. Screenshots: ${folder}`);
    return 0;
  } catch (error) {
    console.error(`\n✗ ${(error as Error).message}`);
    const [page] = agent.context.pages().slice(-1);
    if (page) await tour.shot(page, 'failed').catch(() => undefined);
    return 1;
  } finally {
    await agent.dispose();
  }
}

async function readNotice({ agent, server, shot }: Tour): Promise<string[]> {
  const { code } = await server.invite({ role: 'agent', person: AGENT });
  await connectCompany(agent, server.url, code);
  const notice = await agent.open('dashboard.html#/notice');
  await notice.getByText(DEMO_POLICY.notice.company).first().waitFor();
  await shot(notice, '12-notice');
  await notice.close();
  await acceptNotice(agent);
  return [`${AGENT} read the notice of ${DEMO_POLICY.notice.company} and started recording`];
}

async function editListing({ agent, shot }: Tour): Promise<string[]> {
  const page = await agent.context.newPage();
  await page.goto(DOUYIN.listing);
  const shadow = new Shadow(page);
  await shadow.waitFor('.yg-dock');
  const title = page.locator('#pg-title-input');
  await title.fill('');
  await title.pressSequentially('禾安 复方氨酚烷胺胶囊 12粒 三天根治感冒 家庭必备', { delay: 20 });
  await shadow.waitFor('.yg-dock', '根治');
  await shadow.waitFor('.yg-dock', '家庭必备');
  await page.keyboard.press('Home');
  await page.keyboard.press('F8');
  await shadow.waitFor('.yg-card', '根治');
  await shot(page, '03-listing');
  const found = (await shadow.text('.yg-dock')).split('\n').filter(Boolean);
  const sentence = await shadow.text('.yg-card');
  const before = await title.inputValue();
  await shadow.click('.yg-card [data-kind="primary"]');
  const after = await until('the fix in the title', async () => {
    const value = await title.inputValue();
    return value === before ? null : value;
  });
  await shot(page, '03-listing-fixed');
  return [
    `dock: ${found.join(' / ')}`,
    `card: ${sentence.replaceAll('\n', ' / ')}`,
    `title before: ${before}`,
    `title after:  ${after}`,
  ];
}

async function answerLate({ agent, shot }: Tour): Promise<string[]> {
  const page = await agent.context.newPage();
  await page.goto(DOUYIN.chat);
  const shadow = new Shadow(page);
  await page.evaluate(() => {
    globalThis.__demo.receive('王*红', '这个退烧快吗');
    globalThis.__demo.receive('海**边', '你们发什么快递');
    globalThis.__demo.open('王*红');
    globalThis.__demo.auto('王*红', '您好，欢迎光临禾春堂大药房。');
  });
  await shadow.waitFor('.yg-clock', '剩');
  await shadow.waitFor('.yg-clock', '超 0:03', DEMO_POLICY.reply.targetMs + 15_000);
  await shot(page, '05-chat-late');
  const clocks = await shadow.texts('.yg-clock');
  await page
    .locator('[data-qa-id="qa-send-message-textarea"]')
    .fill('说明书写的是退热止痛，具体请按说明书服用。');
  await page.locator('[data-qa-id="qa-send-message-button"]').click();
  await shadow.waitFor('.yg-clock[data-phase="answered"]');
  await shot(page, '05-chat-answered');
  return [`clocks past the target: ${clocks.join(', ')}`, 'answered; the clock stands still'];
}

async function checkOrders({ agent, shot }: Tour): Promise<string[]> {
  const page = await agent.context.newPage();
  await page.goto(DOUYIN.orders);
  const shadow = new Shadow(page);
  await shadow.waitFor('.yg-strip');
  await shadow.waitFor('.yg-chip');
  const chips = await shadow.texts('.yg-chip');
  await shadow.click('.yg-chip');
  await shadow.waitFor('.yg-order-card');
  await shot(page, '07-orders');
  await shadow.click('.yg-order-card button', '已联系买家');
  await shadow.waitFor('.yg-chip', '已联系买家');
  return [...chips.map((chip) => `chip: ${chip}`), 'the first was resolved: 已联系买家'];
}

async function checkServer({ seen, before }: Tour): Promise<string[]> {
  const grown = (now: SummaryReply): [string, number][] => [
    ['late rounds', now.totals.rounds.late - before.totals.rounds.late],
    ['listings checked', now.totals.listings.checked - before.totals.listings.checked],
    ['fixes taken', now.totals.listings.fixed - before.totals.listings.fixed],
    ['orders that contradict', now.totals.orders.mismatch - before.totals.orders.mismatch],
    ['orders dealt with', now.totals.orders.resolved - before.totals.orders.resolved],
  ];
  let now = await seen();
  const isThere = async () => {
    now = await seen();
    return grown(now).every(([, more]) => more > 0);
  };
  await until('the day at the server', isThere).catch(() => {
    const missing = grown(now).filter(([, more]) => more <= 0);
    throw new Error(`not at the server: ${missing.map(([name]) => name).join(', ')}`);
  });
  return [
    ...grown(now).map(([name, more]) => `${name}: +${more}`),
    `waiting now ${now.waiting.count}; people: ${now.people.map(({ name }) => name ?? '—').join(', ')}`,
  ];
}

async function superviseToday({ server, shot }: Tour): Promise<string[]> {
  const lead = await launchExtension();
  try {
    const { code } = await server.invite({ role: 'supervisor', person: SUPERVISOR });
    await connectCompany(lead, server.url, code);
    await acceptNotice(lead);
    const popup = await lead.open('popup.html');
    await popup.setViewportSize({ width: 380, height: 600 });
    await popup.getByText('全队').first().waitFor();
    await shot(popup, '01-popup');
    await popup.emulateMedia({ colorScheme: 'dark' });
    await shot(popup, '02-popup-dark');
    const text = await popup.locator('main').innerText();
    return text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  } finally {
    await lead.dispose();
  }
}
