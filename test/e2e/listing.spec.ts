import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  acceptNotice,
  DOUYIN,
  type Extension,
  launchExtension,
  Shadow,
  until,
} from '../helpers/browser.ts';

let extension: Extension;
let page: Page;
let shadow: Shadow;

const TITLE = '#pg-title-input';
const CLAIM = '三天根治感冒';
const field = (label: string) => page.locator(`[attr-field-id="${label}"] .ecom-g-input`);
/** What the page itself believes is in its fields: it was told through input events, or it was not. */
const known = (label: string) =>
  page.evaluate(
    (name) =>
      (window as unknown as { __demo: { values(): Record<string, string> } }).__demo.values()[name],
    label,
  );
const value = (selector = TITLE) => page.locator(selector).inputValue();
const problemIn = (words: string) => shadow.waitFor('.yg-row', words);
/** Types at the end of the title, away from any mark the pointer could rest on. */
async function typeTitle(words: string) {
  await page.locator(TITLE).focus();
  await page.keyboard.press('End');
  await page.keyboard.type(words);
}

beforeAll(async () => {
  extension = await launchExtension();
});
afterAll(() => extension.dispose());
beforeEach(async () => {
  page = await extension.context.newPage();
  await page.goto(DOUYIN.listing);
  shadow = new Shadow(page);
  await shadow.waitFor('.yg-dock', '药规');
});
afterEach(() => page.close());

describe('checking while typing', () => {
  test('a claim is underlined where it stands, and listed', async () => {
    await typeTitle(` ${CLAIM}`);
    await problemIn('根治');
    const line = await until('line', () => shadow.box('.yg-line[data-level="error"]'));
    const text = await value();
    // The browser itself says which letters lie above the line's ends.
    const ends = await page.evaluate(
      ([x1, x2, y]) =>
        [x1, x2].map((x) => document.caretPositionFromPoint(x as number, y as number)?.offset),
      [line.x + 1, line.x + line.width - 1, line.y - 8],
    );
    expect(text.slice(ends[0], ends[1])).toContain('根治');
    expect(ends[1]! - ends[0]!).toBeGreaterThanOrEqual(4);
  });

  test('a mark vanishes with the first letter typed into it and follows what is typed before it', async () => {
    await typeTitle(` ${CLAIM}。`);
    await problemIn('根治');
    const before = await shadow.box('.yg-line[data-level="error"]');
    await page.keyboard.press('Home');
    await page.keyboard.type('新');
    const after = await until('moved', async () => {
      const box = await shadow.box('.yg-line[data-level="error"]');
      return box.x > before.x + 5 ? box : null;
    });
    expect(Math.abs(after.width - before.width)).toBeLessThan(1);

    const at = (await value()).indexOf('根治') + 1;
    await page
      .locator(TITLE)
      .evaluate((el, n) => (el as HTMLInputElement).setSelectionRange(n, n), at);
    await page.keyboard.type('x');
    await until(
      'gone',
      async () => !(await shadow.texts('.yg-row')).some((row) => row.includes('根治感冒')),
    );
  });

  test('a number is judged by the background, and again when it is mended', async () => {
    const number = field('批准文号');
    const before = await number.inputValue();
    await number.fill(before.slice(0, -1));
    await problemIn('批准文号少 1 位数字');
    await number.fill(before);
    await until(
      'the row to go',
      async () => !(await shadow.texts('.yg-row')).some((row) => row.includes('少 1 位数字')),
    );
  });

  test('a disguised word is marked as it was typed, also in another field', async () => {
    await typeTitle(' 根*治鼻炎。');
    await problemIn('根*治鼻炎');
    await field('商品卖点').fill('gen治咳嗽，永/不/复/发');
    await problemIn('gen治咳嗽');
    await problemIn('永/不/复/发');
  });

  test('a word that may stand with proof is a warning of its own, with a straight dashed line', async () => {
    await typeTitle(' 独家配方。');
    await problemIn('独家');
    await shadow.box('.yg-line[data-level="warning"]');
    await page.keyboard.press('F8');
    await shadow.waitFor('.yg-card', '“独家”有证明才能写。附上证明，或者删去。');
  });

  test('nothing happens during composition; afterwards it is checked', async () => {
    const session = await page.context().newCDPSession(page);
    await page.locator(TITLE).focus();
    await page.keyboard.press('End');
    await session.send('Input.imeSetComposition', {
      text: CLAIM,
      selectionStart: 6,
      selectionEnd: 6,
    });
    // Longer than a check takes to become due: watched by the page's own clock.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
    expect(await shadow.count('.yg-line')).toBe(0);
    expect(await value()).toContain(CLAIM);
    await session.send('Input.insertText', { text: `${CLAIM}，` });
    await problemIn('根治');
  });

  test('the dock lists what is missing and goes there', async () => {
    await shadow.waitFor('.yg-list', '不良反应');
    await shadow.click('.yg-row-link', '不良反应');
    const label = () =>
      page.evaluate(() =>
        document.activeElement?.closest('[attr-field-id]')?.getAttribute('attr-field-id'),
      );
    await until('focus', async () => (await label()) === '不良反应');
    await page.keyboard.type('偶见皮疹。');
    await until(
      'filled',
      async () =>
        !(await shadow.texts('li.yg-row')).some((row) => row.includes('去填写\n不良反应')),
    );
    expect(await known('不良反应')).toBe('偶见皮疹。');
  });

  test('lines stay under their words when the form scrolls, and go with the field', async () => {
    await page.setViewportSize({ width: 1440, height: 480 });
    await field('商品卖点').fill('总有效率96.8%，感冒发热都可以用。');
    await problemIn('96.8');
    const line = await until('line', () => shadow.box('.yg-line'));
    const by = await page.evaluate(() => {
      const form = document.getElementById('goodsEditScrollContainer-基础信息')!;
      const before = form.scrollTop;
      form.scrollTop += 40;
      return form.scrollTop - before;
    });
    expect(by).toBeGreaterThan(0);
    await until('followed', async () => {
      const box = await shadow.box('.yg-line');
      return Math.abs(line.y - by - box.y) < 1;
    });
    await page.evaluate(() => {
      document.getElementById('goodsEditScrollContainer-基础信息')!.scrollTop = 9999;
    });
    await shadow.waitGone('.yg-line');
  });
});

describe('lines lie exactly under their words', () => {
  const WORDS = '总有效率96.8%';
  /** Which letters of a control lie above the two ends of a line, by the browser itself. */
  const above = async () => {
    const { x, y, width } = await shadow.box('.yg-line');
    return page.evaluate(
      ([left, right, top]) =>
        [left, right].map((at) => document.caretPositionFromPoint(at!, top!)?.offset),
      [x + 1, x + width - 1, y - 8],
    );
  };
  const dress = (selector: string, css: string) =>
    page.locator(selector).evaluate((el, text) => {
      (el as HTMLElement).style.cssText = text;
    }, css);

  test.each([
    ['as it is', ''],
    ['centred', 'text-align:center'],
    ['at the right', 'text-align:right'],
    ['spaced', 'letter-spacing:2px;word-spacing:4px'],
    ['other font', 'font:italic 700 19px/40px serif;height:44px;padding:0 22px'],
    ['scaled', 'transform:scale(1.2);transform-origin:0 0'],
    ['right to left', 'direction:rtl'],
    ['indented', 'text-indent:30px'],
  ])('input, %s', async (_, css) => {
    await dress(TITLE, css);
    await page.locator(TITLE).fill(`abc 禾安 ${WORDS} 胶囊`);
    await page.locator(TITLE).blur();
    await until('line', async () => String(await above()) === '7,16');
  });

  test('input scrolled sideways', async () => {
    await dress(TITLE, 'width:200px');
    await page.locator(TITLE).fill(`禾安复方氨酚烷胺胶囊十粒装大盒家庭装 ${WORDS} 胶囊`);
    await page.locator(TITLE).focus();
    await page.keyboard.press('End');
    await until('line', async () => String(await above()) === '19,28');
  });

  test.each([
    ['wrapped', 'width:300px'],
    ['not wrapped', 'white-space:pre;width:180px'],
  ])('textarea with lines, %s', async (_, css) => {
    await dress('textarea', css);
    await field('商品卖点').fill(
      `普通感冒用药说明第一行文字比较长一些\n\n第三行 ${WORDS}。\n第四行`,
    );
    await field('商品卖点').blur();
    await until('line', async () => String(await above()) === '24,33');
  });
});

describe('the card', () => {
  beforeEach(async () => {
    await typeTitle(` ${CLAIM}。`);
    await problemIn('根治');
    await until('line', () => shadow.box('.yg-line'));
  });

  test('F8 opens it, Esc closes it and gives the caret back', async () => {
    await page
      .locator(TITLE)
      .evaluate((el) => (el as HTMLInputElement).setSelectionRange(2, 5, 'backward'));
    await page.keyboard.press('F8');
    await shadow.waitFor('.yg-card', '根治');
    expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('pg-title-input');
    await page.keyboard.press('Escape');
    await shadow.waitGone('.yg-card');
    const caret = await page.locator(TITLE).evaluate((el) => {
      const { selectionStart, selectionEnd, selectionDirection } = el as HTMLInputElement;
      return [document.activeElement === el, selectionStart, selectionEnd, selectionDirection];
    });
    expect(caret).toEqual([true, 2, 5, 'backward']);
  });

  test('hovering the words opens it and leaving closes it; it never opens by itself', async () => {
    expect(await shadow.count('.yg-card')).toBe(0);
    const { x, y, width } = await shadow.box('.yg-line');
    await page.mouse.move(x + width / 2, y - 6);
    await shadow.waitFor('.yg-card');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('pg-title-input');
    await page.mouse.move(20, 700);
    await shadow.waitGone('.yg-card');
  });

  test('gives the sentence, the law and what can be done, clear of the line one types in', async () => {
    await page.keyboard.press('F8');
    await shadow.waitFor('.yg-card', '《广告法》第十六条');
    const card = await shadow.box('.yg-card');
    expect(card.width).toBe(372);
    const input = await page.locator(TITLE).boundingBox();
    expect(card.y).toBeGreaterThanOrEqual(input!.y + input!.height);
  });

  test('a fix goes through the page, is undone by the toast and by Ctrl Z', async () => {
    const before = await value();
    await page.keyboard.press('F8');
    await shadow.waitFor('.yg-card', '根治');
    await page.keyboard.press('Enter');
    await until('applied', async () => !(await value()).includes('根治'));
    expect(await known('商品标题')).toBe(await value());
    await shadow.waitFor('.yg-toast', '撤销');
    await shadow.click('.yg-toast button', '撤销');
    await until('undone', async () => (await value()) === before);
    expect(await known('商品标题')).toBe(before);
    await problemIn('根治');

    await page.keyboard.press('F8');
    await shadow.waitFor('.yg-card', '根治');
    await page.keyboard.press('Enter');
    await until('applied again', async () => !(await value()).includes('根治'));
    await page.locator(TITLE).focus();
    await page.keyboard.press('Control+z');
    await until('undone by the editor', async () => (await value()) === before);
  });

  test('keys typed in it never reach the page', async () => {
    await page.evaluate(() => {
      const log: string[] = [];
      (window as unknown as { __keys: string[] }).__keys = log;
      document.addEventListener('keydown', (event) => log.push(event.key));
    });
    await page.keyboard.press('F8');
    await shadow.waitFor('.yg-card');
    await page.evaluate(() => (window as unknown as { __keys: string[] }).__keys.splice(0));
    await shadow.click('.yg-card button', '忽略');
    await shadow.waitFor('.yg-reason');
    await page.keyboard.type('abc');
    expect(await page.evaluate(() => (window as unknown as { __keys: string[] }).__keys)).toEqual(
      [],
    );
  });
});

describe('a rich editor', () => {
  const editor = () => page.locator('[contenteditable="true"]');
  const highlights = () =>
    page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('yg-')));

  test('is underlined by the browser itself: not a node of its content is touched', async () => {
    await page.evaluate(() => {
      document.getElementById('goodsEditScrollContainer-基础信息')!.scrollTop = 9999;
    });
    await editor().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('治愈率达98%。');
    await problemIn('治愈率');
    await until('highlight', async () => (await highlights()).includes('yg-error-light'));
    const html = await editor().innerHTML();
    expect(html).toMatch(/^<p>[^<]*治愈率达98%。<\/p>$/);

    await shadow.click('button.yg-row', '治愈率');
    await shadow.click('.yg-card .yg-foot button', '删去');
    await until('applied', async () => !(await editor().innerText()).includes('治愈率'));
    await shadow.click('.yg-toast button', '撤销');
    await until('undone', async () => (await editor().innerHTML()) === html);
    await page.evaluate(() => history.pushState({}, '', '/ffa/mshop/homepage'));
    await until('gone', async () => (await highlights()).length === 0);
  });
});

describe('a dark page', () => {
  test('gets dark surfaces and lines that can be seen on it', async () => {
    await page.addStyleTag({
      content: 'body,.card,.ecom-g-input{background:#16191d!important;color:#dde!important}',
    });
    await typeTitle(` ${CLAIM}。`);
    await problemIn('根治');
    await until('dark', () =>
      page.evaluate(
        () => (document.querySelector('yaogui-page') as HTMLElement).dataset.theme === 'dark',
      ),
    );
    await until('line', async () => (await shadow.count('[data-ground="dark"] .yg-line')) > 0);
  });
});

describe('ignoring', () => {
  test('ignoring needs a reason of four letters and lasts', async () => {
    // Its own words: what is ignored stays ignored on this machine.
    await field('商品卖点').fill('七天根治鼻炎。');
    await problemIn('七天根治');
    await shadow.click('.yg-row', '七天根治');
    await shadow.waitFor('.yg-card', '根治');
    const count = await shadow.count('button.yg-row');
    await shadow.click('.yg-card button', '忽略');
    await shadow.waitFor('.yg-reason');
    await page.keyboard.type('不是');
    expect(await shadow.attribute('.yg-reason button[type="submit"]', 'disabled')).not.toBeNull();
    await page.keyboard.type('药品名称');
    await page.keyboard.press('Enter');
    await until('ignored', async () => (await shadow.count('button.yg-row')) < count);
    await page.reload();
    await shadow.waitFor('.yg-dock', '药规');
    await field('商品卖点').fill('七天根治鼻炎。');
    // Something else is found by then, so the check has run.
    await typeTitle('总有效率96.8%。');
    await problemIn('96.8');
    expect((await shadow.texts('button.yg-row')).join()).not.toContain('七天根治');
  });
});

describe('manners', () => {
  test('the page keeps its own tree: one host element of ours, nothing else', async () => {
    await typeTitle(` ${CLAIM}。`);
    await problemIn('根治');
    const seen = await page.evaluate(() => ({
      hosts: [...document.documentElement.children].map((el) => el.localName),
      inBody: document.body.innerHTML.includes('yg-') || document.body.innerHTML.includes('yaogui'),
      root: document.querySelector('yaogui-page')?.shadowRoot ?? null,
    }));
    expect(seen).toEqual({ hosts: ['head', 'body', 'yaogui-page'], inBody: false, root: null });
  });

  test('a page that takes our root out gets it back, and is left alone when it insists', async () => {
    await page.evaluate(() => document.querySelector('yaogui-page')?.remove());
    await until('back', () => page.evaluate(() => document.querySelector('yaogui-page') !== null));
    await shadow.waitFor('.yg-dock', '药规');
  });

  test('pausing says until when, hides marks, and can be ended', async () => {
    await typeTitle(` ${CLAIM}。`);
    await problemIn('根治');
    await shadow.click('.yg-dock .yg-head button');
    await shadow.click('.yg-pause button', '1 小时');
    await shadow.waitFor('.yg-paused', '在本站暂停到');
    await shadow.waitGone('.yg-line');
    await shadow.click('.yg-paused button', '现在恢复');
    await problemIn('根治');
  });

  test('folds to a chip with the heaviest counts and back', async () => {
    await typeTitle(` ${CLAIM}。`);
    await problemIn('根治');
    await shadow.click('.yg-dock .yg-head button:last-of-type');
    await shadow.waitFor('.yg-dock-chip');
    await shadow.click('.yg-dock-chip button');
    await shadow.waitFor('.yg-dock', '药规');
  });

  test('leaving by a soft navigation takes everything of ours away', async () => {
    await typeTitle(` ${CLAIM}。`);
    await problemIn('根治');
    await page.evaluate(() => history.pushState({}, '', '/ffa/mshop/homepage'));
    await shadow.waitGone('.yg-dock');
    expect(await shadow.count('.yg-line')).toBe(0);
    await page.evaluate(() => history.back());
    await shadow.waitFor('.yg-dock', '药规');
  });

  test('in ten seconds of rest nothing of ours runs', async () => {
    await shadow.waitFor('.yg-list', '不良反应');
    const session = await page.context().newCDPSession(page);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 6000)));
    const scripts = async () => {
      await session.send('Performance.enable');
      const { metrics } = await session.send('Performance.getMetrics');
      return Object.fromEntries(metrics.map(({ name, value: n }) => [name, n]));
    };
    const before = await scripts();
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 10_000)));
    const after = await scripts();
    expect(after.ScriptDuration! - before.ScriptDuration!).toBeLessThan(0.02);
    expect(after.LayoutCount! - before.LayoutCount!).toBeLessThanOrEqual(1);
  });
});

describe('hostile and broken pages', () => {
  test('markup in a field stays text', async () => {
    await field('商品卖点').fill(`<img src=x onerror="window.__hit=1">总有效率96.8%<b>。`);
    await problemIn('96.8');
    await shadow.click('.yg-row', '96.8');
    await shadow.waitFor('.yg-card', '96.8');
    expect(
      await page.evaluate(() => (window as unknown as { __hit?: number }).__hit),
    ).toBeUndefined();
    expect(await shadow.count('img')).toBe(0);
  });

  test('lone surrogates, right-to-left marks and 200 kB are taken, and the cut is said', async () => {
    await field('商品卖点').evaluate((el) => {
      const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!.set!;
      set.call(el, `\ud83d\u202e总有效率96.8%\u200f。${'感冒发热。'.repeat(40_000)}\udc00`);
      el.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await problemIn('96.8');
    await shadow.waitFor('.yg-dock-line', '20,000');
  });

  test('a page whose anchors are gone is “看不到”, never “没有发现问题”', async () => {
    await page.evaluate(() => {
      for (const el of document.querySelectorAll('[attr-field-id]'))
        el.removeAttribute('attr-field-id');
      document.getElementById('pg-title-input')!.id = 'x';
      for (const el of document.querySelectorAll('label,.lab')) el.remove();
    });
    await shadow.waitFor('.yg-note', '读不到');
    expect(await shadow.count('.yg-hatch')).toBe(1);
    expect((await shadow.texts('.yg-dock')).join()).not.toContain('没有发现问题');
  });
});

describe('when the extension is updated', () => {
  test('the old copy stops, says so in one line, and nothing typed is lost', async () => {
    const own = await launchExtension();
    try {
      const tab = await own.context.newPage();
      await tab.goto(DOUYIN.listing);
      const look = new Shadow(tab);
      await look.waitFor('.yg-dock', '药规');
      await tab.locator(TITLE).fill('还没有保存的标题');
      await own.worker
        .evaluate(() => chrome.runtime.reload())
        .catch(() => {
          // The worker that is asked goes away with the answer.
        });
      await until('line', async () => {
        await tab.keyboard.press('Shift');
        return (await look.texts('.yg-notice')).join().includes('保存内容后请刷新本页');
      });
      expect(await look.count('.yg-dock')).toBe(0);
      expect(await tab.locator(TITLE).inputValue()).toBe('还没有保存的标题');
      await look.click('.yg-notice button');
      await until('gone', () => tab.evaluate(() => document.querySelector('yaogui-page') === null));
    } finally {
      await own.dispose();
    }
  });
});

test('with the notice accepted a settled listing and what was done are recorded', async () => {
  const own = await launchExtension();
  try {
    await acceptNotice(own);
    const tab = await own.context.newPage();
    await tab.goto(DOUYIN.listing);
    const look = new Shadow(tab);
    await look.waitFor('.yg-dock', '记录已开启');
    await tab.locator(TITLE).fill(`禾安 复方氨酚烷胺胶囊 ${CLAIM}`);
    await tab.locator(TITLE).blur();
    await look.waitFor('.yg-row', '根治');
    const popup = await own.open('popup.html');
    await until('popup counts it', async () =>
      /商品[\s\S]*1/.test((await popup.locator('body').textContent()) ?? ''),
    );
  } finally {
    await own.dispose();
  }
});
