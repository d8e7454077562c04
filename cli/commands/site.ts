import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { SiteDefinition } from '../../utils/sites/definition.ts';
import { definitionJsonSchema, parseDefinition } from '../../utils/sites/schema.ts';
import type { Command } from '../command.ts';
import { readSavedPage } from '../saved-page.ts';

const HELP = `yaogui site --definition D.json --page P.html --url U   read a saved page (frames: P.frame-N.html)
     [--explain]      say on standard error which strategy each part rests on
     [--now INSTANT]  complete dates without a year and 昨天, as the extension does
yaogui site --check D.json                              is the definition valid?
yaogui site --schema                                    JSON Schema of a definition`;

export const command: Command = {
  summary: 'read a saved page by a site definition; check definitions',
  run: site,
};

/**
 * Tries a site definition on a saved page in a real browser, without network and without the page's
 * scripts.
 * @returns 0, or 1 for a definition that is not valid, or 2 for a call that is not understood or a
 * file that can't be opened
 */
async function site(args: string[]): Promise<number> {
  const options = parse(args);
  if (!options) return fail(HELP, 2);
  try {
    if (options.schema) return print(definitionJsonSchema());
    if (options.check) {
      const definition = await load(options.check);
      return definition
        ? print({ ok: true, id: definition.id, pages: definition.pages.length })
        : 1;
    }
    const { definition: path, page, url, now } = options;
    if (!path || !page || !url) return fail(HELP, 2);
    if (!URL.canParse(url) || !/^https?:/.test(url)) return fail(`not an address: ${url}`, 2);
    if (now !== undefined && Number.isNaN(Date.parse(now)))
      return fail(`not an instant: ${now}`, 2);
    const definition = await load(path);
    if (!definition) return 1;
    const { reading, lines } = await readSavedPage(
      definition,
      page,
      url,
      now ? Date.parse(now) : undefined,
    );
    if (options.explain) for (const line of lines) console.error(line);
    if (!reading)
      console.error(
        `yaogui: ${url} is no page of this definition, or is on its off list: nothing was read`,
      );
    return print(reading ?? UNREAD);
  } catch (error) {
    return fail((error as Error).message, 2);
  }
}

/** What is printed for an address that is not read at all. */
const UNREAD = {
  kind: null,
  pageKey: null,
  state: 'blind',
  missing: [],
  listing: null,
  conversations: null,
  messages: null,
  orders: null,
};

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        definition: { type: 'string' },
        page: { type: 'string' },
        url: { type: 'string' },
        now: { type: 'string' },
        explain: { type: 'boolean' },
        schema: { type: 'boolean' },
        check: { type: 'string' },
      },
    }).values;
  } catch (error) {
    console.error(`yaogui: ${(error as Error).message}`);
    return null;
  }
}

/** A valid definition, or `null` after its problems were printed. */
async function load(path: string): Promise<SiteDefinition | null> {
  const text = await readFile(path, 'utf8');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    console.error(`yaogui: ${path}: ${(error as Error).message}`);
    return null;
  }
  const parsed = parseDefinition(value);
  if (parsed.ok) return parsed.definition;
  for (const problem of parsed.problems) console.error(`yaogui: ${path}: ${problem}`);
  return null;
}

function print(value: unknown): number {
  console.log(JSON.stringify(value, null, 2));
  return 0;
}

function fail(message: string, status: number): number {
  console.error(`yaogui: ${message}`);
  return status;
}
