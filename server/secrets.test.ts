import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  newCode,
  newHmacKey,
  newId,
  newOrganisationId,
  newToken,
  readCode,
  readToken,
} from './secrets.ts';

describe('secrets', () => {
  it('reads a code in any case, with any dashes and spaces and with look-alikes', () => {
    const organisationId = newOrganisationId();
    const code = newCode(organisationId);
    const read = readCode(code);
    expect(read?.organisationId).toBe(organisationId);
    expect(read?.hash).toMatch(/^[0-9a-f]{64}$/);
    for (const typed of [
      code.toLowerCase(),
      code.replaceAll('-', ''),
      ` ${code.replaceAll('-', ' — ')} `,
      code.replaceAll('0', 'o').replaceAll('1', 'l'),
      code
        .replaceAll('1', 'I')
        .replace(/[A-Z0-9]/g, (c) => String.fromCodePoint(c.codePointAt(0)! + 0xfee0)),
    ])
      expect(readCode(typed)).toEqual(read);
  });

  it('never takes one code for another', () => {
    const codes = [...Array(200)].map(() => newCode('7K2M9Q'));
    expect(new Set(codes.map((code) => readCode(code)?.hash)).size).toBe(200);
  });

  it('reads its own tokens and nothing else', () => {
    const token = newToken('7K2M9Q');
    expect(readToken(token)?.organisationId).toBe('7K2M9Q');
    for (const wrong of [
      '',
      token.slice(1),
      `${token}A`,
      token.replace('yg1', 'yg2'),
      `${token}\n`,
    ])
      expect(readToken(wrong)).toBeNull();
    fc.assert(fc.property(fc.string(), (text) => readToken(text) === null));
    fc.assert(fc.property(fc.string(), (text) => readCode(text) === null));
  });

  it('makes ids and keys of the agreed shape', () => {
    expect(newId('dev')).toMatch(/^dev_[0-9A-Z]{12}$/);
    expect(newHmacKey()).toMatch(/^[0-9a-f]{64}$/);
  });
});
