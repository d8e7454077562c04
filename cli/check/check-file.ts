import { availableParallelism } from 'node:os';
import { addSummary, emptySummary } from '../../utils/domain/reports/batch-summary.ts';
import { type AnswerSetup, createAnswerer } from './answer.ts';
import { readCatalog } from './catalog-file.ts';
import { openChunks } from './chunks.ts';
import type { Options } from './options.ts';
import { createOutput } from './output.ts';
import { createProgress } from './progress.ts';
import { answerChunks } from './run.ts';

/**
 * Checks everything in a file or on standard input and prints what was found.
 * @returns the exit status: 0 clean, 1 findings or a line that could not be read, 2 not one line could be read
 * @throws InputError, FileError, PackError, or an error of the file system, when nothing can be checked
 */
export async function checkFile(options: Options): Promise<number> {
  const { surface, packs, on, explain, locale, catalog } = options;
  const input = await openChunks(options);
  const records = catalog === undefined ? null : await readCatalog(catalog, locale);
  const isForPeople = input.kind === 'table' && process.stdout.isTTY;
  const format = options.format ?? (isForPeople ? 'table' : 'json');
  const output = format === 'json' ? 'json' : 'rows';
  const setup: AnswerSetup = { surface, packs, on, explain, locale, output, records };
  const answerer = await createAnswerer(setup);
  const form = createOutput(format, options, answerer.rules);
  const progress = createProgress(locale);
  const sum = emptySummary();
  await answerChunks(input.chunks, setup, answerer, availableParallelism(), async (answer) => {
    addSummary(sum, answer.summary);
    progress.clear();
    await form.take(answer);
    progress.show(sum.checkedCount);
  });
  progress.clear();
  await form.end(sum);
  if (sum.checkedCount === 0 && sum.unreadCount > 0) return 2;
  return sum.foundCount > 0 || sum.unreadCount > 0 ? 1 : 0;
}
