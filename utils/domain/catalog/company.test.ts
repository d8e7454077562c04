import { expect, it } from 'vitest';
import { companyCores } from './company.ts';

it.each([
  ['浙江康宁药业有限公司', ['康宁']],
  ['康宁制药', ['康宁']],
  ['四川瑞成集团瑞成第二制药厂', ['瑞成']],
  ['海泰医疗科技股份有限公司', ['海泰']],
  ['Nordpharm A.G. GmbH', ['nordpharm', 'a.g.']],
  ['Nordpharm（诺德制药）', ['nordpharm', '诺德']],
  ['', []],
])('companyCores(%s)', (name, cores) => {
  expect(companyCores(name)).toEqual(cores);
});
