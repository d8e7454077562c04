import type { SiteDefinition, Step } from './definition.ts';
import { MEDICAL_PAGES } from './off.ts';

/** The platform's own words below a message nobody typed; not inside what was written. */
const AUTOMATIC: Step[] = [
  { text: ['抖音电商智能客服发送', '商家配置发送'] },
  { where: { not: { is: 'pre' } } },
];
const WAITING = '^[0-9]{1,3} ?(?:秒|分钟|小时)$';

/** 抖店 and its console 飞鸽: product editor, chat, order list. */
export const douyin: SiteDefinition = {
  id: 'douyin',
  name: { zh: '抖店', en: 'Doudian' },
  hosts: ['fxg.jinritemai.com', 'im.jinritemai.com'],
  proof: { trust: 'A', seen: '2026-11-24', source: 'public sources of 2026, not the live page' },
  utcOffset: '+08:00',
  off: MEDICAL_PAGES,
  pages: [
    {
      kind: 'listing-editor',
      url: ['/ffa/g/create*'],
      pageKey: { query: ['product_id', 'copyid'] },
      ready: [{ find: '[attr-field-id]' }, { find: '#pg-title-input' }],
      listing: {
        title: [
          { find: '#pg-title-input' },
          { find: ['[attr-field-id="商品标题"]', 'input, textarea'] },
          { find: { label: '商品标题' }, read: { from: 'value' }, trust: 'C' },
        ],
        category: [
          { find: '[attr-field-id="商品类目"]', read: { line: '类目', drop: '修改' } },
          { find: '[attr-field-id="商品类目"]', read: { drop: '修改' } },
        ],
        description: [
          {
            find: ['[attr-field-id="商品详情"]', '[contenteditable="true"], textarea'],
            trust: 'C',
          },
        ],
        fields: [
          {
            each: '[attr-field-id]',
            label: { read: { attribute: 'attr-field-id' } },
            control: 'input, textarea, select, [contenteditable="true"]',
          },
        ],
      },
      // Sections are mounted when scrolled to: a field that is not there is not known, not missing.
      health: { partial: ['listing.title'], ok: ['listing.category', 'listing.fields'] },
    },
    {
      kind: 'chat',
      url: ['/pc_seller_v2/main/workspace*'],
      ready: [
        { find: '#chantListScrollArea' },
        { find: '[data-qa-id="qa-conversation-chat-item"]' },
        { find: '[data-qa-id="qa-message-warpper"]' },
      ],
      customer: [
        { find: '[data-qa-id="qa-conversation-chat-user-name"]' },
        {
          find: 'textarea[data-qa-id="qa-send-message-textarea"]',
          read: { attribute: 'placeholder', pattern: '^发送给(.{1,60})$' },
        },
      ],
      header: [
        { find: '#topbar-left-info' },
        { find: '[data-qa-id="qa-conversation-chat-user-name"]' },
      ],
      input: [
        { find: 'textarea[data-qa-id="qa-send-message-textarea"]' },
        { find: ['textarea', { where: { is: '[placeholder^="发送给"]' } }] },
      ],
      send: [{ find: '[data-qa-id="qa-send-message-button"]' }],
      conversations: {
        container: [{ find: '#chantListScrollArea .list_items' }, { find: '#chantListScrollArea' }],
        each: [
          { find: '[data-qa-id="qa-conversation-chat-item"]' },
          { find: '[data-kora="conversation"]', trust: 'C' },
        ],
        // 智能客服 and 系统通知 are rows of the platform itself.
        where: { not: { is: '[data-btm-id$=".systemConv"]' } },
        // No stable id is known for a row: the name stands in, and the reading marks it weak.
        id: [],
        name: [
          { find: '[data-qa-id="qa-conversation-nickname"]' },
          { find: '[class*="nameLine"][title]', read: { attribute: 'title' } },
          { find: '[class*="NameContent"]' },
        ],
        preview: [{ find: '[class*="msgContent"]', trust: 'B' }],
        waitingText: [{ find: { pattern: WAITING }, trust: 'B' }],
        isWaiting: {
          yes: [
            { is: '[class*="needReply"]' },
            { inside: '.pigeonChatNotScrollBox' },
            { has: { pattern: WAITING } },
          ],
          // The boxes are there and the row is in the other one.
          no: [{ inside: '.pigeonChatScrollBox' }],
        },
        active: {
          yes: [
            { is: '[aria-selected="true"]' },
            {
              named: { try: [{ find: '[data-qa-id="qa-conversation-nickname"]' }] },
              not: { is: '[aria-selected]' },
            },
            { isOdd: true, not: { is: '[aria-selected]' } },
          ],
          no: { is: '[aria-selected="false"]' },
        },
      },
      messages: {
        container: [
          { find: '.messageList', trust: 'B' },
          { find: ['[data-qa-id="qa-message-warpper"]', { nth: 0 }, { up: 1 }] },
        ],
        each: [{ find: '[data-qa-id="qa-message-warpper"]' }, { find: '.msgItemWrap', trust: 'C' }],
        id: [
          { read: { attribute: 'data-qa-message-id' } },
          { find: '[data-qa-message-id]', read: { attribute: 'data-qa-message-id' } },
          { find: '[data-id]', read: { attribute: 'data-id' } },
        ],
        text: [
          { find: 'pre' },
          { find: '.chatd-card-main' },
          { find: 'img[alt="图片"]', read: { attribute: 'alt' } },
          { find: { pattern: '客服接入|接入会话|会话已结束|系统消息' }, trust: 'B' },
        ],
        from: [
          { role: 'customer', when: [{ is: '.messageNotMe' }, { has: '.messageNotMe' }] },
          {
            role: 'robot',
            when: [
              { is: '.messageIsMe', has: AUTOMATIC },
              { has: '.messageIsMe', and: { has: AUTOMATIC } },
            ],
          },
          { role: 'agent', when: [{ is: '.messageIsMe' }, { has: '.messageIsMe' }] },
          { role: 'system', when: [{ text: ['客服接入', '接入会话', '会话已结束', '系统消息'] }] },
          {
            role: 'agent',
            when: { has: ['*', { where: { style: { 'flex-direction': 'row-reverse' } } }] },
          },
        ],
        at: [{ find: { pattern: '^(?:.{0,12} )?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?$' }, trust: 'C' }],
        carryTime: true,
      },
      health: {
        partial: ['conversations'],
        ok: [
          'conversations.name',
          'conversations.preview',
          'messages',
          'messages.text',
          'messages.from',
          'messages.at',
          'header',
          'input',
          'send',
        ],
      },
    },
    {
      kind: 'order-list',
      url: ['/ffa/morder/order/list*'],
      ready: [
        { find: '.mortise-rich-table-row' },
        { find: '#__GARFISH_SSR_ECOM_FXG_ADMIN_DOM' },
        { find: '#gar-sub-app-provider', trust: 'B' },
      ],
      orders: {
        each: [
          { find: '.mortise-rich-table-row', trust: 'B' },
          {
            find: ['[class*="rich-table-row"]', { where: { pattern: '订单编号 ?[0-9]{16,24}' } }],
            trust: 'C',
          },
        ],
        empty: [{ find: { text: ['暂无数据', '暂无订单'] }, trust: 'C' }],
        id: [
          {
            read: { pattern: '订单(?:编)?号[：: ]{0,3}([0-9]{16,24})' },
            trust: 'B',
            seen: '2026-06-01',
          },
        ],
        items: {
          title: [
            { find: { class: 'style_name' }, trust: 'C', seen: '2021-05-21' },
            { find: '[class*="table_title__"][title]', read: { attribute: 'title' }, trust: 'C' },
          ],
          spec: [
            {
              find: { class: 'style_property' },
              read: { pattern: '^(?:规格[：:] ?)?([^]{0,120})$' },
              trust: 'C',
              seen: '2021-05-21',
            },
            { find: { class: 'table_sku__' }, trust: 'C' },
          ],
          qty: [
            { find: { class: 'table_comboNum_' }, trust: 'C', seen: '2021-05-21' },
            { find: { pattern: '^[x×] ?[0-9]{1,4}$' }, trust: 'B', seen: '2026-06-01' },
          ],
          price: [{ find: { class: 'table_comboAmount_' }, trust: 'C', seen: '2021-05-21' }],
        },
        receiver: {
          name: [
            {
              find: { class: 'index_locationDetail__' },
              read: { split: '，', part: 0 },
              trust: 'C',
            },
          ],
          phone: [
            {
              find: { class: 'index_locationDetail__' },
              read: { pattern: '([0-9]{3}[0-9*]{4,8})' },
              trust: 'C',
            },
          ],
          address: [
            {
              find: { class: 'index_locationDetail__' },
              read: { split: '，', part: 2, rest: true },
              trust: 'C',
            },
          ],
        },
        buyerMessage: [
          {
            find: [
              { class: 'index_footerContent__' },
              { where: { has: { text: '买家留言' } } },
              { class: 'index_ellipsis__' },
            ],
            trust: 'B',
            seen: '2023-06-01',
          },
          { find: { label: '买家留言' }, trust: 'B' },
          { emptyUnless: ['买家留言', '留言'], trust: 'B' },
        ],
        sellerMemo: [
          {
            find: [
              { class: 'index_footerContent__' },
              { where: { has: { text: '商家备注' } } },
              { class: 'index_ellipsis__' },
            ],
            trust: 'B',
            seen: '2023-06-01',
          },
          { find: { label: '商家备注' }, trust: 'B' },
          { emptyUnless: ['商家备注'], trust: 'B' },
        ],
        // The colour of the flag was never seen in the page, only in the answer the page gets.
        flag: [{ json: { request: '/api/order/searchlist', path: 'data[].star' }, trust: 'B' }],
        status: [
          {
            find: { text: ['待支付', '备货中', '待发货', '已发货', '已完成', '已关闭', '售后中'] },
            trust: 'B',
            seen: '2026-06-01',
          },
          { find: { class: 'index_cell_' }, trust: 'C' },
        ],
      },
      health: {
        partial: ['orders', 'orders.items'],
        ok: [
          'orders.id',
          'orders.items.spec',
          'orders.items.qty',
          'orders.buyerMessage',
          'orders.sellerMemo',
          'orders.status',
        ],
      },
    },
  ],
};
