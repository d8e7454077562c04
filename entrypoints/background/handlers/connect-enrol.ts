import { browser } from 'wxt/browser';
import { createTranslate } from '@/utils/domain/language/translate.ts';
import { backgroundWords } from '@/utils/domain/language/words/background.ts';
import { readSettings, writeSettings } from '@/utils/storage/settings.ts';
import { freshConnection } from '@/utils/sync/engine.ts';
import { enrol } from '@/utils/sync/enrol.ts';
import type { Handler } from '../core.ts';
import { describeConnection } from './summary-get.ts';

/**
 * Joins this machine to a company. What was recorded before stays on the machine, under its own name:
 * the company's notice did not hold then. The company's policy, and with it its notice, holds at once.
 */
export const connectEnrol: Handler<'connect.enrol'> = async (core, { address, code }) => {
  const { locale } = await readSettings();
  const t = createTranslate(backgroundWords, locale);
  const result = await enrol(core.io, { address, code, deviceName: await deviceName() });
  if (!result.ok) {
    const values = { address: address.trim(), reason: result.message };
    const error = {
      shape: t('background.address.shape', values),
      'not-https': t('background.address.notHttps'),
      code: t('background.enrol.code'),
      offline: t('background.enrol.offline', values),
      unclear: t('background.enrol.unclear', values),
    }[result.problem];
    return { connection: null, error: error.slice(0, 300) };
  }
  await writeSettings(freshConnection(result.connection));
  await core.sync.pullPolicy();
  await core.sync.push({ isForced: true });
  core.sync.pullCatalog().catch(core.io.report);
  await core.setAlarms();
  return { connection: describeConnection(result.connection), error: null };
};

/** What the server's list of machines calls this one; nothing that identifies a person. */
async function deviceName(): Promise<string> {
  const { os } = await browser.runtime.getPlatformInfo();
  const name = navigator.userAgent.includes('Firefox') ? 'Firefox' : 'Chromium';
  return `${name}, ${os}`;
}
