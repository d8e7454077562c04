import { expect, it } from 'vitest';
import { findingsOf } from '../../../../test/helpers/rules.ts';

const found = (approvalNumber: string | null, description: string) =>
  findingsOf('RX-12b', 'otc', { approvalNumber, description }).map(
    ({ message }) => message.values.text,
  );

it('finds another number than the own one', () => {
  expect(found('国药准字H20143338', '文号 国药准字 H20143338')).toEqual([]);
  expect(found('国药准字H20143338', '文号国药准字Ｈ20143339')).toEqual(['国药准字H20143339']);
});

it('takes several own numbers, and needs one to compare with', () => {
  expect(found('国药准字H20143338、国药准字H20143339', '国药准字H20143339')).toEqual([]);
  expect(found(null, '国药准字H20143339')).toEqual([]);
});
