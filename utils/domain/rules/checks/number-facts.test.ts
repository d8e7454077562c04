import { expect, it } from 'vitest';
import { findingsOf } from '../../../../test/helpers/rules.ts';

const hints = (fields: Record<string, string>) =>
  findingsOf('INFO-02f', 'otc', fields).map(({ message }) => message.id.split('/')[1]);

it.each([
  [{ approvalNumber: '国药准字Z44021940', leaflet: '【功能主治】疏风解表。' }, []],
  [{ approvalNumber: '国药准字Z44021940', leaflet: '【适应症】用于感冒。' }, ['heading']],
  [{ approvalNumber: '国药准字H20143338', description: '功能主治：用于感冒。' }, ['heading']],
  [{ approvalNumber: '国药准字H20143338', leaflet: '【适应症】用于感冒。' }, []],
  [{ approvalNumber: '国药准字H20143338' }, []],
  [{ approvalNumber: '国药准字HJ20160685', manufacturer: '广东某某制药有限公司' }, ['maker']],
  [{ approvalNumber: '国药准字HJ20160685', manufacturer: 'Beispiel Pharma GmbH' }, []],
  [{ approvalNumber: '国药准字H20143338', manufacturer: '广东某某制药有限公司' }, []],
  [{ approvalNumber: 'H20130650' }, ['term']],
  [{ approvalNumber: '苏食药监械(准)字2012第2270411号' }, ['term']],
  [{ approvalNumber: '粤械注准20152192086' }, []],
])('%j', (fields, expected) => {
  expect(hints(fields)).toEqual(expected);
});
