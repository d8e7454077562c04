import { createTranslate } from '../utils/domain/language/translate.ts';
import { serverWords } from '../utils/domain/language/words/server.ts';
import { readSettings, type Settings } from './env.ts';
import { createLog } from './log.ts';
import { localeOf, Problem } from './problem.ts';
import { type RunningServer, startServer } from './start.ts';

export { type RunningServer, type ServerOptions, startServer } from './start.ts';

/**
 * Runs a server until SIGINT or SIGTERM. Says where it listens on standard output; the log goes to
 * standard error.
 * @param flags from the command line; the environment fills in, see `env.ts`
 * @returns the exit status: 0 after an orderly stop, 1 when it could not start
 */
export async function runServer(
  flags: Partial<Settings> = {},
  env: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  const locale = localeOf(env);
  const t = createTranslate(serverWords, locale);
  const told = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  let server: RunningServer;
  try {
    const log = createLog((line) => process.stderr.write(line), Date.now);
    server = await startServer({ ...readSettings(flags, env), log });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.error(error.say(locale));
    return 1;
  }
  const { url, organisation, shop } = server;
  console.log(t('server.listening', { url, organisation: organisation.name, shop: shop.name }));
  await told;
  await server.stop();
  console.log(t('server.stopped'));
  return 0;
}

if (import.meta.main) process.exitCode = await runServer();
