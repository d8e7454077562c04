import { expect, test } from 'vitest';
import { renderInto } from '../test/helpers/render.ts';
import { StateNote } from './StateNote.tsx';

test('says the state in words beside its shape', () => {
  const page = renderInto(
    <StateNote glyph="blind" title="这一页读不到“规格”" text="这段时间不计入任何人的数据。">
      <button type="button">再试一次</button>
    </StateNote>,
  );
  expect(page.find('svg').getAttribute('data-level')).toBe('blind');
  expect(page.texts('p')).toEqual(['这一页读不到“规格”', '这段时间不计入任何人的数据。']);
  expect(page.texts('.yg-note-buttons button')).toEqual(['再试一次']);
});

test('leaves out what is not given', () => {
  const page = renderInto(<StateNote glyph="ok" title="没有发现问题" />);
  expect(page.all('p')).toHaveLength(1);
  expect(page.all('.yg-note-buttons')).toHaveLength(0);
});
