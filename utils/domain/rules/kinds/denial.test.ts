import { expect, it } from 'vitest';
import { isAsked } from './denial.ts';

const asked = (text: string) =>
  isAsked(text, { start: text.indexOf('根治'), end: text.indexOf('根治') + 2 });

it.each(['能根治吗', '是否根治', '能不能根治', '这个会根治么'])('%s is a question', (text) => {
  expect(asked(text)).toBe(true);
});

it.each(['能根治', '根治鼻炎,好吗', '还在烦恼吗?它能根治'])('%s states it', (text) => {
  expect(asked(text)).toBe(false);
});
