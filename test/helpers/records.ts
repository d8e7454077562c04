import type { MessageId, ReplyOf, RequestOf } from '../../utils/messaging/protocol.ts';
import type { Extension } from './browser.ts';

/** Asks the background from one of our own pages, over the channel those pages use. */
export async function ask<M extends MessageId>(
  extension: Extension,
  type: M,
  data: RequestOf<M>,
): Promise<ReplyOf<M>> {
  const page = await extension.open('popup.html');
  try {
    return await page.evaluate(
      async (message) =>
        ((await chrome.runtime.sendMessage({ ...message, id: 1, timestamp: 0 })) as { res: never })
          .res,
      { type, data },
    );
  } finally {
    await page.close();
  }
}

export type RecordedEvent = {
  id: string;
  kind: string;
  revision: number;
  subject: string | null;
  isWeak?: boolean;
  body: Record<string, unknown>;
};

/** The newest revision of every event about me of one kind, oldest first. */
export async function records(extension: Extension, kind: string): Promise<RecordedEvent[]> {
  const { events } = await ask(extension, 'records.mine', { before: null, limit: 200 });
  return (events as { event?: RecordedEvent }[])
    .map((one) => one.event ?? (one as unknown as RecordedEvent))
    .filter((event) => event.kind === kind)
    .reverse();
}
