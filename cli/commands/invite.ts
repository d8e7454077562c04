import { parseArgs } from 'node:util';
import type * as z from 'zod/mini';
import { findServer } from '../../server/data-folder.ts';
import { DEFAULT_DATA } from '../../server/env.ts';
import { type Invite, inviteReply, inviteRequest } from '../../server/invite-contract.ts';
import { check, localeOf, Problem } from '../../server/problem.ts';
import { errorReply } from '../../utils/domain/api/contract.ts';
import { formatDate, formatTime } from '../../utils/domain/language/format.ts';
import { createTranslate, type Locale } from '../../utils/domain/language/translate.ts';
import { serverWords } from '../../utils/domain/language/words/server.ts';
import type { Command } from '../command.ts';

const USAGE = `yaogui invite --role agent|operator|supervisor|admin [--person NAME] [--shop ID]
              [--hours 72] [--data DIR]
Prints a one-time code of the server that runs on DIR. Without --person: for a shared machine.`;

export const command: Command = {
  summary: 'make a one-time code that connects a device',
  async run(args) {
    const locale = localeOf(process.env);
    try {
      const flags = readFlags(args);
      if (!flags) {
        console.log(USAGE);
        return 0;
      }
      const reply = await ask(flags.data, flags.request, locale);
      console.error(describe(reply, locale));
      console.log(reply.code);
      return 0;
    } catch (error) {
      if (!(error instanceof Problem || error instanceof Refused)) throw error;
      console.error(error instanceof Problem ? error.say(locale) : error.message);
      return error instanceof Problem && error.code === 'bad-request' ? 2 : 1;
    }
  },
};

/** The server's own sentence. */
class Refused extends Error {}

/** @returns `null` when only help was asked for */
function readFlags(args: string[]) {
  const string = { type: 'string' } as const;
  const options = { data: string, role: string, person: string, shop: string, hours: string };
  let values: { [name in keyof typeof options]?: string } & { help?: boolean };
  try {
    values = parseArgs({
      args,
      options: { ...options, help: { type: 'boolean', short: 'h' } },
    }).values;
  } catch (error) {
    throw new Problem('bad-request', { reason: `${(error as Error).message}\n\n${USAGE}` });
  }
  if (values.help) return null;
  const { role, person, shop, hours, data = process.env.YAOGUI_DATA ?? DEFAULT_DATA } = values;
  const request = check(inviteRequest, {
    role,
    ...(person !== undefined && { person }),
    ...(shop !== undefined && { shop }),
    ...(hours !== undefined && { hours: Number(hours) }),
  });
  return { data, request };
}

async function ask(
  folder: string,
  request: z.infer<typeof inviteRequest>,
  locale: Locale,
): Promise<Invite> {
  const server = findServer(folder);
  if (!server) throw new Problem('none-running', { folder });
  const response = await fetch(`${server.url}/admin/invites`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${server.token}`,
      'Accept-Language': locale === 'en' ? 'en' : 'zh-CN',
    },
    body: JSON.stringify(request),
    signal: AbortSignal.timeout(15_000),
  }).catch(() => {
    // It ended between our look at the folder and this request.
    throw new Problem('none-running', { folder });
  });
  const body: unknown = await response.json();
  if (!response.ok) throw new Refused(check(errorReply, body, 'server').message);
  return check(inviteReply, body, 'server');
}

function describe({ shop, person, role, expiresAt }: Invite, locale: Locale): string {
  const t = createTranslate(serverWords, locale);
  return t('server.invited', {
    shop: shop.name,
    person: person?.name ?? t('server.shared-machine'),
    role: t(`server.role-${role}`),
    date: formatDate(expiresAt, locale),
    time: formatTime(expiresAt),
  });
}
