import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { LineError } from '../json-lines.ts';
import { auditLine } from './audit.ts';

const LINE = {
  id: 'a1',
  items: [
    { title: '禾安 阿莫西林胶囊', spec: '0.25g*24粒/盒', qty: 1, price: 22, productClass: 'rx' },
  ],
  receiver: null,
  buyerMessage: '要2盒',
  sellerMemo: '',
};

describe('audit', () => {
  it('answers with verdict, kinds and places', () => {
    expect(auditLine(LINE)).toEqual({
      id: 'a1',
      verdict: 'mismatch',
      kinds: ['quantity'],
      findings: [
        {
          kind: 'quantity',
          verdict: 'mismatch',
          action: 'change',
          source: 'buyerMessage',
          start: 1,
          end: 3,
          sentence: '留言要 2 盒，订单 1 盒。发货前和买家确认。',
        },
      ],
    });
  });

  it('names the part of a line that does not fit', () => {
    expect(() => auditLine({ ...LINE, items: [{ spec: '24粒' }] })).toThrow(LineError);
    expect(() => auditLine({ ...LINE, items: [{ spec: '24粒' }] })).toThrow(/items\.0\.title/);
  });

  it('takes a class it does not know as not known', () => {
    const items = [{ ...LINE.items[0]!, productClass: 'toy' }];
    expect(auditLine({ ...LINE, items }).verdict).toBe('mismatch');
  });

  it('answers the other lines and exits 1 when one can not be read', () => {
    const input = `${JSON.stringify(LINE)}\nnot json\n${JSON.stringify({ ...LINE, id: 'a2', buyerMessage: '谢谢' })}\n`;
    const run = spawnSync(process.execPath, ['cli/main.ts', 'audit'], { input, encoding: 'utf8' });
    const lines = run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['a1', 'mismatch'],
      [null, undefined],
      ['a2', 'match'],
    ]);
    expect(lines[1].error).toContain('line 2');
    expect(run.status).toBe(1);
  });
});
