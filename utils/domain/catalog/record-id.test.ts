import { expect, it } from 'vitest';
import { recordId } from './record-id.ts';

it('names a record by what it says, whatever the order of its parts', () => {
  const id = recordId({ genericName: '布洛芬片', pack: '24片/盒' });
  expect(id).toMatch(/^[0-9a-f]{32}$/);
  expect(recordId({ pack: '24片/盒', genericName: '布洛芬片' })).toBe(id);
  expect(recordId({ genericName: '布洛芬片', pack: '12片/盒' })).not.toBe(id);
  // The same words in another part are another record.
  expect(recordId({ tradeName: '布洛芬片', pack: '24片/盒' })).not.toBe(id);
});
