import { type Calendar, parseCalendar } from '../calendar.ts';
import { parseInstant } from './instant.ts';

const SENDERS = ['customer', 'agent', 'robot', 'system'] as const;
const KINDS = ['text', 'image', 'card', 'welcome', 'assisted', 'transfer', 'close'] as const;
const CLOCKS = ['page', 'device'] as const;

/** One message of a log (metrics, section 1), its instant corrected to the platform's clock. */
export type LogMessage = {
  at: number;
  from: (typeof SENDERS)[number];
  /** `welcome`: automatic greeting; `assisted`: automatic answer while a person holds the conversation. */
  kind: (typeof KINDS)[number];
  buyerId: string;
  agentId: string | null;
  sessionId: string | null;
  id: string | null;
  text: string | null;
  /** Our own observation, not the platform's stamp. */
  isDevice: boolean;
  isCourtesy: boolean;
  isPerfunctory: boolean;
  isLeftMessage: boolean;
  line: LineContext;
};

/** What a round takes from the line its first message stands in. */
export type LineContext = {
  calendar: Calendar | null;
  /** Messages after it are unknown; `null`: the log is final. */
  asOf: number | null;
};

/** One input line of `replay`, in log order; messages after `asOf` are left out. */
export type LogLine = { platform: string; messages: LogMessage[] };

export type LogResult = { ok: true; log: LogLine } | { ok: false; error: string };

class LogError extends Error {}

/**
 * Reads `{id, messages, platform?, buyerId?, calendar?, asOf?, clockOffsetMs?}`. An empty string or
 * `null` is an absent value.
 * @returns an error that names the place (`messages[3].at`); one bad message spoils its line, since a
 *   wait around it would be a guess
 */
export function parseLogLine(value: unknown): LogResult {
  try {
    return { ok: true, log: readLine(asRecord(value, 'line')) };
  } catch (error) {
    if (!(error instanceof LogError)) throw error;
    return { ok: false, error: error.message };
  }
}

function readLine(source: Record<string, unknown>): LogLine {
  if (!Array.isArray(source.messages)) throw new LogError('messages: a list is expected');
  const calendar = isAbsent(source.calendar) ? null : parseCalendar(source.calendar);
  if (calendar && !calendar.ok) throw new LogError(`calendar.${calendar.error}`);
  const line: LineContext = {
    calendar: calendar?.calendar ?? null,
    asOf: isAbsent(source.asOf) ? null : readInstant(source.asOf, 'asOf'),
  };
  const offset = source.clockOffsetMs ?? 0;
  if (typeof offset !== 'number' || !Number.isFinite(offset))
    throw new LogError('clockOffsetMs: a number of milliseconds is expected');
  const buyerId = readId(source.buyerId, 'buyerId') ?? readId(source.id, 'id');
  const messages = source.messages.map((message, index) =>
    readMessage(message, `messages[${index}]`, { buyerId, line, offsetMs: Math.trunc(offset) }),
  );
  return {
    platform: readId(source.platform, 'platform') ?? '',
    messages: messages.filter(({ at }) => line.asOf === null || at <= line.asOf),
  };
}

function readMessage(
  value: unknown,
  path: string,
  given: { buyerId: string | null; line: LineContext; offsetMs: number },
): LogMessage {
  const source = asRecord(value, path);
  const from = readOne(source.from, SENDERS, `${path}.from`);
  const kind = isAbsent(source.kind) ? 'text' : readOne(source.kind, KINDS, `${path}.kind`);
  if (from === 'customer' && (kind === 'welcome' || kind === 'assisted'))
    throw new LogError(`${path}.kind: ${kind} can't come from a customer`);
  const buyerId = readId(source.buyerId, `${path}.buyerId`) ?? given.buyerId;
  if (buyerId === null) throw new LogError(`${path}.buyerId: whose conversation is not said`);
  const clock = isAbsent(source.clock) ? 'page' : readOne(source.clock, CLOCKS, `${path}.clock`);
  const at = readInstant(source.at, `${path}.at`);
  if (!isAbsent(source.text) && typeof source.text !== 'string')
    throw new LogError(`${path}.text: a string is expected`);
  return {
    at: clock === 'device' ? at - given.offsetMs : at,
    from,
    kind,
    buyerId,
    agentId: readId(source.agentId, `${path}.agentId`),
    sessionId: readId(source.sessionId, `${path}.sessionId`),
    id: readId(source.id, `${path}.id`),
    text: source.text ?? null,
    isDevice: clock === 'device',
    isCourtesy: readFlag(source.courtesy, `${path}.courtesy`),
    isPerfunctory: readFlag(source.perfunctory, `${path}.perfunctory`),
    isLeftMessage: readFlag(source.leftMessage, `${path}.leftMessage`),
    line: given.line,
  };
}

function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

function asRecord(value: unknown, path: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new LogError(`${path}: an object is expected`);
  return value as Record<string, unknown>;
}

function readInstant(value: unknown, path: string): number {
  const read = parseInstant(value);
  if (!read.ok) throw new LogError(`${path}: ${read.error}`);
  return read.at;
}

function readOne<T extends string>(value: unknown, allowed: readonly T[], path: string): T {
  const found = allowed.find((one) => one === value);
  if (!found) throw new LogError(`${path}: one of ${allowed.join(', ')} is expected`);
  return found;
}

function readId(value: unknown, path: string): string | null {
  if (isAbsent(value) || value === '') return null;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  throw new LogError(`${path}: a string is expected`);
}

function readFlag(value: unknown, path: string): boolean {
  if (isAbsent(value)) return false;
  if (typeof value !== 'boolean') throw new LogError(`${path}: true or false is expected`);
  return value;
}
