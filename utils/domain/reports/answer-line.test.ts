import { expect, test } from 'vitest';
import { popupWords } from '../language/words/popup.ts';
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
  expect(line).toEqual({
    level: 'ok',
    head: { id: 'answer.calm', values: {} },
    more: null,
    urgent: [],
  });
});

test('short of the goal says by how much, what it takes and what is urgent', () => {
  const line = answerLine({ ...calm, inTime: 88, waitingCount: 3, lateCount: 2 });
  expect(line.level).toBe('warning');
  expect(line.head).toEqual({ id: 'answer.short', values: { share: '88.0%', points: '2.0' } });
  expect(line.more).toEqual({ id: 'answer.more', values: { n: '20', goal: '90%' } });
  expect(line.urgent).toEqual([
    { id: 'answer.late', values: { n: '2' } },
    { id: 'answer.waiting', values: { n: '3' } },
  ]);
});

test('on target, but somebody is late: no tick', () => {
  expect(answerLine({ ...calm, lateCount: 1, waitingCount: 1 }).level).toBe('warning');
  expect(answerLine({ ...calm, mismatchCount: 1 }).level).toBe('warning');
  expect(answerLine({ ...calm, waitingCount: 2 }).level).toBe('ok');
});

test('no answered round is no share, not zero percent, and no praise', () => {
  const line = answerLine({ ...calm, inTime: 0, answered: 0 });
  expect(line).toMatchObject({ head: { id: 'answer.none' }, level: null, more: null });
});

test('short by less than a tenth of a point does not say 0.0', () => {
  const line = answerLine({ ...calm, inTime: 8_996, answered: 10_000 });
  expect(line.head).toEqual({ id: 'answer.hair', values: { share: '90.0%' } });
});

test('one round more is one round', () => {
  const line = answerLine({ ...calm, inTime: 9, answered: 10, goalShare: 0.905 });
  expect(line.more).toEqual({ id: 'answer.moreOne', values: { n: '1', goal: '90.5%' } });
});

test('a goal of all in time that one late round has made impossible promises nothing', () => {
  const line = answerLine({ ...calm, goalShare: 1 });
  expect(line.more).toBeNull();
  expect(line.head.id).toBe('answer.short');
});

test('every sentence is in the popup’s table', () => {
  const lines = [
    calm,
    { ...calm, answered: 0, inTime: 0 },
    { ...calm, inTime: 8_996, answered: 10_000 },
    { ...calm, inTime: 9, answered: 10, goalShare: 0.905 },
    { ...calm, inTime: 1, lateCount: 1, waitingCount: 2, forbiddenCount: 1, mismatchCount: 1 },
  ].map(answerLine);
  for (const { head, more, urgent } of lines)
    for (const { id } of [head, ...(more ? [more] : []), ...urgent])
      expect(Object.keys(popupWords)).toContain(id);
});
