import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { SITES } from '../../sites/registry.ts';
import { readPage } from './read-page.ts';

const definition = SITES[0]!.definition!;
const urls = [
  'https://fxg.jinritemai.com/ffa/g/create',
  'https://im.jinritemai.com/pc_seller_v2/main/workspace',
  'https://fxg.jinritemai.com/ffa/morder/order/list',
];
const attributes = [
  '',
  ' attr-field-id="规格"',
  ' attr-field-id="商品标题"',
  ' id="pg-title-input"',
  ' class="mortise-rich-table-row"',
  ' class="index_footerContent__x1"',
  ' class="index_title__x1"',
  ' class="index_ellipsis__x1"',
  ' class="style_name__x1"',
  ' class="messageNotMe"',
  ' class="messageIsMe"',
  ' id="chantListScrollArea"',
  ' data-qa-id="qa-conversation-chat-item"',
  ' data-qa-id="qa-conversation-nickname"',
  ' data-qa-id="qa-message-warpper"',
  ' style="display:none"',
];
const texts = [
  '',
  '买家留言',
  '商家备注',
  '订单编号 6938214400719201',
  '15:04',
  '3分钟',
  '规格：',
  '￥9.90',
  'x2',
  '\ud800',
  '<b>',
];
const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(...texts),
    fc.constantFrom(
      '<input value="x">',
      '<textarea>y</textarea>',
      '<pre>好</pre>',
      '<br>',
      '<input type="radio" checked>',
      '<iframe></iframe>',
    ),
    fc
      .tuple(
        fc.constantFrom('div', 'span', 'td', 'label', 'table', 'tr'),
        fc.constantFrom(...attributes),
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(([tag, attribute, inner]) => `<${tag}${attribute}>${inner.join('')}</${tag}>`),
  ),
}));

it('reads any page without failing, and never takes unread for empty', () => {
  fc.assert(
    fc.property(fc.array(node, { maxLength: 12 }), fc.constantFrom(...urls), (parts, url) => {
      const { document } = parseHTML(`<!doctype html><html><body>${parts.join('')}</body></html>`);
      const reading = readPage(definition, document as unknown as Document, url)!;
      const { state, missing, listing, conversations, messages, orders, anchors } = reading;
      expect(JSON.parse(JSON.stringify({ state, missing }))).toEqual({ state, missing });
      expect(state === 'ok').toBe(missing.length === 0);
      if (!listing && !conversations && !messages && !orders) expect(state).toBe('blind');
      // No empty list without a sign of emptiness; this grammar has none but an empty container.
      if (orders) expect(orders.length).toBeGreaterThan(0);
      for (const anchor of [
        ...anchors.fields.values(),
        ...anchors.orders.values(),
        ...anchors.conversations.values(),
      ])
        expect(anchors.root.contains(anchor)).toBe(true);
    }),
    { numRuns: 1500, seed: 20261124 },
  );
});
