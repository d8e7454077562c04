import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { PageDefinition, SiteDefinition } from '../../sites/definition.ts';
import { parseDefinition } from '../../sites/schema.ts';
import { readPage } from './read-page.ts';

const URL_ = 'https://shop.example/admin/page';

/** A definition of one page, checked like any other. */
function site(page: Partial<PageDefinition>, more: Partial<SiteDefinition> = {}): SiteDefinition {
  const parsed = parseDefinition({
    id: 'invented',
    name: { zh: '示例', en: 'Example' },
    hosts: ['shop.example'],
    proof: { trust: 'A', seen: '2026-11-24', source: 'invented' },
    pages: [{ kind: 'listing-editor', url: ['/admin/*'], ...page }],
    ...more,
  });
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  return parsed.definition;
}

function read(definition: SiteDefinition, body: string, now?: number) {
  const { document } = parseHTML(`<!doctype html><html><body>${body}</body></html>`);
  return readPage(definition, document as unknown as Document, URL_, { now })!;
}

describe('listing fields', () => {
  const known = site({ listing: { fields: [{ labels: 'known' }] } });

  it('goes from a label to its control in the layouts back-ends use', () => {
    const { listing, anchors } = read(
      known,
      `<form><div class="ant-form-item"><div class="ant-form-item-label"><label title="批准文号"><span>*</span>批准文号：</label></div><div class="ant-form-item-control"><input value="国药准字Z20990001"></div></div>
      <div class="el-form-item"><label class="el-form-item__label">规　格</label><div class="el-form-item__content"><div class="el-input"><input value="10g×6袋"></div></div></div>
      <table><tr><th>生产企业</th><td><input name="maker" value="禾安药业"></td><th>有效期(月)</th><td><select><option>12</option><option selected>24</option></select></td></tr></table>
      <dl><dt>贮藏</dt><dd>密封保存</dd></dl>
      <p><label for="b">品牌</label></p><p><input id="b" value="禾安"></p>
      <div><span>剂型（必填）</span><div><label><input type="radio" name="f" value="1">片剂</label><label><input type="radio" name="f" value="2" checked>颗粒剂</label></div></div>
      <div class="row"><div class="name">用法用量</div><div class="val">口服，一次1袋</div></div>
      <div class="row"><div class="name">禁忌</div><textarea></textarea></div></form>`,
    );
    expect(listing?.fields).toEqual({
      批准文号: '国药准字Z20990001',
      '规 格': '10g×6袋',
      生产企业: '禾安药业',
      '有效期(月)': '24',
      贮藏: '密封保存',
      品牌: '禾安',
      '剂型（必填）': '颗粒剂',
      用法用量: '口服，一次1袋',
      禁忌: '',
    });
    expect([...anchors.fields.keys()].sort()).toEqual([
      'approvalNumber',
      'brand',
      'contraindications',
      'form',
      'manufacturer',
      'shelfLife',
      'spec',
      'storage',
      'usage',
    ]);
    expect(anchors.labels.get('shelfLife')).toBe('有效期(月)');
  });

  it('reads drop-downs made of blocks, and never a password', () => {
    const { listing } = read(
      known,
      `<div><label>剂型</label><div class="ant-select"><div class="ant-select-selector"><input role="combobox" value=""><span class="ant-select-selection-item" title="胶囊剂">胶囊剂</span></div></div></div>
      <div><label>品牌</label><div class="ant-select"><input role="combobox" value=""><span class="ant-select-selection-placeholder">请选择</span></div></div>
      <div><label>规格</label><input type="password" value="secret"></div>`,
    );
    expect(listing?.fields).toEqual({ 剂型: '胶囊剂', 品牌: '' });
  });

  it('reads the control when a definition points at the box round it', () => {
    const definition = site({
      listing: { fields: [{ each: '.item', label: { find: '.k' }, control: '.v' }] },
    });
    const { listing, anchors } = read(
      definition,
      `<div class="item"><b class="k">规格</b><div class="v"><span><input value="0.3g×20粒"></span></div></div>
      <div class="item"><b class="k">药品类别</b><div class="v"><label><input type="radio" name="c">甲类OTC</label><label><input type="radio" name="c" checked>乙类OTC</label></div></div>
      <div class="item"><b class="k">剂型</b><div class="v"><input type="checkbox">胶囊剂</div></div>
      <div class="item"><b class="k">有效期</b><div class="v"><input value=""></div></div>`,
    );
    expect(listing?.fields).toEqual({
      规格: '0.3g×20粒',
      药品类别: '乙类OTC',
      剂型: '胶囊剂',
      有效期: '',
    });
    expect(anchors.fields.get('spec')?.tagName.toUpperCase()).toBe('INPUT');
  });

  it('keeps fields whose labels nobody knows when they are named or in blocks', () => {
    const definition = site({
      listing: {
        fields: [
          { each: '.item', label: { find: '.k' }, control: '.v' },
          { label: '效期说明', find: ['#note'] },
        ],
      },
    });
    const { listing, anchors } = read(
      definition,
      '<div class="item"><b class="k">追溯码：</b><i class="v">8312</i></div><p id="note">近效期</p><div class="item"><b class="k">空</b></div>',
    );
    expect(listing?.fields).toEqual({ 追溯码: '8312', 效期说明: '近效期' });
    expect([...anchors.fields.keys()]).toEqual(['other:追溯码', 'other:效期说明']);
  });
});

describe('orders in tables', () => {
  const columns = (rows: Partial<PageDefinition['orders']> = {}) =>
    site({
      kind: 'order-list',
      orders: {
        each: [{ find: '.body tbody tr' }],
        id: [{ find: { column: '订单号' } }],
        items: {
          title: [{ find: { column: '商品' } }],
          qty: [{ find: { column: '数量' } }],
          price: [{ find: { column: ['单价', '金额'] } }],
        },
        buyerMessage: [{ find: { column: '用户备注' } }],
        ...rows,
      },
    });

  it('finds a column by its header, also in a head table of its own, whatever the order', () => {
    const head = (cells: string[]) =>
      `<table class="head"><thead><tr>${cells.map((c) => `<th>${c}</th>`).join('')}</tr></thead></table>`;
    const row = (cells: string[]) => `<tr>${cells.map((c) => `<td>${c}</td>`).join('')}</tr>`;
    const body = (rows: string[]) => `<table class="body"><tbody>${rows.join('')}</tbody></table>`;
    const expected = {
      id: '0071',
      buyerMessage: '下午送',
      items: [{ title: '板蓝根颗粒', spec: null, qty: 2, price: 18.8 }],
    };
    const one = read(
      columns(),
      `<div>${head(['订单号', '商品', '数量', '单价(元)', '用户备注'])}<div>${body([row(['0071', '板蓝根颗粒', '×2', '￥18.80', '下午送'])])}</div></div>`,
    );
    const two = read(
      columns(),
      `<div>${head(['用户备注', '单价(元)', '商品', '订单号', '数量'])}<div>${body([row(['下午送', '￥18.80', '板蓝根颗粒', '0071', '×2'])])}</div></div>`,
    );
    expect(one.orders).toMatchObject([expected]);
    expect(two.orders).toMatchObject([expected]);
    const gone = read(
      columns(),
      `<div>${head(['订单号', '商品', '数量', '单价(元)'])}<div>${body([row(['0071', '板蓝根颗粒', '×2', '￥18.80'])])}</div></div>`,
    );
    expect(gone.orders).toMatchObject([{ buyerMessage: null }]);
    expect(gone).toMatchObject({ state: 'partial', missing: ['买家留言'] });
  });

  it('takes a head row and what follows as one order, with cells that span rows', () => {
    const definition = columns({
      each: [{ find: 'tr.head' }],
      group: 'until-next',
      id: [{ find: '.head', read: { line: '订单号', until: '下单' } }],
      items: {
        each: [{ find: { where: { is: 'tr.item' } } }],
        title: [{ find: '.t' }],
        qty: [{ find: { column: '数量' } }],
      },
      sellerMemo: [{ find: '.memo', read: { line: '商家备注' } }],
    });
    const { orders } = read(
      definition,
      `<table><thead><tr><th>商品</th><th>数量</th><th>用户备注</th></tr></thead><tbody>
      <tr class="head"><td colspan="3">订单号：A1 下单：11-24</td></tr>
      <tr class="item"><td class="t">口罩</td><td>3</td><td rowspan="2">都要新的</td></tr>
      <tr class="item"><td class="t">碘伏</td><td>1</td></tr>
      <tr class="memo"><td colspan="3">商家备注：已核对</td></tr>
      <tr class="head"><td colspan="3">订单号：A2 下单：11-24</td></tr>
      <tr class="item"><td class="t">棉签</td><td>5</td><td></td></tr></tbody></table>`,
    );
    expect(orders).toMatchObject([
      {
        id: 'A1',
        items: [
          { title: '口罩', qty: 3 },
          { title: '碘伏', qty: 1 },
        ],
        buyerMessage: '都要新的',
        sellerMemo: '已核对',
      },
      { id: 'A2', items: [{ title: '棉签', qty: 5 }], sellerMemo: null },
    ]);
  });

  it('knows an empty list only by a sign of emptiness', () => {
    const definition = columns({
      container: [{ find: '.body' }],
      empty: [{ find: { text: '暂无订单' } }],
    });
    expect(read(definition, '<div class="body"></div>')).toMatchObject({ orders: [], state: 'ok' });
    expect(read(definition, '<p>暂无订单</p>')).toMatchObject({ orders: [], state: 'ok' });
    expect(read(definition, '<div class="body"><section>0071</section></div>')).toMatchObject({
      orders: null,
      state: 'blind',
      missing: ['订单列表'],
    });
    expect(read(definition, '')).toMatchObject({ orders: null, state: 'blind' });
  });

  it('reads flags by a map, money in 分, and nothing it cannot place', () => {
    const definition = site({
      kind: 'order-list',
      orders: {
        each: [{ find: 'li' }],
        id: [{ read: { attribute: 'data-id' } }],
        items: {
          title: [{ find: 'b' }],
          qty: [{ find: 'i' }],
          price: [{ find: 'u', read: { attribute: 'data-fen', unit: 'fen' } }],
        },
        flag: [
          {
            find: 'img',
            read: { attribute: 'src', pattern: 'flag_(\\d)', map: { 1: '红', 2: '黄' } },
          },
        ],
      },
    });
    const { orders } = read(
      definition,
      '<ul><li data-id="9007199254740993"><b>甲</b><b>乙</b><i>x1</i><u data-fen="1990">19.90</u><u data-fen="5">0.05</u><img src="/flag_2.png"></li><li data-id="2"><b>丙</b><i>x3</i><img src="/flag_9.png"></li><li data-id="2"><b>丙</b><i>x3</i></li></ul>',
    );
    expect(orders).toMatchObject([
      {
        id: '9007199254740993',
        flag: '黄',
        items: [
          { qty: null, price: 19.9 },
          { qty: null, price: 0.05 },
        ],
      },
      { id: '2', flag: null, items: [{ qty: 3, price: null }] },
    ]);
  });
});

describe('chats', () => {
  const chat = (
    messages: Partial<PageDefinition['messages']>,
    more: Partial<PageDefinition> = {},
  ) =>
    site({
      kind: 'chat',
      customer: [{ find: '#who' }],
      messages: {
        each: [{ find: '.m' }],
        text: [{ find: '.x' }],
        at: [{ find: '.t' }],
        ...messages,
      },
      ...more,
    });

  it('carries grouped times forward and completes them with the day between the rows', () => {
    const { messages } = read(
      chat({
        carryTime: true,
        days: [{ find: '.d' }],
        from: [
          { role: 'customer', when: { is: '.in' } },
          { role: 'robot', when: { has: { text: '自动回复' } } },
          { role: 'agent', when: { is: '.out' } },
        ],
      }),
      `<div><p class="d">2026年11月23日</p><div class="m in"><i class="t">23:58</i><b class="x">在吗</b></div><div class="m out"><b class="x">您好</b><s>自动回复</s></div>
      <p class="d">2026年11月24日</p><div class="m out"><i class="t">00:01:30</i><b class="x">在的</b></div><div class="m"><b class="x">？</b></div></div>`,
    );
    expect(
      messages?.map(({ from, at, atPrecision, isCarried }) => [from, at, atPrecision, isCarried]),
    ).toEqual([
      ['customer', '2026-11-23T23:58:00+08:00', 'minute', undefined],
      ['robot', '2026-11-23T23:58:00+08:00', 'minute', true],
      ['agent', '2026-11-24T00:01:30+08:00', 'second', undefined],
      ['unknown', '2026-11-24T00:01:30+08:00', 'second', true],
    ]);
  });

  it('takes stamps that stand between the rows, and none where the page shows none', () => {
    const { messages } = read(
      chat({ at: undefined, times: [{ find: '.stamp' }] }),
      '<div><div class="m"><b class="x">一</b></div><p class="stamp">2026-11-24 09:00</p><div class="m"><b class="x">二</b></div></div>',
    );
    expect(messages?.map(({ at, atPrecision }) => [at, atPrecision])).toEqual([
      [null, 'none'],
      ['2026-11-24T09:00:00+08:00', 'minute'],
    ]);
  });

  it('tells sides apart by the name, and gives a row without a name the side before', () => {
    const { messages } = read(
      chat({
        from: [
          { role: 'customer', when: { sender: { try: [{ find: '.n' }], is: 'customer' } } },
          { role: 'robot', when: { sender: { try: [{ find: '.n' }], is: { names: ['小助手'] } } } },
          { role: 'agent', when: { has: '.n' } },
          { role: 'previous', when: { not: { has: '.n' } } },
        ],
      }),
      '<h1 id="who">春*里</h1><div class="m"><i class="n">春*里</i></div><div class="m"></div><div class="m"><i class="n">小助手</i></div><div class="m"><i class="n">小林</i></div><div class="m"></div>',
    );
    expect(messages?.map(({ from }) => from)).toEqual([
      'customer',
      'customer',
      'robot',
      'agent',
      'agent',
    ]);
  });

  it('expects no messages while the page says that no conversation is open', () => {
    const definition = chat(
      {},
      {
        input: [{ find: 'textarea' }],
        conversations: {
          each: [{ find: 'li' }],
          id: [{ read: { attribute: 'id' } }],
          active: { yes: { is: '[aria-selected=true]' }, no: { is: '[aria-selected=false]' } },
        },
      },
    );
    const list = (open: string) => `<ul><li id="a" ${open}>甲</li></ul>`;
    expect(read(definition, list('aria-selected="false"'))).toMatchObject({
      state: 'ok',
      messages: null,
    });
    const asked = { state: 'partial', missing: ['消息', '输入框'] };
    expect(read(definition, list('aria-selected="true"'))).toMatchObject(asked);
    // Not said: then it counts as not seen.
    expect(read(definition, list(''))).toMatchObject(asked);
    expect(read(definition, `<h1 id="who">甲</h1>${list('aria-selected="false"')}`)).toMatchObject(
      asked,
    );
  });

  it('keeps one row per customer, the visible one, and finds the open one as the odd class out', () => {
    const { conversations } = read(
      chat(
        {},
        {
          conversations: {
            each: [{ find: '.c' }],
            id: [{ read: { attribute: 'data-k', pattern: '^(\\d+)-' } }],
            name: [{ find: 'b' }],
            preview: [{ find: 'i' }],
            waitingText: [{ find: { pattern: '^已等待' } }],
            isWaiting: { yes: { has: { pattern: '^已等待' } }, otherwise: false },
            active: { yes: { isOdd: true } },
          },
        },
      ),
      `<div class="c h1" data-k="1-0" style="display:none"><b>甲</b><i>旧</i></div><div class="c h1" data-k="1-2"><b>甲</b><i>新</i><u>已等待3分钟</u></div>
      <div class="c h1 h7" data-k="2-0"><b>乙</b><i>好</i></div><div class="c h1" data-k="3-0"><b>丙</b><i>行</i></div>`,
    );
    expect(conversations).toMatchObject([
      { id: '1', preview: '新', waitingText: '已等待3分钟', isWaiting: true, active: false },
      { id: '2', waitingText: null, isWaiting: false, active: true },
      { id: '3', active: false },
    ]);
  });
});

describe('hostile pages', () => {
  it('survives odd text and keeps it as text', () => {
    const definition = site({
      listing: { title: [{ find: 'input' }], description: [{ find: 'article' }] },
    });
    const { listing } = read(
      definition,
      `<input value="&lt;img src=x onerror=alert(1)&gt;\ud800"><article>${'长'.repeat(200_500)}\u202e右</article>`,
    );
    expect(listing?.title).toContain('<img src=x onerror=alert(1)>');
    expect(listing?.description).toHaveLength(200_000);
  });

  it('reads nothing when a selector is not valid, and says so', () => {
    const definition = site({
      listing: { title: [{ find: 'input[' }, { find: ['div', { up: '((' }] }] },
    });
    const { document } = parseHTML('<html><body><div><input value="x"></div></body></html>');
    const lines: string[] = [];
    const reading = readPage(definition, document as unknown as Document, URL_, {
      explain: (line) => lines.push(line),
    });
    expect(reading).toMatchObject({ state: 'blind', listing: null });
    expect(lines.join('\n')).toContain('not a valid selector: "input["');
  });

  it('is not fooled by labels called like built-in names', () => {
    const definition = site({
      listing: { fields: [{ each: 'p', label: { find: 'b' }, control: 'i' }] },
    });
    const { listing } = read(
      definition,
      '<p><b>__proto__</b><i>x</i></p><p><b>constructor</b><i>y</i></p>',
    );
    expect(Object.entries(listing!.fields)).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
  });
});
