import * as z from 'zod/mini';
import { parseLogLine } from '../../utils/domain/chats/metrics/log.ts';
import { replayLine } from '../../utils/domain/chats/metrics/replay.ts';
import { DataError, type LabelledSet, readLines, share } from './labelled.ts';

const form = z.object({
  id: z.string(),
  messages: z.array(z.object({ role: z.string(), time: z.string(), text: z.string() })),
  expected: z.looseObject({
    fromFirstUnanswered: z.array(z.number()),
    fromLastCustomer: z.array(z.number()),
    unansweredAtEnd: z.boolean(),
  }),
});
type Line = z.infer<typeof form>;

/** Conversations with the waits in them, in seconds. */
export const timing: LabelledSet = {
  name: 'timing',
  file: 'chat-timing.jsonl',
  run(folder) {
    const judged = readLines(folder, this.file, form).map((line) => ({
      id: line.id,
      fault: compare(line),
    }));
    const right = judged.filter(({ fault }) => fault === null);
    return {
      figures: [{ name: 'sessions right', value: share(right.length, judged.length) }],
      misses: judged.flatMap(({ id, fault }) => (fault ? [`${id}: ${fault}`] : [])),
    };
  },
};

/** @throws DataError for a log we cannot read */
function compare({ id, messages, expected }: Line): string | null {
  const read = parseLogLine({
    id,
    messages: messages.map(({ role, time, text }) => ({
      at: `${time.replace(' ', 'T')}+08:00`,
      from: role,
      text,
    })),
  });
  if (!read.ok) throw new DataError(`chat-timing.jsonl: ${id}: ${read.error}`);
  const { rounds, openRound } = replayLine(read.log, []);
  const seconds = (key: 'firstWaitMs' | 'lastWaitMs') =>
    rounds.map((round) => Math.round(round[key] / 1000)).join(' ');
  const got = `${seconds('firstWaitMs')} / ${seconds('lastWaitMs')} / ${openRound}`;
  const wanted = `${expected.fromFirstUnanswered.join(' ')} / ${expected.fromLastCustomer.join(' ')} / ${expected.unansweredAtEnd}`;
  return got === wanted ? null : `${got}, expected ${wanted}`;
}
