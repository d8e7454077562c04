import { expect, test } from 'vitest';
import { renderInto } from '../test/helpers/render.ts';
import { CountTags } from './CountTags.tsx';

test('each count carries its level as shape and word', () => {
  const page = renderInto(
    <CountTags
      locale="zh_CN"
      counts={[
        ['error', 4],
        ['review', 1],
      ]}
    />,
  );
  expect(page.texts('.yg-tag')).toEqual(['错误 4', '待复核 1']);
  expect(page.all('.yg-tag svg')).toHaveLength(2);
});
