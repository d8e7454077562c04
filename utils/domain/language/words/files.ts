import type { MessageTable } from '../translate.ts';

/** Why a table could not be read. Each says what the file is and what to do. */
export const fileWords = {
  empty: { zh: '“{name}”是空的。', en: '"{name}" is empty.' },
  tooLarge: {
    zh: '“{name}”有 {size} MB，最大能读 {max} MB。分成几个文件，或者删去用不到的列。',
    en: '"{name}" has {size} MB; at most {max} MB can be read. Split it or delete columns you don\'t need.',
  },
  oldExcel: {
    zh: '“{name}”是旧的 .xls 格式，读不了。用 Excel 或 WPS 打开，另存为 .xlsx。',
    en: '"{name}" is in the old .xls format. Open it in Excel or WPS and save it as .xlsx.',
  },
  encrypted: {
    zh: '“{name}”加了密码。去掉密码后再选。',
    en: '"{name}" has a password. Remove it and choose the file again.',
  },
  webTable: {
    zh: '“{name}”里面其实是网页或 XML。用 Excel 或 WPS 打开，另存为 .xlsx。',
    en: '"{name}" is really a web page or XML. Open it in Excel or WPS and save it as .xlsx.',
  },
  notTable: {
    zh: '“{name}”不是表格（{kind}）。能读的是 .xlsx 和 .csv。',
    en: '"{name}" is not a table ({kind}). Use .xlsx or .csv.',
  },
  bomb: {
    zh: '“{name}”解开后大得不正常，没有打开。用 Excel 重新另存为 .xlsx。',
    en: '"{name}" unpacks to far more than a table holds and was not opened. Save it anew as .xlsx.',
  },
  broken: {
    zh: '“{name}”坏了，读到一半断开（{what}）。重新导出一次。',
    en: '"{name}" is damaged ({what}). Export it again.',
  },
  openQuote: {
    zh: '“{name}”第 {line} 行的引号没有结束，后面分不清行。补上引号，或者另存为 .xlsx。',
    en: '"{name}", line {line}: a quote never ends. Close it or save as .xlsx.',
  },
  noHeader: {
    zh: '“{name}”里没有找到表头。第一行要写各列的名称，如 批准文号、通用名称、规格。',
    en: '"{name}" has no header row. Name the columns in the first line, such as approval number, name, strength.',
  },
} as const satisfies MessageTable;
