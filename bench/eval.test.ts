import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const EVAL = resolve(import.meta.dirname, 'eval.ts');
let folder = '';

/** Runs it as a person would. */
function evaluate(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [EVAL, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function put(file: string, lines: unknown[]): void {
  writeFileSync(join(folder, file), lines.map((line) => JSON.stringify(line)).join('\n'));
}

const place = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const claim = (text: string, words: string | null, more: object = {}) => ({
  text,
  productType: 'drug_otc',
  context: 'description',
  violations: words === null ? [] : [place(text, words)],
  ...more,
});

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yaogui-eval-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('claims', () => {
  it('counts texts and places by hand', () => {
    put('listing-claims.jsonl', [
      claim('润喉含片，三天根治咳嗽。', '三天根治咳嗽'),
      claim('含片一盒十二粒，三天根治咳嗽。', null),
      claim('口感清凉，薄荷味。', '口感清凉'),
      claim('口感清凉，橘子味。', null),
      claim('三天根治咳嗽', '三天根治咳嗽', { context: 'label' }),
    ]);
    const { status, stdout } = evaluate('--data', folder, '--only', 'claims', '--show', '9');
    expect(status).toBe(1);
    expect(stdout).toContain('OVER text precision: 0.500 (at least 0.95)');
    expect(stdout).toContain('OVER text recall: 0.333 (at least 0.9)');
    expect(stdout).toContain('OVER span precision: 0.500');
    expect(stdout).toContain('OVER span recall: 0.333');
    expect(stdout).toContain('missed [drug_otc/description] 口感清凉，薄荷味。 → 口感清凉');
    expect(stdout).toContain('false alarm (MED-01)');
  });

  it('is content when all is right', () => {
    put('listing-claims.jsonl', [
      claim('润喉含片，三天根治咳嗽。', '三天根治咳嗽'),
      claim('口感清凉，橘子味。', null),
    ]);
    const { status, stdout } = evaluate('--data', folder, '--only', 'claims');
    expect(status).toBe(0);
    expect(stdout).toContain('5 ok, 0 over budget');
  });
});

it('looks for an inserted claim, and leaves out the leaflets of the list', () => {
  const leaflet = '用于咽干咽痛。一次一片，一日三次。';
  const text = `${leaflet}三天根治咽炎。`;
  put('tcm-instructions.jsonl', [
    { id: 'a', text: leaflet },
    { id: 'b', text: '根治咽炎，永不复发。' },
  ]);
  put('mixed.jsonl', [{ id: 'a', text, inserted: place(text, '三天根治咽炎。') }]);
  expect(evaluate('--data', folder, '--only', 'leaflets').stdout).toContain(
    'leaflets flagged: 0.500',
  );
  writeFileSync(join(folder, 'leaflet-exceptions.json'), '["b"]');
  const { status, stdout } = evaluate('--data', folder, '--only', 'leaflets,mixed');
  expect(stdout).toContain('leaflets flagged: 0.000');
  expect(stdout).toContain('inserted claims found: 1.000');
  expect(status).toBe(0);
});

it('judges messages, notes and clocks', () => {
  put('agent-messages.jsonl', [
    { id: 1, text: '您加我微信吧', label: 'flag', category: 'diversion' },
    { id: 2, text: '好的，马上为您查询', label: 'ok', category: null },
  ]);
  put('order-notes.jsonl', [
    {
      id: 'a',
      items: [{ title: '板蓝根颗粒 10袋', spec: '10袋', qty: 1, price: 12, productType: 'otc' }],
      receiver: null,
      buyerMessage: '要三盒',
      sellerMemo: '',
      label: 'mismatch',
      action: 'change',
      kinds: ['quantity'],
    },
  ]);
  put('chat-timing.jsonl', [
    {
      id: 't',
      messages: [
        { role: 'customer', time: '2026-03-11 10:00:00', text: '在吗' },
        { role: 'agent', time: '2026-03-11 10:00:30', text: '在的' },
      ],
      expected: { fromFirstUnanswered: [30], fromLastCustomer: [30], unansweredAtEnd: false },
    },
  ]);
  const { status, stdout } = evaluate('--data', folder, '--only', 'agent,notes,timing');
  expect(status).toBe(0);
  expect(stdout).toContain('contradiction recall: 1.000');
  expect(stdout).toContain('sessions right: 1.000');
  expect(stdout).toContain('2 ok, 0 over budget');
});

it.each([
  [[], '--data FOLDER is missing'],
  [['--data', '/no/such/folder'], '/no/such/folder'],
  [['--data', EVAL], 'not a folder'],
  [['--data', tmpdir(), '--only', 'claims'], 'listing-claims.jsonl is missing'],
  [['--data', tmpdir(), '--only', 'weather'], '--only weather'],
  [['--data', tmpdir(), '--show', 'all'], '--show all'],
  [['--nonsense'], 'nonsense'],
])('says what is wrong with %s', (args, words) => {
  const { status, stderr } = evaluate(...args);
  expect(status).toBe(2);
  expect(stderr).toContain(words);
});

it('names file and line of data that is not of its form', () => {
  writeFileSync(join(folder, 'listing-claims.jsonl'), '{"text":"a"}\n');
  expect(evaluate('--data', folder, '--only', 'claims').stderr).toContain('listing-claims.jsonl:1');
  writeFileSync(join(folder, 'listing-claims.jsonl'), '{"text"\n');
  expect(evaluate('--data', folder, '--only', 'claims').stderr).toContain('listing-claims.jsonl:1');
});
