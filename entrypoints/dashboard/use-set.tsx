import { useState } from 'preact/hooks';
import type { RequestOf } from '@/utils/messaging/protocol.ts';
import { send } from '@/utils/messaging/send.ts';
import type { PageProps } from './page-props.ts';

export type SaidWords = { text: string; isError: boolean } | null;

/**
 * Changes a setting and says how it went.
 * @param onChange reads the settings anew; awaited, so that what is shown is what holds
 * @returns `set` resolves to whether it was taken
 */
export function useSet(
  onChange: () => Promise<void>,
  t: PageProps['t'],
): {
  set: (request: RequestOf<'settings.set'>) => Promise<boolean>;
  said: SaidWords;
  say: (said: SaidWords) => void;
} {
  const [said, say] = useState<SaidWords>(null);
  const set = async (request: RequestOf<'settings.set'>) => {
    try {
      const { error } = await send('settings.set', request);
      await onChange();
      say({ text: error ?? t('settings.saved'), isError: error !== null });
      return error === null;
    } catch (reason) {
      const text = reason instanceof Error ? reason.message : String(reason);
      say({ text: t('dash.failed', { reason: text }), isError: true });
      return false;
    }
  };
  return { set, said, say };
}

/** What was said last, for readers too; empty until something was. */
export function Said({ said }: { said: SaidWords }) {
  return (
    <span role="status" class={said?.isError ? 'yg-form-error' : 'yg-2'}>
      {said?.text}
    </span>
  );
}
