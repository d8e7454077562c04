import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumArguments, findChromium } from '../../cli/chromium.ts';
import { buildGallery } from '../helpers/gallery.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const SHEETS = ['tokens.css', 'base.css', 'page.css', 'agent.css'];
type Axe = {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: findChromium(),
    headless: false,
    args: chromiumArguments({ headless: true }),
  });
});
afterAll(() => browser.close());

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  test.each(['zh_CN', 'en'])(
    'every state of the listing check passes axe-core, %s',
    async (locale) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      const html = await buildGallery('listing.tsx', SHEETS, theme);
      await page.route('http://gallery.test/**', (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
      );
      await page.goto(`http://gallery.test/?locale=${locale}`);
      await page.waitForSelector('.yg-dock');
      await page.addScriptTag({ content: await readFile(AXE, 'utf8') });
      const violations = await page.evaluate(async () => {
        const { axe } = window as unknown as { axe: Axe };
        // One gallery holds many docks and no page around them: rules about the whole page say nothing here.
        const whole = [
          'region',
          'landmark-unique',
          'page-has-heading-one',
          'landmark-complementary-is-top-level',
        ];
        const rules = Object.fromEntries(whole.map((id) => [id, { enabled: false }]));
        const result = await axe.run({ rules });
        return result.violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map((n) => n.html.slice(0, 160)).join(' | ')}`,
        );
      });
      if (process.env.YAOGUI_SHOTS)
        await page.screenshot({
          path: `${process.env.YAOGUI_SHOTS}/gallery-${theme}-${locale}.png`,
          fullPage: true,
        });
      await page.close();
      expect(violations).toEqual([]);
    },
  );
});
