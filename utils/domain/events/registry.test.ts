import { expect, test } from 'vitest';
import { exampleEvent } from './examples.ts';
import { EVENT_KINDS, type EventKind, parseEvent } from './registry.ts';

const kinds = Object.keys(EVENT_KINDS) as EventKind[];

test.each(kinds)('%s: its example is a valid event and survives JSON', (kind) => {
  const event = exampleEvent(kind);
  expect(parseEvent(JSON.parse(JSON.stringify(event)))).toEqual({ ok: true, event });
});

test.each(kinds)('%s: a body without its first field is refused by name', (kind) => {
  const event = exampleEvent(kind);
  const [field] = Object.keys(event.body);
  const body = Object.fromEntries(Object.entries(event.body).slice(1));
  const result = parseEvent({ ...event, body });
  expect(result).toMatchObject({ ok: false, reason: expect.stringContaining(`body.${field}`) });
});

test.each(kinds)('%s: free text does not get in as a further field', (kind) => {
  const event = exampleEvent(kind);
  const result = parseEvent({ ...event, body: { ...event.body, text: '我怀孕5个月了' } });
  expect(JSON.stringify(result)).not.toContain('怀孕');
});

test.each([
  [{ kind: 'listing-check', id: 'X' }, 'id'],
  [{ kind: 'nothing-known' }, 'kind: unknown "nothing-known"'],
  [{ kind: 'constructor' }, 'kind: unknown "constructor"'],
  [{ version: 2 }, 'version: 2 is not 1'],
  [{ at: 12 }, 'at'],
  [{ revision: -1 }, 'revision'],
])('%j is refused with its path', (changes, reason) => {
  const result = parseEvent({ ...exampleEvent('order-action'), ...changes });
  expect(result).toMatchObject({ ok: false, reason: expect.stringContaining(reason) });
});

test.each([null, undefined, 'text', 7, []])('%j is no event', (value) => {
  expect(parseEvent(value).ok).toBe(false);
});
