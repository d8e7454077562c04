import type { MessageTable } from '../translate.ts';

export const popupWords = {
  'popup.name': { zh: '药规', en: 'Yaogui' },
  'popup.settings': { zh: '设置', en: 'Settings' },
  'popup.notConnected': { zh: '未连接公司', en: 'Not connected' },

  'popup.slow': {
    zh: '后台刚被浏览器叫醒，数字还在算。',
    en: 'The browser is waking our background; the figures will follow.',
  },

  'answer.none': { zh: '今天还没有回复记录', en: 'No replies yet today' },
  'answer.calm': { zh: '今天按目标进行', en: 'On target today' },
  'answer.short': {
    zh: '今天按时回复 {share}，差目标 {points} 个百分点',
    en: '{share} in time, {points} points below the goal',
  },
  'answer.hair': {
    zh: '今天按时回复 {share}，差一点到目标',
    en: '{share} in time, a hair below the goal',
  },
  'answer.more': {
    zh: '再按时回 {n} 轮就到 {goal}。',
    en: '{n} more rounds in time reach {goal}.',
  },
  'answer.moreOne': {
    zh: '再按时回 {n} 轮就到 {goal}。',
    en: '{n} more round in time reaches {goal}.',
  },
  'answer.late': { zh: '{n} 位已超时', en: '{n} over target' },
  'answer.forbidden': { zh: '{n} 处禁售', en: '{n} not allowed for sale' },
  'answer.mismatch': { zh: '{n} 单不一致', en: '{n} unlike the note' },
  'answer.waiting': { zh: '{n} 位在等', en: '{n} waiting' },
  'answer.nothing': { zh: '没有要马上处理的事。', en: 'Nothing is urgent.' },

  'waiting.title': { zh: '正在等待', en: 'Waiting now' },
  'waiting.count': { zh: '{n} 位，最急的在前', en: '{n}, most urgent first' },
  'waiting.team': { zh: '全队 {n} 位，这里 {own} 位', en: 'team {n}, here {own}' },
  'waiting.nobody': { zh: '没有人在等', en: 'nobody' },
  'waiting.stale': { zh: '{n} 位，{age}前的情况', en: '{n} as of {age} ago' },
  'waiting.staleNobody': { zh: '{age}前没有人在等', en: 'nobody as of {age} ago' },
  'waiting.unknown': { zh: '没有打开的客服台', en: 'no console is open' },
  'waiting.open': { zh: '打开客服台', en: 'Open the console' },
  'waiting.buyer': { zh: '买家', en: 'buyer' },
  'waiting.since': { zh: '{time} 起在等', en: 'since {time}' },

  'reply.title': { zh: '今天按时回复', en: 'Replies in time today' },
  'reply.own': { zh: '我的', en: 'mine' },
  'reply.ownRow': { zh: '其中我的', en: 'of these mine' },
  'reply.team': { zh: '全队', en: 'team' },
  'reply.goal': { zh: '竖线为目标 {goal}', en: 'line: goal {goal}' },
  'reply.within': { zh: '{target}内回复', en: 'within {target}' },
  'reply.scale': { zh: '横条从 70% 到 100%', en: 'bar runs from 70% to 100%' },
  'reply.lastWeek': { zh: '比上周 {points}', en: '{points} on last week' },
  'reply.none': { zh: '还没有回复记录', en: 'no replies yet' },
  'reply.rounds': { zh: '轮', en: 'rounds' },
  'reply.median': { zh: '中位', en: 'median' },
  'reply.p90': { zh: '九成在', en: '90% within' },
  'reply.p90After': { zh: '内', en: '' },
  'reply.lateBefore': { zh: '超时', en: 'late' },
  'reply.lateAfter': { zh: '轮', en: '' },
  'reply.slowest': { zh: '最慢 {wait}，{time} 回复', en: 'slowest {wait}, answered {time}' },
  'reply.slowestHere': {
    zh: '这台电脑最慢 {wait}，{time} 回复',
    en: 'slowest here {wait}, at {time}',
  },
  'reply.unseen': { zh: '{n} 轮看不到，不计入', en: '{n} not seen, not counted' },

  'listings.title': { zh: '商品', en: 'Listings' },
  'listings.sum': {
    zh: '检查 {checked} 个，改好 {fixed} 处',
    en: '{checked} checked, {fixed} fixed',
  },
  'listings.checked': { zh: '检查 {checked} 个', en: '{checked} checked' },
  'listings.openNow': { zh: '打开的页面上，没有记录', en: 'on open pages, not recorded' },
  'listings.none': { zh: '今天还没有检查商品', en: 'none checked today' },
  'listings.clean': { zh: '没有留下的问题', en: 'nothing left open' },
  'level.block': { zh: '禁售 {n}', en: 'Banned {n}' },
  'level.error': { zh: '错误 {n}', en: 'Errors {n}' },
  'level.warning': { zh: '警告 {n}', en: 'Warnings {n}' },
  'level.hint': { zh: '提示 {n}', en: 'Hints {n}' },
  'level.review': { zh: '待复核 {n}', en: 'Review {n}' },

  'orders.title': { zh: '订单', en: 'Orders' },
  'orders.sum': {
    zh: '核对 {checked} 单，处理 {resolved} 单',
    en: '{checked} checked, {resolved} handled',
  },
  'orders.checked': { zh: '核对 {checked} 单', en: '{checked} checked' },
  'orders.none': { zh: '今天还没有核对订单', en: 'none checked today' },
  'orders.clean': { zh: '留言和订单都一致', en: 'notes and orders agree' },
  'orders.done': { zh: '不一致的都处理了', en: 'all differences are dealt with' },
  'orders.ofToday': { zh: '今天共 {n} 单：{kinds}', en: '{n} today: {kinds}' },
  'orders.reviewWords': { zh: '不确定，请人看一下', en: 'not sure, a person should look' },
  'orders.mismatch': { zh: '不一致 {n}', en: 'Mismatch {n}' },
  'orders.review': { zh: '待复核 {n}', en: 'Review {n}' },
  'orders.unseen': { zh: '看不到 {n}', en: "Can't see {n}" },
  'orders.unseenWords': { zh: '读不到留言，没有核对', en: 'note could not be read' },

  'blind.none': { zh: '页面都读得到', en: 'all pages can be read' },
  'blind.page': {
    zh: '{site}{page}看不到，{time} 起不计时',
    en: "Can't see {site} {page}, not counted since {time}",
  },
  'blind.partial': { zh: '{site}{page}读不到{missing}', en: "{site} {page}: can't read {missing}" },
  'page.listing-editor': { zh: '商品编辑页', en: 'listing editor' },
  'page.listing-list': { zh: '商品列表', en: 'listing list' },
  'page.chat': { zh: '客服台', en: 'console' },
  'page.order-list': { zh: '订单列表', en: 'order list' },
  'page.order-detail': { zh: '订单详情', en: 'order page' },

  'sync.ok': { zh: '{time} 已同步', en: 'synced {time}' },
  'sync.pending': { zh: '{n} 条待传', en: '{n} to send' },
  'sync.offline': {
    zh: '{time} 起连不上公司服务器，检查照常进行。{n} 条记录连上后补传，不会重复。',
    en: 'No connection since {time}; checks go on. {n} records will follow, none twice.',
  },
  'sync.revoked': {
    zh: '公司服务器不再接受这台电脑，{n} 条记录都在。请主管重新给连接码。',
    en: 'The server no longer accepts this computer; {n} records are kept. Ask for a new code.',
  },
  'sync.rejected': { zh: '{n} 条记录没有收下。', en: '{n} records were refused.' },
  'sync.why': { zh: '看原因', en: 'See why' },
  'sync.retry': { zh: '现在重试', en: 'Try now' },
  'storage.fault': {
    zh: '这台电脑存不下了，{n} 条没有记下。检查照常进行。',
    en: 'The disk is full; {n} records were not kept. Checks go on.',
  },

  'foot.dashboard': { zh: '打开看板', en: 'Open dashboard' },
  'foot.records': { zh: '我的记录', en: 'My records' },

  'start.title': { zh: '还没有开始记录', en: 'Not recording yet' },
  'start.text': {
    zh: '确认之前什么都不记录，检查已经能用。',
    en: 'Nothing is recorded before you confirm; checks already work.',
  },
  'start.open': { zh: '看清楚再开始', en: 'Read and start' },

  'connect.title': { zh: '连接公司', en: 'Connect to your company' },
  'connect.text': {
    zh: '向主管要地址和连接码。不连接也能检查，记录只在这里。',
    en: 'Ask your supervisor. Without it, records stay here.',
  },
  'connect.address': { zh: '服务器地址', en: 'Server address' },
  'connect.code': { zh: '连接码', en: 'Code' },
  'connect.go': { zh: '连接', en: 'Connect' },
  'connect.busy': { zh: '正在连接', en: 'Connecting' },
  'popup.failed': {
    zh: '读不到今天的数据：{reason}。页面上的检查不受影响。',
    en: "Today's figures can't be read: {reason}. Checks on the page go on.",
  },
} as const satisfies MessageTable;
