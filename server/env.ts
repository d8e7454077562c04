import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { type Policy, policySchema } from '../utils/domain/policy/policy.ts';
import { check, Problem } from './problem.ts';

/** Folder of the data when none is named; git-ignored in this project. */
export const DEFAULT_DATA = '.yaogui/server';

const text = z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(400)));

/** The settings of a server, from flags or the environment; a flag wins. */
const settingsSchema = z.object({
  data: z._default(z.string().check(z.minLength(1)), DEFAULT_DATA),
  host: z._default(z.string().check(z.minLength(1)), '127.0.0.1'),
  port: z._default(
    z.pipe(
      z.pipe(z.string().check(z.regex(/^\d{1,5}$/, 'a port number')), z.transform(Number)),
      z.int().check(z.lte(65_535)),
    ),
    8787,
  ),
  databaseUrl: z.optional(z.string().check(z.regex(/^postgres(ql)?:\/\//, 'postgres://…'))),
  organisation: text,
  shop: text,
  policy: text,
});

export type Settings = Record<
  'data' | 'host' | 'port' | 'organisation' | 'shop' | 'policy',
  string | undefined
>;

/**
 * @param flags from the command line
 * @param env YAOGUI_DATA, YAOGUI_HOST, YAOGUI_PORT, YAOGUI_ORGANISATION, YAOGUI_SHOP, YAOGUI_POLICY,
 *   DATABASE_URL
 * @throws Problem `bad-request` naming the setting, or the file and the path in it
 */
export function readSettings(flags: Partial<Settings>, env: NodeJS.ProcessEnv) {
  const { policy, data, ...rest } = check(
    settingsSchema,
    {
      data: flags.data ?? env.YAOGUI_DATA,
      host: flags.host ?? env.YAOGUI_HOST,
      port: flags.port ?? env.YAOGUI_PORT,
      organisation: flags.organisation ?? env.YAOGUI_ORGANISATION,
      shop: flags.shop ?? env.YAOGUI_SHOP,
      policy: flags.policy ?? env.YAOGUI_POLICY,
      databaseUrl: env.DATABASE_URL,
    },
    'settings',
  );
  return {
    ...rest,
    dataDir: data,
    policy: policy === undefined ? undefined : readPolicyFile(policy),
  };
}

/** @throws Problem `bad-request` with the file's name and the path of the first thing wrong in it */
export function readPolicyFile(file: string): Policy {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Problem('bad-request', { reason: `${file}: ${(error as Error).message}` });
  }
  return check(policySchema, value, file);
}
