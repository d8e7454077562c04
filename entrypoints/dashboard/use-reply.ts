import { useCallback, useEffect, useState } from 'preact/hooks';
import type { MessageId, ReplyOf, RequestOf } from '@/utils/messaging/protocol.ts';
import { send } from '@/utils/messaging/send.ts';

/** Asks the background once and again on `refresh`; keeps the last answer while a new one is on its way. */
export function useReply<M extends MessageId>(
  id: M,
  request: RequestOf<M>,
): { reply: ReplyOf<M> | null; error: string | null; refresh: () => Promise<void> } {
  const [reply, setReply] = useState<ReplyOf<M> | null>(null);
  const [error, setError] = useState<string | null>(null);
  const key = JSON.stringify(request);
  const refresh = useCallback(async () => {
    try {
      setReply(await send(id, JSON.parse(key) as RequestOf<M>));
      setError(null);
    } catch (reason) {
      setError(reason instanceof Error ? reason.message : String(reason));
    }
  }, [id, key]);
  useEffect(() => {
    refresh();
  }, [refresh]);
  return { reply, error, refresh };
}
