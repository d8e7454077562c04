import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import type { BatchSummary } from '../../utils/domain/reports/batch-summary.ts';
import { describeBatch } from '../../utils/domain/reports/describe-batch.ts';
import type { RuleSet } from '../../utils/domain/rules/engine.ts';
import type { ChunkAnswer, ReportedListing } from './answer.ts';
import type { Format, Options } from './options.ts';
import { createTable } from './print-table.ts';

/** Takes answers as they come and gives them the form that was asked for. */
export type Output = {
  take(answer: ChunkAnswer): Promise<void>;
  /** @throws when the workbook can't be written */
  end(summary: BatchSummary): Promise<void>;
};

/** @param rules that were run: the summary calls them by name */
export function createOutput(format: Format, options: Options, rules: RuleSet): Output {
  const { locale, surface, catalog } = options;
  const style = { width: widthOf(), hasColour: hasColour(), locale, surface };
  const table = createTable(style);
  const hasCatalog = catalog !== undefined;
  if (format === 'json')
    return {
      take: ({ text }) => write(text),
      async end() {},
    };
  if (format === 'table') {
    let isHeaded = false;
    return {
      async take({ reported }) {
        if (reported.length === 0) return;
        await write((isHeaded ? '' : table.head()) + reported.map(table.listing).join(''));
        isHeaded = true;
      },
      end: (summary) => write(table.summary(summary, rules, hasCatalog)),
    };
  }
  const listings: ReportedListing[] = [];
  return {
    async take({ reported }) {
      for (const one of reported) listings.push(one);
    },
    async end(summary) {
      const isChat = surface === 'chat';
      const sentence = describeBatch(summary, locale, { isChat, hasCatalog });
      const language = locale === 'en' ? 'en' : 'zh';
      const titles = (rule: string) => rules.rules.get(rule)?.title[language] ?? '';
      const { reportSheets } = await import('../../utils/files/report-sheets.ts');
      const { writeXlsx } = await import('../../utils/files/write-table.ts');
      const sheets = reportSheets(listings, { rules: summary.rules, sentence }, titles, locale);
      const blob = await writeXlsx(sheets);
      await writeFile(options.out!, Buffer.from(await blob.arrayBuffer()));
      await write(table.summary(summary, rules, hasCatalog));
    },
  };
}

/** Waits where the reader is slower. */
async function write(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

const widthOf = () => Math.max(72, Math.min(160, process.stdout.columns ?? 120));

/** https://no-color.org: any value that is not empty. */
function hasColour(): boolean {
  const { NO_COLOR, TERM } = process.env;
  return Boolean(process.stdout.isTTY) && !NO_COLOR && TERM !== 'dumb';
}
