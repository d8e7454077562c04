import * as z from 'zod/mini';
import { checkReply } from '../../utils/domain/chats/check-reply.ts';
import { type LabelledSet, readLines, share } from './labelled.ts';
import { rules } from './place.ts';

const form = z.object({
  text: z.string(),
  label: z.enum(['flag', 'ok']),
  category: z.optional(z.nullable(z.string())),
});

/** Outgoing messages labelled flag or ok. */
export const agent: LabelledSet = {
  name: 'agent',
  file: 'agent-messages.jsonl',
  run(folder) {
    const judged = readLines(folder, this.file, form).map((line) => ({
      ...line,
      isBad: line.label === 'flag',
      said: checkReply(line.text, rules)
        .filter(({ level }) => level !== 'hint')
        .map(({ ruleId }) => ruleId),
    }));
    const flagged = judged.filter(({ said }) => said.length > 0);
    const right = flagged.filter(({ isBad }) => isBad).length;
    return {
      figures: [
        { name: 'precision', value: share(right, flagged.length), atLeast: 0.95 },
        {
          name: 'recall',
          value: share(right, judged.filter(({ isBad }) => isBad).length),
          atLeast: 0.9,
        },
      ],
      misses: judged
        .filter(({ isBad, said }) => isBad !== said.length > 0)
        .map(({ isBad, text, category, said }) =>
          isBad ? `missed [${category}] ${text}` : `false alarm (${said}) ${text}`,
        ),
    };
  },
};
