import { expect, it } from 'vitest';
import { DEFAULT_POLICY } from '@/utils/domain/policy/policy.ts';
import { defaultSettings, type Settings } from '@/utils/storage/settings.ts';
import { NOON, testConnection } from '@/utils/storage/testing.ts';
import { acceptedAt, attribute, noticeKey, whoIsHere } from './who.ts';

const notice = { key: noticeKey(DEFAULT_POLICY), acceptedAt: NOON };
const settings = (of: Partial<Settings>): Settings => ({ ...defaultSettings(), ...of });

it.each([
  ['nobody is named on a new machine', {}, null, '', null],
  ['whoever is on duty', { person: '郭婷' }, null, '郭婷', null],
  ['the person of a personal machine', { connection: testConnection }, null, '林晓彤', 'p-1'],
  [
    'on duty before the machine’s own person; the server gets no id it did not give',
    { connection: testConnection, person: '郭婷' },
    null,
    '郭婷',
    null,
  ],
  [
    'the account the page names, if that is somebody who works here',
    { connection: testConnection, person: '郭婷', notices: { 林晓彤: notice } },
    '林晓彤',
    '林晓彤',
    'p-1',
  ],
  [
    'an account nobody here knows says nothing',
    { person: '郭婷', notices: { 郭婷: notice } },
    'hct_kefu_03',
    '郭婷',
    null,
  ],
  ['nor does an account named like a built-in', { person: '郭婷' }, 'constructor', '郭婷', null],
] as const)('%s', (_name, given, account, name, personId) => {
  expect(attribute(account, settings(given as Partial<Settings>))).toEqual({ name, personId });
});

it('asks for consent by person and by text of the notice', () => {
  const mine = settings({ person: '郭婷', notices: { 郭婷: notice } });
  expect(whoIsHere(mine)).toBe('郭婷');
  expect(acceptedAt(mine)).toBe(NOON);
  expect(acceptedAt({ ...mine, person: '何俊' })).toBeNull();
  const company = { ...DEFAULT_POLICY, notice: { ...DEFAULT_POLICY.notice, company: '禾春堂' } };
  const policy = { policy: company, etag: null, fetchedAt: null };
  expect(acceptedAt({ ...mine, policy })).toBeNull();
});
