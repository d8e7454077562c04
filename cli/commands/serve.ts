import { parseArgs } from 'node:util';
import { runServer } from '../../server/main.ts';
import type { Command } from '../command.ts';

const USAGE = `yaogui serve [--data DIR] [--host 127.0.0.1] [--port 8787]
             [--organisation NAME --shop NAME] [--policy FILE]
DATABASE_URL=postgres://… keeps the data in PostgreSQL instead of the folder.`;

export const command: Command = {
  summary: 'run the sync server of a company',
  async run(args) {
    const string = { type: 'string' } as const;
    let flags: ReturnType<typeof parse>;
    function parse() {
      return parseArgs({
        args,
        options: {
          data: string,
          host: string,
          port: string,
          organisation: string,
          shop: string,
          policy: string,
          help: { type: 'boolean', short: 'h' },
        },
      }).values;
    }
    try {
      flags = parse();
    } catch (error) {
      console.error(`yaogui serve: ${(error as Error).message}\n\n${USAGE}`);
      return 2;
    }
    const { help, ...settings } = flags;
    if (help) {
      console.log(USAGE);
      return 0;
    }
    return await runServer(settings);
  },
};
