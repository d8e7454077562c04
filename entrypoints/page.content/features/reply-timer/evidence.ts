import type { ConversationSighting, SeenMessage } from '@/utils/domain/chats/clock.ts';
import { formatTime } from '@/utils/domain/language/format.ts';
import { report } from '../../runtime/report.ts';
import type { PageContext } from '../contract.ts';
import type { Answered } from './rounds.ts';
import { roundMessages } from './trace.ts';

const MAX_TEXT = 4000;

/**
 * Keeps the messages of a round that passed the target, on this machine only, so that the person can
 * explain it later. Rounds in time leave no text behind.
 */
export function keepLateRounds(
  context: PageContext,
  answered: readonly Answered[],
  sightings: readonly ConversationSighting[],
  targetMs: number,
): void {
  if (!context.isRecording) return;
  const items = answered
    .filter((round) => round.waitMs > targetMs)
    .flatMap((round) => {
      const seen = sightings.find((one) => one.conversationId === round.conversationId);
      const text = roundText(seen?.messages ?? [], round);
      return text === '' ? [] : [{ ...itemOf(context.site.id, round), text }];
    });
  if (items.length === 0) return;
  context.send('evidence.keep', { items }).catch((error) => report('reply-timer', error));
}

function itemOf(site: string, { conversationId, firstMessageKey, startedAt }: Answered) {
  return { kind: 'reply' as const, key: [site, conversationId, firstMessageKey], at: startedAt };
}

const NAMES = {
  customer: '买家',
  agent: '客服',
  robot: '自动',
  system: '系统',
  unknown: '?',
} as const;

/** The messages between start and answer, one a line with time and side. */
export function roundText(
  messages: readonly SeenMessage[],
  {
    startedAt,
    answeredAt,
    firstMessageKey,
  }: Pick<Answered, 'startedAt' | 'answeredAt' | 'firstMessageKey'>,
): string {
  const lines: string[] = [];
  for (const message of roundMessages(messages, firstMessageKey, startedAt)) {
    if (message.at !== null && message.at > answeredAt) break;
    const time = message.at === null ? '' : `${formatTime(message.at, true)} `;
    lines.push(`${time}${NAMES[message.from]}：${message.text ?? ''}`);
    if (message.from === 'agent') break;
  }
  return lines.join('\n').slice(0, MAX_TEXT);
}
