import { describe, expect, it } from 'vitest';
import { createScanner } from '../scanner.ts';
import { isAsked, isDenied, NEGATION } from './denial.ts';

const builder = createScanner(new Map());
const slot = builder.slot(NEGATION);
const scanner = builder.build([]);

const spanOf = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const denied = (text: string, words: string, isClaim = false) => {
  const scanned = scanner.scan('title', text);
  return isDenied(scanned, spanOf(scanned.normal.text, words), slot, isClaim);
};
const asked = (text: string) => isAsked(text, spanOf(text, '根治'));

describe('isDenied', () => {
  it.each([
    '不能根治',
    '不能保证百分百根治',
    '我们不承诺根治',
    '没有办法保证根治',
    '并非根治',
    '本品不得宣传根治',
    '不能治疗、根治鼻炎',
    '未根治',
    '没有根治的把握',
    '不能也不会根治',
    '所谓根治',
    '请勿轻信“根治”等宣传',
    '根治我们不敢保证',
    '这病根治不了',
    '根治不现实',
    '也谈不上根治',
    '称不上根治',
    '没有任何药物能根治',
    '说根治那是骗人的',
    '说根治纯属骗局',
    '根治不可信',
  ])('%s promises nothing', (text) => {
    expect(denied(text, '根治')).toBe(true);
  });

  it.each([
    ['不打针,根治鼻炎', 'another clause'],
    ['不能拖,根治要趁早', 'the denial is before the comma'],
    ['不是不能根治', 'denied twice'],
    ['没有不能根治的鼻炎', 'denied twice'],
    ['不得不说它根治了我的鼻炎', 'an idiom'],
    ['不用手术就能根治', 'the denial is over'],
    ['不能手术也能根治', 'the denial is over'],
    ['不含激素根治湿疹', 'the thing that is not in it'],
    ['没有副作用的根治良方', 'the thing that is not there'],
    ['不可错过的根治良方', 'praise'],
    ['难以置信的根治效果', 'praise'],
    ['从未有过的根治体验', 'praise'],
    ['没有任何药物能比得上它根治鼻炎', 'praise'],
    ['未来根治鼻炎', 'no denial at all'],
    ['不能代替药物 根治鼻炎', 'a space parts them'],
    ['不是止痛而是根治', 'the other way round'],
  ])('%s promises it: %s', (text) => {
    expect(denied(text, '根治')).toBe(false);
  });

  it.each(['并非没有副作用', '不代表没有副作用', '不能说没有副作用', '不得宣称没有副作用'])(
    '%s takes a claim back that is a denial',
    (text) => {
      expect(denied(text, '没有副作用', true)).toBe(true);
      expect(denied(text, '没有副作用')).toBe(true);
    },
  );

  it.each(['没有副作用', '不含激素没有副作用', '不会上火,没有副作用', '不能更好了 没有副作用'])(
    '%s lets the claim stand',
    (text) => {
      expect(denied(text, '没有副作用', true)).toBe(false);
    },
  );
});

describe('isAsked', () => {
  it.each([
    '能根治吗',
    '是否根治',
    '能不能根治',
    '这个会根治么',
    '能根治我多年的过敏性鼻炎吗',
    '多久根治',
    '可不可以根治',
    '根治是真的吗',
  ])('%s is a question', (text) => {
    expect(asked(text)).toBe(true);
  });

  it.each([
    '能根治',
    '根治鼻炎,好吗',
    '还在烦恼吗?它能根治',
    '无论是否顽固都能根治',
    '想根治鼻炎吗',
    '根治什么',
    '难道不能根治吗',
  ])('%s states it', (text) => {
    expect(asked(text)).toBe(false);
  });
});
