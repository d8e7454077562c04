/** What the runtime and the listing check say on a page. */
export const PAGE_WORDS = {
  'page.name': { zh: '药规', en: 'Yaogui' },
  'page.updated': {
    zh: '药规已更新，保存内容后请刷新本页',
    en: 'Yaogui was updated; save your work, then refresh this page',
  },
  'page.close': { zh: '关闭', en: 'Close' },
} as const;
