import type { Command } from './command.ts';

/** Every command, sorted. Loaded on demand, so that `check` does not start a server's libraries. */
const COMMANDS: Record<string, () => Promise<{ command: Command }>> = {
  audit: () => import('./commands/audit.ts'),
  catalog: () => import('./commands/catalog.ts'),
  check: () => import('./commands/check.ts'),
  demo: () => import('./commands/demo.ts'),
  invite: () => import('./commands/invite.ts'),
  replay: () => import('./commands/replay.ts'),
  serve: () => import('./commands/serve.ts'),
  site: () => import('./commands/site.ts'),
};

const [name = 'help', ...args] = process.argv.slice(2);
const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (load) {
  const { command } = await load();
  // Whoever reads our lines may have seen enough (`| head`).
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  try {
    process.exitCode = await command.run(args);
  } catch (error) {
    if (!isUsageError(error)) throw error;
    console.error(`yaogui ${name}: ${error.message}`);
    process.exitCode = 2;
  }
} else {
  const isHelp = ['help', '--help', '-h'].includes(name);
  const lines = ['yaogui <command>', ''];
  for (const [id, open] of Object.entries(COMMANDS))
    lines.push(`  ${id.padEnd(8)} ${(await open()).command.summary}`);
  if (!isHelp) console.error(`yaogui: unknown command "${name}"\n`);
  (isHelp ? console.log : console.error)(lines.join('\n'));
  process.exitCode = isHelp ? 0 : 2;
}

/** An option that `parseArgs` does not know or that lacks its value. */
function isUsageError(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && /^ERR_PARSE_ARGS/.test(`${error.code}`);
}
