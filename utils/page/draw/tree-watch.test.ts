import { expect, test } from 'vitest';
import { isRelevant } from './tree-watch.ts';

const own = { name: 'own' } as unknown as Node;
const other = { name: 'other' } as unknown as Node;
const record = (more: Partial<Record<keyof MutationRecord, unknown>>) =>
  ({
    target: other,
    type: 'childList',
    addedNodes: [],
    removedNodes: [],
    ...more,
  }) as MutationRecord;
const isSeen = (more: Partial<Record<keyof MutationRecord, unknown>>) =>
  isRelevant(record(more), (node) => node === own);

test('what we put in or change on our own root is no change of the page', () => {
  expect(isSeen({ addedNodes: [own] })).toBe(false);
  expect(isSeen({ target: own, type: 'attributes', attributeName: 'data-theme' })).toBe(false);
});

test('our root taken out is a change of the page, as is anything of its own', () => {
  expect(isSeen({ removedNodes: [own] })).toBe(true);
  expect(isSeen({ addedNodes: [own, other] })).toBe(true);
  expect(isSeen({ type: 'characterData' })).toBe(true);
});

test('styles that move with every frame say nothing we read', () => {
  expect(isSeen({ type: 'attributes', attributeName: 'style' })).toBe(false);
  expect(isSeen({ type: 'attributes', attributeName: 'class' })).toBe(true);
});
