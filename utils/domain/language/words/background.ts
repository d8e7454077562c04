import type { MessageTable } from '../translate.ts';

/** Notifications, the toolbar badge and answers to the settings page. */
export const backgroundWords = {
  'background.lateOne': { zh: '有 1 位买家等过了目标', en: '1 buyer waits past the target' },
  'background.lateMany': {
    zh: '有 {n} 位买家等过了目标',
    en: '{n} buyers wait past the target',
  },
  'background.lateBody': {
    zh: '{name} 从 {time} 等到现在，目标 {target}。点这里去回复。',
    en: '{name} has waited since {time}, target {target}. Click to reply.',
  },
  'background.lateNames': {
    zh: '{names} 等 {n} 位，最早的从 {time} 等起。点这里去回复。',
    en: '{names} and others, {n} in all, the first since {time}. Click to reply.',
  },
  'background.nobodyNamed': { zh: '一位买家', en: 'A buyer' },
  'background.badge': {
    zh: '药规：{n} 位在等，{late} 位超时',
    en: 'Yaogui: {n} waiting, {late} late',
  },
  'background.badgeCalm': { zh: '药规', en: 'Yaogui' },
  'background.address.shape': {
    zh: '“{address}”不是服务器地址。写成 https://… 的样子。',
    en: '"{address}" is not a server address. Write it like https://…',
  },
  'background.address.notHttps': {
    zh: '公网上的服务器要用 https://。http:// 只用于本机和局域网。',
    en: 'A server on the internet needs https://. http:// is for this machine and the local network.',
  },
  'background.enrol.code': {
    zh: '服务器不认这个连接码。连接码只能用一次，过期后请向主管要新的。',
    en: 'The server does not know this code. A code works once; ask for a new one when it has lapsed.',
  },
  'background.enrol.offline': {
    zh: '连不上 {address}：{reason}。核对地址，或过一会儿再连。',
    en: "Can't reach {address}: {reason}. Check the address or try again later.",
  },
  'background.enrol.unclear': {
    zh: '{address} 有回应，但不是药规服务器。核对地址。',
    en: '{address} answers but is not a Yaogui server. Check the address.',
  },
  'background.host.shape': {
    zh: '“{host}”不是网址。写成 erp.example.com 的样子。',
    en: '"{host}" is not a host name. Write it like erp.example.com.',
  },
  'background.host.notAllowed': {
    zh: '浏览器还没有允许读取 {host}。先在弹出的窗口里允许。',
    en: 'The browser has not allowed {host} yet. Allow it in its window first.',
  },
  'background.site.unknown': { zh: '没有叫“{id}”的平台。', en: 'There is no site "{id}".' },
  'background.site.locked': {
    zh: '这个开关由公司设定。',
    en: 'This switch is set by your company.',
  },
  'background.journal.full': {
    zh: '磁盘满了，有 {n} 条记录没有存下。检查照常进行，清出空间后自动恢复。',
    en: 'The disk is full; {n} records were not kept. Checks go on; recording resumes once there is room.',
  },
  'background.journal.failed': {
    zh: '记录存不进去：{reason}。检查照常进行。',
    en: "Records can't be kept: {reason}. Checks go on.",
  },
} satisfies MessageTable;
