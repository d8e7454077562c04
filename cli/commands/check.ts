import { PackError } from '../../utils/domain/rules/pack-error.ts';
import { FileError } from '../../utils/files/file-error.ts';
import { NoListingsError } from '../../utils/files/read-listings.ts';
import { InputError } from '../check/input-error.ts';
import { type Options, readOptions } from '../check/options.ts';
import type { Command } from '../command.ts';

/**
 * Checks listings or outgoing chat messages. Input: JSON lines `{id, productClass, platform?, fields}` (with
 * `--surface chat` `{id, text}`), or a table as a platform exports it, CSV or XLSX. Output: a JSON line each, a
 * table for people, or a workbook. `--catalog FILE` holds each listing against its record; `--pack FILE` adds a
 * company's own pack; `--examples` runs the examples of these packs instead. See docs/check.md.
 * Ends with 0 clean, 1 findings or a line that could not be read, 2 nothing could be read.
 */
export const command: Command = {
  summary:
    'checks listings of a file (JSON lines, CSV, XLSX), or with --surface chat outgoing messages; --catalog FILE holds them against records',
  async run(args) {
    const options = readOptions(args);
    if (typeof options === 'string') {
      console.error(`yaogui: ${options}`);
      return 2;
    }
    try {
      // Only now: the rules and what reads files take longer to load than a wrong option to name.
      if (options.examples) return await printExamples(options);
      const { checkFile } = await import('../check/check-file.ts');
      return await checkFile(options);
    } catch (error) {
      const said = sentenceOf(error, options);
      if (said === null) throw error;
      console.error(`yaogui check: ${said}`);
      return 2;
    }
  },
};

/** One line each example, with `fault` where a rule does not do what its pack says of it. */
async function printExamples({ packs, on }: Options): Promise<number> {
  const { loadRules, tryExamples } = await import('../company-pack.ts');
  const { rules, own } = await loadRules(packs, on);
  const tried = own.flatMap((pack) => tryExamples(pack, rules));
  for (const { rule, example, fault } of tried)
    console.log(JSON.stringify({ rule, example, ok: fault === null, ...(fault ? { fault } : {}) }));
  return tried.some(({ fault }) => fault !== null) ? 1 : 0;
}

/** What cannot be read, in one line; `null`: a fault of ours, which shows where it happened. */
function sentenceOf(error: unknown, { locale }: Options): string | null {
  if (error instanceof FileError || error instanceof NoListingsError)
    return error.sentence[locale === 'en' ? 'en' : 'zh'];
  if (error instanceof PackError || error instanceof InputError) return error.message;
  // Of the file system: no such file, no right to read or write.
  if (error instanceof Error && 'code' in error && 'syscall' in error) return error.message;
  return null;
}
