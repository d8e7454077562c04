import { expect, it } from 'vitest';
import { parseLogLine } from './log.ts';

const at = '2026-11-03T10:00:00+08:00';
const good = { at, from: 'customer' };

function read(line: unknown) {
  const result = parseLogLine(line);
  if (!result.ok) throw new Error(result.error);
  return result.log;
}

it('fills in what a message leaves out', () => {
  const [message] = read({ id: 7, messages: [{ ...good, text: null, id: '' }] }).messages;
  expect(message).toMatchObject({
    at: Date.parse(at),
    kind: 'text',
    buyerId: '7',
    agentId: null,
    id: null,
    text: null,
    isDevice: false,
  });
});

it('takes the buyer from the message, else from the line, else from its id', () => {
  const messages = [good, { ...good, buyerId: 'm' }];
  expect(read({ id: 'i', buyerId: 'l', messages }).messages.map((m) => m.buyerId)).toEqual([
    'l',
    'm',
  ]);
  expect(read({ id: 'i', messages }).messages.map((m) => m.buyerId)).toEqual(['i', 'm']);
});

it('leaves out what comes after asOf, by the corrected clock, and keeps what comes with it', () => {
  const messages = [
    good,
    { ...good, at: '2026-11-03T10:00:05+08:00', clock: 'device' },
    { ...good, at: '2026-11-03T10:00:00.001+08:00' },
  ];
  expect(read({ id: 'i', asOf: at, clockOffsetMs: 5000, messages }).messages).toHaveLength(2);
});

it.each([
  [[], 'line: an object'],
  [{ id: 1 }, 'messages: a list'],
  [{ messages: [good] }, 'messages[0].buyerId'],
  [{ id: 1, messages: [good, 5] }, 'messages[1]: an object'],
  [{ id: 1, messages: [{ from: 'customer' }] }, 'messages[0].at: an ISO'],
  [{ id: 1, messages: [{ ...good, at: '2026-11-03T10:00:00' }] }, 'messages[0].at: an ISO'],
  [{ id: 1, messages: [{ ...good, at: '1991-12-31T23:59:59.999+08:00' }] }, 'before 1992'],
  [{ id: 1, messages: [{ ...good, from: 'buyer' }] }, 'messages[0].from: one of customer'],
  [{ id: 1, messages: [{ ...good, kind: 'video' }] }, 'messages[0].kind: one of text'],
  [{ id: 1, messages: [{ ...good, kind: 'welcome' }] }, "welcome can't come from a customer"],
  [{ id: 1, messages: [{ ...good, kind: 'assisted' }] }, "assisted can't come from a customer"],
  [{ id: 1, messages: [{ ...good, clock: 'server' }] }, 'messages[0].clock'],
  [{ id: 1, messages: [{ ...good, courtesy: 1 }] }, 'messages[0].courtesy: true or false'],
  [{ id: 1, messages: [{ ...good, agentId: {} }] }, 'messages[0].agentId: a string'],
  [{ id: 1, messages: [{ ...good, text: 5 }] }, 'messages[0].text: a string'],
  [{ id: 1, messages: [], asOf: 'now' }, 'asOf: an ISO'],
  [{ id: 1, messages: [], clockOffsetMs: '5' }, 'clockOffsetMs: a number'],
  [{ id: 1, messages: [], calendar: { week: { '8': [] } } }, 'calendar.week.8: not a day'],
])('refuses %j by the place', (line, error) => {
  const result = parseLogLine(line);
  expect(result.ok ? '' : result.error).toContain(error);
});
