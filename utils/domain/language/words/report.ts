import type { ShownLevel } from '../../rules/shown-level.ts';
import type { MessageTable } from '../translate.ts';

/** Words of a report over many listings: in the terminal, in the workbook, on the patrol page. */
export const reportWords = {
  'report.line': { zh: '行', en: 'Line' },
  'report.id': { zh: '商品编号', en: 'Id' },
  'report.listing': { zh: '商品', en: 'Listing' },
  'report.message': { zh: '消息', en: 'Message' },
  'report.level': { zh: '级别', en: 'Level' },
  'report.certainty': { zh: '把握', en: 'Certainty' },
  'report.sure': { zh: '确定', en: 'sure' },
  'report.review': { zh: '请人看', en: 'to be reviewed' },
  'report.rule': { zh: '规则', en: 'Rule' },
  'report.kind': { zh: '问题', en: 'Problem' },
  'report.field': { zh: '字段', en: 'Field' },
  'report.words': { zh: '原文', en: 'Words' },
  'report.sentence': { zh: '说明', en: 'What to do' },
  'report.own': { zh: '商品写', en: 'Listing says' },
  'report.record': { zh: '主数据写', en: 'Record says' },
  'report.law': { zh: '依据', en: 'Law' },
  'report.fix': { zh: '改为', en: 'Change to' },
  'report.delete': { zh: '（删去）', en: '(delete)' },
  'report.findings': { zh: '发现', en: 'Findings' },
  'report.byRule': { zh: '按规则汇总', en: 'By rule' },
  'report.places': { zh: '处', en: 'Findings' },
  'report.listings': { zh: '商品数', en: 'Listings' },
  'report.messages': { zh: '消息数', en: 'Messages' },
  'report.checked': { zh: '查了 {n} 个商品', en: '{n} listings checked' },
  'report.checkedMessages': { zh: '查了 {n} 条消息', en: '{n} messages checked' },
  'report.found': { zh: '{n} 个要改或要看', en: '{n} to be changed or looked at' },
  'report.clean': { zh: '没有发现问题', en: 'nothing found' },
  'report.unread': { zh: '{n} 行读不到', en: "{n} lines can't be read" },
  'report.compared': {
    zh: '{n} 个对照了主数据，{none} 个没有主数据可对',
    en: '{n} held against their record, {none} have none',
  },
  'report.progress': { zh: '查了 {n} 个，每秒 {rate} 个', en: '{n} checked, {rate} a second' },
  'report.noListing': {
    zh: '“{name}”的表头里没有商品的列（标题、通用名、批准文号或详情）。读到的是：{headers}。',
    en: '"{name}" has no column of a listing (title, generic name, approval number or description). It has: {headers}.',
  },
  'report.unreadLine': { zh: '读不到：{reason}', en: "can't be read: {reason}" },
  'report.pictures': {
    zh: '图片里的文字没有检查。',
    en: 'Words inside pictures were not checked.',
  },
  'report.cut': {
    zh: '一张表最多 {max} 行，还有 {n} 处没有写进来。',
    en: 'A sheet holds {max} rows; {n} more findings are not in it.',
  },
} as const satisfies MessageTable;

/** Levels as people call them, by themselves. */
export const levelWords: Record<ShownLevel, { zh: string; en: string }> = {
  block: { zh: '禁止', en: 'Banned' },
  error: { zh: '错误', en: 'Error' },
  warning: { zh: '警告', en: 'Warning' },
  review: { zh: '待复核', en: 'Review' },
  hint: { zh: '提示', en: 'Hint' },
};
