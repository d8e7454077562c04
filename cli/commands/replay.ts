import { parseArgs } from 'node:util';
import { type LogLine, parseLogLine } from '../../utils/domain/chats/metrics/log.ts';
import { parseMetricId } from '../../utils/domain/chats/metrics/metric-id.ts';
import {
  ALL_METRICS,
  type AskedMetric,
  replayLine,
  replayTotal,
} from '../../utils/domain/chats/metrics/replay.ts';
import type { Command } from '../command.ts';
import { answerLines, LineError } from '../json-lines.ts';

type Options = { in: string | undefined; total: boolean; asked: readonly AskedMetric[] };

export const command: Command = {
  summary:
    'what every platform counts in a chat log: JSON lines from --in FILE or stdin [--metrics id,id] [--total]',
  async run(args) {
    const options = readOptions(args);
    if (typeof options === 'string') {
      console.error(`yaogui replay: ${options}`);
      return 2;
    }
    const { asked, total } = options;
    const logs: LogLine[] = [];
    return answerLines(
      options.in,
      (line) => {
        const read = parseLogLine(line);
        if (!read.ok) throw new LineError(read.error);
        if (total) logs.push(read.log);
        return { id: line.id ?? null, ...replayLine(read.log, asked) };
      },
      () => (total ? [{ total: true, metrics: replayTotal(logs, asked) }] : []),
    );
  },
};

/** @returns the options, or what is wrong with them */
function readOptions(args: string[]): Options | string {
  try {
    const { values } = parseArgs({
      args,
      options: {
        in: { type: 'string' },
        metrics: { type: 'string' },
        total: { type: 'boolean', default: false },
      },
    });
    const asked = values.metrics === undefined ? ALL_METRICS : readMetrics(values.metrics);
    if (typeof asked === 'string') return asked;
    return { in: values.in, total: values.total, asked };
  } catch (error) {
    // parseArgs throws TypeError for an option it does not know.
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}

function readMetrics(list: string): AskedMetric[] | string {
  const asked: AskedMetric[] = [];
  for (const key of list.split(',').map((part) => part.trim())) {
    const read = parseMetricId(key);
    if (!read.ok) return read.error;
    asked.push({ key, metric: read.metric });
  }
  return asked;
}
