import type { MessageTable } from '../translate.ts';

/** What the server answers when it refuses, and what `yaogui serve` and `invite` print. */
export const serverWords = {
  'server.bad-json': {
    zh: '请求内容读不出来，不是 JSON。',
    en: 'The request can’t be read: not JSON.',
  },
  'server.bad-request': {
    zh: '请求内容不对：{reason}',
    en: 'The request is not as agreed: {reason}',
  },
  'server.unauthorised': {
    zh: '这台设备的授权不认识或已收回。请向主管要新的连接码。',
    en: 'This device is unknown or was revoked. Ask your supervisor for a new code.',
  },
  'server.code-unknown': {
    zh: '没有这个连接码。核对后重新输入，或向主管要新的。',
    en: 'There is no such code. Check it, or ask your supervisor for a new one.',
  },
  'server.code-used': {
    zh: '这个连接码已经用过，每个只能用一次。向主管要新的。',
    en: 'This code was used; each works once. Ask your supervisor for a new one.',
  },
  'server.code-expired': {
    zh: '这个连接码已经过期。向主管要新的。',
    en: 'This code has expired. Ask your supervisor for a new one.',
  },
  'server.too-large': {
    zh: '一批太大：最多 {events} 条、{bytes} 字节。分开再传。',
    en: 'Too much at once: at most {events} events and {bytes} bytes. Split the batch.',
  },
  'server.not-found': { zh: '服务器没有这个地址。', en: 'The server has no such address.' },
  'server.failed': {
    zh: '服务器出了错，这次什么也没有存。稍后再试。',
    en: 'The server failed and stored nothing this time. Try again later.',
  },
  'server.version-not-newer': {
    zh: '规定的版本只能往上走：现在是 {current}，送来的是 {version}。',
    en: 'A policy’s version only goes up: now {current}, given {version}.',
  },
  'server.no-shop': { zh: '没有编号为 {shop} 的店铺。', en: 'There is no shop {shop}.' },
  'server.no-device': { zh: '没有编号为 {device} 的设备。', en: 'There is no device {device}.' },
  'server.person-needed': {
    zh: '主管和管理员的连接码要写明是谁（--person）。',
    en: 'A supervisor’s or admin’s code must say whose it is (--person).',
  },
  'server.folder-in-use': {
    zh: '{folder} 已有服务器在用（进程 {pid}）。先停下那一个，或用 --data 换个文件夹。',
    en: 'A server already uses {folder} (process {pid}). Stop it, or choose another folder with --data.',
  },
  'server.organisation-needed': {
    zh: '这里还没有公司。第一次启动请写明 --organisation 和 --shop。',
    en: 'There is no company yet. Give --organisation and --shop at the first start.',
  },
  'server.organisation-choose': {
    zh: '这里有几家公司，请用 --organisation 写明是哪一家。',
    en: 'There are several companies; say which one with --organisation.',
  },
  'server.port-in-use': {
    zh: '{address} 已被占用。用 --port 换个端口。',
    en: '{address} is taken. Choose another port with --port.',
  },
  'server.listening': {
    zh: '药规服务器已启动：{url}（{organisation}，{shop}）',
    en: 'Yaogui server at {url} ({organisation}, {shop})',
  },
  'server.stopped': { zh: '药规服务器已停下。', en: 'Yaogui server stopped.' },
  'server.catalog-published': {
    zh: '主数据第 {generation} 版已生效：{records} 条，新增或改动 {added} 条，去掉 {removed} 条。设备在几分钟内取到。',
    en: 'Catalog generation {generation} holds: {records} records, {added} added or changed, {removed} removed. Devices fetch it within minutes.',
  },
  'server.catalog-warned': {
    zh: '{count} 条自相矛盾，照样导入。先看这几条：',
    en: '{count} records contradict themselves and were imported all the same. The first of them:',
  },
  'server.catalog-overtaken': {
    zh: '另一次导入刚刚生效（第 {generation} 版）。重新导入一次。',
    en: 'Another import took effect meanwhile (generation {generation}). Import again.',
  },
  'server.catalog-line': {
    zh: '第 {line} 条记录读不懂：{reason}',
    en: 'Record {line} is unreadable: {reason}',
  },
  'server.none-running': {
    zh: '{folder} 没有正在运行的服务器。先运行 yaogui serve --data {folder}。',
    en: 'No server runs on {folder}. Start it with: yaogui serve --data {folder}',
  },
  'server.invited': {
    zh: '{shop}，{person}，{role}。连接码只能用一次，{date} {time} 前有效：',
    en: '{shop}, {person}, {role}. One-time code, valid until {date} {time}:',
  },
  'server.shared-machine': { zh: '共用电脑', en: 'shared machine' },
  'server.role-agent': { zh: '客服', en: 'agent' },
  'server.role-operator': { zh: '运营', en: 'operator' },
  'server.role-supervisor': { zh: '主管', en: 'supervisor' },
  'server.role-admin': { zh: '管理员', en: 'admin' },
} as const satisfies MessageTable;
