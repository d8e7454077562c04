/** What people call the parts of a page; `missing` of a reading uses the Chinese names. */
export const PART_NAMES: Record<string, { zh: string; en: string }> = {
  page: { zh: '页面', en: 'the page' },
  account: { zh: '客服账号', en: 'account' },
  header: { zh: '会话标题', en: 'conversation header' },
  input: { zh: '输入框', en: 'message input' },
  send: { zh: '发送按钮', en: 'send button' },
  listing: { zh: '商品信息', en: 'listing' },
  'listing.title': { zh: '标题', en: 'title' },
  'listing.description': { zh: '商品详情', en: 'description' },
  'listing.category': { zh: '类目', en: 'category' },
  'listing.fields': { zh: '商品属性', en: 'fields' },
  conversations: { zh: '会话列表', en: 'conversation list' },
  'conversations.id': { zh: '会话', en: 'conversations' },
  'conversations.name': { zh: '买家昵称', en: 'customer names' },
  'conversations.preview': { zh: '最近一句', en: 'last words' },
  'conversations.waitingText': { zh: '等待时间', en: 'waiting time' },
  'conversations.isWaiting': { zh: '待回复标记', en: 'waiting mark' },
  'conversations.active': { zh: '当前会话', en: 'open conversation' },
  messages: { zh: '消息', en: 'messages' },
  'messages.id': { zh: '消息编号', en: 'message ids' },
  'messages.text': { zh: '消息文字', en: 'message text' },
  'messages.from': { zh: '发送方', en: 'senders' },
  'messages.at': { zh: '消息时间', en: 'message times' },
  orders: { zh: '订单列表', en: 'order list' },
  'orders.id': { zh: '订单编号', en: 'order numbers' },
  'orders.items': { zh: '订单商品', en: 'order items' },
  'orders.items.spec': { zh: '规格', en: 'specification' },
  'orders.items.qty': { zh: '数量', en: 'quantity' },
  'orders.items.price': { zh: '单价', en: 'price' },
  'orders.receiver': { zh: '收货信息', en: 'receiver' },
  'orders.buyerMessage': { zh: '买家留言', en: 'buyer message' },
  'orders.sellerMemo': { zh: '商家备注', en: 'seller memo' },
  'orders.flag': { zh: '旗标', en: 'flag' },
  'orders.status': { zh: '订单状态', en: 'order status' },
  'orders.shipBy': { zh: '发货时限', en: 'ship-by time' },
};

/**
 * English for a name out of `missing`.
 * @returns the name itself where it is the page's own (a field label)
 */
export function partNameInEnglish(zh: string): string {
  return Object.values(PART_NAMES).find((name) => name.zh === zh)?.en ?? zh;
}
