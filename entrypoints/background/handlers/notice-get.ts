import { readSettings } from '@/utils/storage/settings.ts';
import type { Handler } from '../core.ts';
import { acceptedAt } from '../who.ts';

export const noticeGet: Handler<'notice.get'> = async () => {
  const settings = await readSettings();
  return {
    policy: settings.policy.policy,
    acceptedAt: acceptedAt(settings),
    isConnected: settings.connection !== null,
  };
};
