import { describe, expect, it } from 'vitest';
import { createLog, describeError } from './log.ts';

describe('log', () => {
  it('writes one JSON line with its instant', () => {
    const lines: string[] = [];
    createLog(
      (text) => lines.push(text),
      () => 0,
    )({ event: 'request', status: 200 });
    expect(lines).toEqual(['{"at":"1970-01-01T00:00:00.000Z","event":"request","status":200}\n']);
  });

  it('keeps a row that an error quotes out of the log', () => {
    const cause = Object.assign(new Error('Key (name)=(林晓彤) already exists'), { code: '23505' });
    const described = describeError(new TypeError('params: 林晓彤\n    and more', { cause }));
    expect(described).toMatchObject({ error: 'TypeError', state: '23505' });
    expect(described.where).toContain('log.test.ts');
    expect(JSON.stringify(described)).not.toContain('林晓彤');
    expect(describeError('林晓彤')).toEqual({ error: 'string', state: null, where: '' });
  });
});
