import { expect, test } from 'vitest';
import { type AnswerFigures, answerLine } from './answer-line.ts';

const calm: AnswerFigures = {
  inTime: 95,
  answered: 100,
  goalShare: 0.9,
  waitingCount: 0,
  lateCount: 0,
  forbiddenCount: 0,
  mismatchCount: 0,
};

test('a day on target with nothing open is calm', () => {
  const line = answerLine(calm);
  expect(line.level).toBe('ok');
  expect(line.head.id).toBe('answer.calm');
  expect(line.rest.map((ref) => ref.id)).toEqual(['answer.nothing']);
});

test('short of the goal says by how much and what it takes', () => {
  const line = answerLine({ ...calm, inTime: 88, waitingCount: 3, lateCount: 2 });
  expect(line.level).toBe('error');
  expect(line.head).toEqual({ id: 'answer.short', values: { share: '88.0%', points: '2.0' } });
  expect(line.rest).toEqual([
    { id: 'answer.more', values: { n: '20', goal: '90%' } },
    { id: 'answer.late', values: { n: '2' } },
    { id: 'answer.waiting', values: { n: '3' } },
  ]);
});

test('something that may not be sold outweighs everything', () => {
  expect(answerLine({ ...calm, lateCount: 4, forbiddenCount: 1 }).level).toBe('block');
});

test('no answered round is no share, not zero percent', () => {
  expect(answerLine({ ...calm, inTime: 0, answered: 0 }).head.id).toBe('answer.none');
});
