import { expect, it } from 'vitest';
import { differing } from './fixtures.ts';
import { holder } from './holder.ts';

const record = { manufacturer: '江苏远山药业有限公司', holder: '上海白鹭医药科技有限公司' };

it.each([
  [{ holder: '白鹭医药' }, []],
  [{ holder: '上海白鹭医药科技有限公司；受托：江苏远山药业有限公司' }, []],
  [{ holder: '江苏远山药业有限公司' }, ['江苏远山药业有限公司']],
  [{ description: '上市许可持有人：浙江云溪制药有限公司，持证多年。' }, ['浙江云溪制药有限公司']],
  [{ manufacturer: '江苏远山药业有限公司' }, null],
])('%o', (fields, found) => {
  expect(differing(holder, record, fields)).toEqual(found);
});
