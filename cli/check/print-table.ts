import { stripVTControlCharacters } from 'node:util';
import { createTranslate, type Locale } from '../../utils/domain/language/translate.ts';
import { levelWords, reportWords } from '../../utils/domain/language/words/report.ts';
import { fieldName } from '../../utils/domain/language/words/rules.ts';
import type { BatchSummary } from '../../utils/domain/reports/batch-summary.ts';
import { sortRules } from '../../utils/domain/reports/batch-summary.ts';
import { describeBatch } from '../../utils/domain/reports/describe-batch.ts';
import type { RuleSet } from '../../utils/domain/rules/engine.ts';
import { type ShownLevel, shownLevel } from '../../utils/domain/rules/shown-level.ts';
import type { ReportedListing, Surface } from './answer.ts';
import { cutTo, displayWidth, padTo, plainLine, wrapTo } from './width.ts';

export type TableStyle = {
  /** Columns of the terminal. */
  width: number;
  hasColour: boolean;
  locale: Locale;
  surface: Surface;
};

/** A table for people, printed as it comes: its columns hang on the terminal alone. */
export function createTable(style: TableStyle) {
  const t = createTranslate(reportWords, style.locale);
  const language = style.locale === 'en' ? 'en' : 'zh';
  const paint = (codes: string, text: string) =>
    style.hasColour ? `\u001b[${codes}m${text}\u001b[0m` : text;
  const isChat = style.surface === 'chat';
  const heads = [
    t('report.line'),
    t(isChat ? 'report.message' : 'report.listing'),
    t('report.level'),
    t('report.field'),
    t('report.sentence'),
  ];
  const widths = columnsOf(style.width);
  const row = (cells: readonly string[]) =>
    cells
      .map((cell, i) => (i === cells.length - 1 ? cell : padPainted(cell, widths[i]!)))
      .join(GAP)
      .trimEnd();
  return {
    head: () => `${paint('1', row(heads))}\n${paint('2', '─'.repeat(style.width))}\n`,
    /** One listing: its number and title, then a line or two for each finding. */
    listing({ line, id, title, rows, error }: ReportedListing): string {
      const name = [id, title].filter(Boolean).map((text) => plainLine(text!));
      const names = wrapTo(name.join(' '), widths[1]!, NAME_ROWS);
      const lines: string[] = [];
      const push = (level: string, field: string, text: string) => {
        const at = lines.length;
        lines.push(row([at === 0 ? String(line) : '', names[at] ?? '', level, field, text]));
      };
      const pushDim = (text: string) =>
        push('', '', paint('2', cutTo(plainLine(text), widths[4]!)));
      if (error !== null) pushDim(t('report.unreadLine', { reason: error }));
      for (const one of rows) {
        const shown = shownLevel(one);
        const [first, ...more] = wrapTo(plainLine(one.sentence), widths[4]!, SENTENCE_ROWS);
        const field = cutTo(plainLine(fieldName(one.field, style.locale)), widths[3]!);
        push(paint(COLOURS[shown], levelWords[shown][language]), field, first!);
        for (const text of more) push('', '', text);
        if (one.record !== '' && !one.sentence.includes(one.record))
          pushDim(`${t('report.record')} ${one.record}`);
        pushDim(`${one.rule} ${one.law}`);
      }
      return `${lines.join('\n')}\n`;
    },
    /** Findings by rule, then one sentence about all of it. */
    summary(summary: BatchSummary, rules: RuleSet, hasCatalog: boolean): string {
      const widths = [8, 10, 30, 8, 8];
      const line = (level: string, rule: string, title: string, ...counts: string[]) =>
        [
          padPainted(level, widths[0]!),
          padTo(rule, widths[1]!),
          padTo(cutTo(title, widths[2]!), widths[2]!),
          ...counts.map((count) => ' '.repeat(Math.max(0, 8 - displayWidth(count))) + count),
        ].join(GAP);
      const lines = sortRules(summary.rules).map(({ rule, level, findingCount, listingCount }) =>
        line(
          paint(COLOURS[level], levelWords[level][language]),
          rule,
          rules.rules.get(rule)?.title[language] ?? '',
          String(findingCount),
          String(listingCount),
        ),
      );
      const head = line(
        t('report.level'),
        t('report.rule'),
        t('report.kind'),
        t('report.places'),
        t(isChat ? 'report.messages' : 'report.listings'),
      );
      const title = paint('1', t('report.byRule'));
      const table = lines.length > 0 ? `\n${[title, head, ...lines].join('\n')}\n` : '';
      const said = describeBatch(summary, style.locale, { isChat, hasCatalog });
      return `${table}\n${paint('1', said)}\n`;
    },
  };
}

const GAP = '  ';
const NAME_ROWS = 3;
const SENTENCE_ROWS = 3;
const COLOURS: Record<ShownLevel, string> = {
  block: '1;97;41',
  error: '31',
  warning: '33',
  review: '35',
  hint: '34',
};

/** Fills up by what is seen, not by what colours it; texts of files hold no control characters any more. */
const padPainted = (cell: string, width: number) =>
  cell + ' '.repeat(Math.max(0, width - displayWidth(stripVTControlCharacters(cell))));

/** Line, listing, level, field, sentence: the sentence has what is left. */
function columnsOf(width: number): number[] {
  const fixed = 6 + 8 + 10 + GAP.length * 4;
  const name = Math.max(16, Math.min(36, Math.floor((width - fixed) * 0.35)));
  return [6, name, 8, 10, Math.max(20, width - fixed - name)];
}
