import { expect, it } from 'vitest';
import { findingsOf } from '../../../../test/helpers/rules.ts';

const isMissing = (description: string | null, title = '厄贝沙坦片') =>
  findingsOf('RX-01', 'rx', { title, description }).length > 0;

it('takes the sentence whatever punctuation or spaces it has, in any text of the page', () => {
  expect(isMissing('处方药须凭处方，在药师指导下购买和使用！')).toBe(false);
  expect(isMissing('规格见上', '【处方药须凭处方在药师指导下购买和使用】厄贝沙坦片')).toBe(false);
});

it('does not take another sentence for it', () => {
  expect(isMissing('请在医师指导下购买和使用')).toBe(true);
});

it('does not call missing what was not seen', () => {
  expect(isMissing(null)).toBe(false);
});
