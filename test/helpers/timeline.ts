import { type LogLine, parseLogLine } from '../../utils/domain/chats/metrics/log.ts';
import { parseMetricId } from '../../utils/domain/chats/metrics/metric-id.ts';
import { replayLine, replayTotal } from '../../utils/domain/chats/metrics/replay.ts';

const SENDERS: Record<string, string> = { C: 'customer', A: 'agent', R: 'robot', S: 'system' };
const FLAGS: Record<string, object> = {
  courtesy: { courtesy: true },
  perfunctory: { perfunctory: true },
  left: { leftMessage: true },
  device: { clock: 'device' },
};
const NAMES: Record<string, string> = { by: 'agentId', in: 'sessionId', id: 'id', text: 'text' };

/**
 * Messages in shorthand, parted by `·`: `C 10:00:00`, `A/assisted 10:00:06.250`, `C/card 11-04T09:00`,
 * then what else is said of it: `(x)` the buyer, `courtesy`, `perfunctory`, `left`, `device`, `by:wang`,
 * `in:s1` (session), `id:7`, `text:在吗`. The day is 2026-11-03 unless given; Shanghai time.
 */
export function timeline(shorthand: string): object[] {
  return shorthand.split('·').map((part) => {
    const [head = '', time = '', ...more] = part.trim().split(/\s+/);
    const [who = '', kind] = head.split('/');
    const message: Record<string, unknown> = { at: instant(time), from: SENDERS[who], kind };
    for (const word of more) {
      const [name = '', value] = word.split(':');
      if (FLAGS[word]) Object.assign(message, FLAGS[word]);
      else if (word.startsWith('(')) message.buyerId = word.slice(1, -1);
      else if (NAMES[name] && value) message[NAMES[name]] = value;
      else throw new Error(`timeline: "${word}"?`);
    }
    return message;
  });
}

/** `10:00:00` or `11-04T10:00:00` as an ISO instant in Shanghai time. */
export function instant(time: string): string {
  return `2026-${time.includes('T') ? time : `11-03T${time}`}+08:00`;
}

/** Reads one log line; a line that can't be read fails the test. */
export function readLog(shorthand: string, line: object = {}): LogLine {
  const read = parseLogLine({ id: 'log', messages: timeline(shorthand), ...line });
  if (!read.ok) throw new Error(read.error);
  return read.log;
}

/** One metric over one log, printed as `good/total`, or `value (count)` with `-` for no value. */
export function figureOf(key: string, ...logs: LogLine[]): string {
  const read = parseMetricId(key);
  if (!read.ok) throw new Error(read.error);
  const asked = [{ key, metric: read.metric }];
  const figure =
    logs.length === 1 ? replayLine(logs[0]!, asked).metrics[key] : replayTotal(logs, asked)[key];
  if (!figure) throw new Error(`${key}: no figure`);
  return 'total' in figure
    ? `${figure.good}/${figure.total}`
    : `${figure.valueMs ?? '-'} (${figure.count})`;
}
