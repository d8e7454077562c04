import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventId, subjectHash } from './envelope.ts';

const KEY = '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff';

test('the same thing has the same id, another part another id', () => {
  const id = eventId('org', 'reply-round', 'shop', ['douyin', 'c1', 'm1']);
  expect(id).toMatch(/^[0-9a-f]{32}$/);
  expect(eventId('org', 'reply-round', 'shop', ['douyin', 'c1', 'm1'])).toBe(id);
  for (const other of [
    eventId('org2', 'reply-round', 'shop', ['douyin', 'c1', 'm1']),
    eventId('org', 'order-check', 'shop', ['douyin', 'c1', 'm1']),
    eventId('org', 'reply-round', 'shop2', ['douyin', 'c1', 'm1']),
    eventId('org', 'reply-round', 'shop', ['douyin', 'c1', 'm2']),
  ])
    expect(other).not.toBe(id);
});

test('parts do not run into each other', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (a, b) => {
      expect(eventId('o', 'k', 's', [a, b])).not.toBe(eventId('o', 'k', 's', [a + b]));
    }),
  );
});

test('lone surrogates and any other text have an id', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(eventId('o', 'k', 's', [text])).toMatch(/^[0-9a-f]{32}$/);
    }),
  );
  expect(eventId('o', 'k', 's', ['\ud800'])).toMatch(/^[0-9a-f]{32}$/);
});

test('a subject needs the key to be guessed', () => {
  const subject = subjectHash(KEY, 'douyin', '王小红');
  expect(subject).toMatch(/^[0-9a-f]{32}$/);
  expect(subjectHash(KEY, 'pdd', '王小红')).not.toBe(subject);
  expect(subjectHash(KEY.replace('0', '1'), 'douyin', '王小红')).not.toBe(subject);
});
