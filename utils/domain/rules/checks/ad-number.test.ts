import { expect, it } from 'vitest';
import { findingsOf } from '../../../../test/helpers/rules.ts';

const fault = (text: string) =>
  findingsOf('MED-14', 'otc', { description: text }).map(({ message }) => message.id.split('/')[1]);

it.each([
  ['粤药广审（文）第280917-05538号', []],
  ['粤药广审(文)第261124-00001号', []],
  ['粤药广审（文）第261123-00001号', ['expired']],
  ['粤药广审（文）第261324-00001号', ['date']],
  ['粤药广审（文）第270229-00001号', ['date']],
  ['粤药广审（文）第270631-00001号', ['date']],
  ['粤药广审（文）第28O917-00001号', ['lookalike']],
  ['粤械广审（文）第280917-00001号', ['class']],
  ['粤药广审（图）第280917-00001号', ['shape']],
  ['东药广审（文）第280917-00001号', ['place']],
  ['粤药广审 （视） 第 280917-00001 号', []],
  ['粤药广审（文）第2609-00001号', ['shape']],
  ['苏医械广审（文）第2012120208号', ['old']],
  ['没有文号', []],
])('%s', (text, expected) => {
  expect(fault(text)).toEqual(expected);
});

it('marks the number in the text and says the day', () => {
  const text = '好。粤药广审（文）第240101-00001号';
  const [finding] = findingsOf('MED-14', 'otc', { description: text });
  expect(text.slice(finding!.span!.start, finding!.span!.end)).toBe(
    '粤药广审（文）第240101-00001号',
  );
  expect(finding!.message.values.day).toBe('2024-01-01');
});
