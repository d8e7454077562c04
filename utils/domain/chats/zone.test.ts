import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openZone } from './zone.ts';

it('knows no invented zone', () => {
  expect(openZone('Mars/Olympus')).toBeNull();
  expect(openZone('')).toBeNull();
});

it.each([
  ['an ordinary hour', 'Europe/Berlin', '2026-07-01T12:00', '2026-07-01T10:00Z'],
  ['a skipped hour is moved on', 'Europe/Berlin', '2026-03-29T02:30', '2026-03-29T01:30Z'],
  ['a repeated hour is the first one', 'Europe/Berlin', '2026-10-25T02:30', '2026-10-25T00:30Z'],
  ['a skipped half hour', 'Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-03T15:45Z'],
  ['a date that never was', 'Pacific/Apia', '2011-12-30T12:00', '2011-12-30T22:00Z'],
  ['Shanghai', 'Asia/Shanghai', '2026-07-01T12:00', '2026-07-01T04:00Z'],
])('finds the instant of %s', (_what, name, local, utc) => {
  const zone = openZone(name);
  expect(zone?.instantOf(Date.parse(`${local}Z`))).toBe(Date.parse(utc));
});

it('finds an instant again from its local time, except the second of a repeated hour', () => {
  const names = fc.constantFrom(
    'Europe/Berlin',
    'America/New_York',
    'Asia/Kolkata',
    'Asia/Shanghai',
  );
  const instants = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2030, 0, 1) });
  fc.assert(
    fc.property(names, instants, (name, at) => {
      const zone = openZone(name)!;
      const local = at + zone.offsetAt(at);
      const found = zone.instantOf(local);
      expect(found + zone.offsetAt(found)).toBe(local);
      expect(found).toBeLessThanOrEqual(at);
    }),
  );
});
