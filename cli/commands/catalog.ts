import { basename } from 'node:path';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { parseArgs } from 'node:util';
import { findServer } from '../../server/data-folder.ts';
import { DEFAULT_DATA } from '../../server/env.ts';
import { check, localeOf, Problem } from '../../server/problem.ts';
import { catalogPublished, errorReply } from '../../utils/domain/api/contract.ts';
import { createRecordChecker } from '../../utils/domain/catalog/check-record.ts';
import type { CatalogRecord } from '../../utils/domain/catalog/record.ts';
import { createTranslate, type Locale } from '../../utils/domain/language/translate.ts';
import { serverWords } from '../../utils/domain/language/words/server.ts';
import { readCatalog } from '../check/catalog-file.ts';
import { InputError } from '../check/input-error.ts';
import type { Command } from '../command.ts';

const USAGE = `yaogui catalog FILE [--data DIR]
Gives the server that runs on DIR the company's drug records: CSV, XLSX or JSON lines, the whole list.
Devices fetch what changed. Ends 0: it holds, 1: refused, 2: the file could not be read.`;
/** Issues shown; all are counted. */
const SHOWN = 5;

export const command: Command = {
  summary: 'give the running server the company’s drug records',
  async run(args) {
    const locale = localeOf(process.env);
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { data: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    const [file] = positionals;
    if (values.help || !file || positionals.length > 1) {
      (values.help ? console.log : console.error)(USAGE);
      return values.help ? 0 : 2;
    }
    try {
      const records = await readCatalog(file, locale);
      warn(records, locale);
      const folder = values.data ?? process.env.YAOGUI_DATA ?? DEFAULT_DATA;
      console.log(await publish(folder, basename(file), records, locale));
      return 0;
    } catch (error) {
      if (!(error instanceof Problem || error instanceof InputError || error instanceof Refused))
        throw error;
      console.error(error instanceof Problem ? error.say(locale) : error.message);
      return error instanceof InputError ? 2 : 1;
    }
  },
};

/** The server's own sentence. */
class Refused extends Error {}

/** Says which records contradict themselves: both sides are kept, a person decides. */
function warn(records: readonly CatalogRecord[], locale: Locale): void {
  const language = locale === 'en' ? 'en' : 'zh';
  const look = createRecordChecker();
  const issues = records.flatMap((record, i) =>
    look(record, i + 1)
      .slice(0, 1)
      .map(
        ({ sentence }) => `  ${record.approvalNumber ?? record.genericName}: ${sentence[language]}`,
      ),
  );
  if (issues.length === 0) return;
  const t = createTranslate(serverWords, locale);
  console.error(t('server.catalog-warned', { count: issues.length }));
  for (const issue of issues.slice(0, SHOWN)) console.error(issue);
}

async function publish(
  folder: string,
  name: string,
  records: readonly CatalogRecord[],
  locale: Locale,
): Promise<string> {
  const server = findServer(folder);
  if (!server) throw new Problem('none-running', { folder });
  const lines = (function* () {
    for (const record of records) yield `${JSON.stringify(record)}\n`;
  })();
  const response = await fetch(`${server.url}/admin/catalog?file=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${server.token}`,
      'Accept-Language': locale === 'en' ? 'en' : 'zh-CN',
    },
    body: Readable.toWeb(Readable.from(lines, { objectMode: false })) as ReadableStream as BodyInit,
    duplex: 'half',
  } as RequestInit).catch(() => {
    // It ended between our look at the folder and this request.
    throw new Problem('none-running', { folder });
  });
  const body: unknown = await response.json();
  if (!response.ok) throw new Refused(check(errorReply, body, 'server').message);
  const { generation, recordCount, added, removed } = check(catalogPublished, body, 'server');
  const t = createTranslate(serverWords, locale);
  return t('server.catalog-published', { generation, records: recordCount, added, removed });
}
