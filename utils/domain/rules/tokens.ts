import { findAll } from '../text/spans.ts';
import type { Span } from './finding.ts';

const NUMBER = '(?:\\d{1,6}(?:\\.\\d{1,4})?|[一二两三四五六七八九十百半几数]{1,4})';

/** Things with numbers in them that no word list can hold. Run on normalised text. */
const TOKENS: Record<string, RegExp> = {
  /** 三天, 7日, 一个疗程, 2小时, 半个月 */
  '#duration': new RegExp(
    `${NUMBER}(?:-${NUMBER})?个?(?:天|夜|日|周|星期|礼拜|月|小时|分钟|秒钟?|疗程|晚上?)`,
    'g',
  ),
  /** 三盒, 2瓶, 一贴 */
  '#packs': new RegExp(`${NUMBER}(?:盒|瓶|贴|支|袋|片|粒|包|次|杯|罐|剂|副|丸)`, 'g'),
  /** 96.8%, 百分之九十, 九成 */
  '#share': /\d{1,3}(?:\.\d{1,3})?%|百分之[一二三四五六七八九十百\d]{1,5}|[一二三四五六七八九]成/g,
  '#number': /\d{1,12}/g,
};

export function isToken(name: string): boolean {
  return Object.hasOwn(TOKENS, name);
}

export function findTokens(name: string, text: string): Span[] {
  return findAll(TOKENS[name]!, text);
}

const NUMBERS = /[\d一二两三四五六七八九十百半几数]/;

/** Without a digit or a number word no token can be found. */
export function hasNumber(text: string): boolean {
  return NUMBERS.test(text);
}
