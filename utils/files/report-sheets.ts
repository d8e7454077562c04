import { createTranslate, fill, type Locale } from '../domain/language/translate.ts';
import { levelWords, reportWords } from '../domain/language/words/report.ts';
import { fieldName } from '../domain/language/words/rules.ts';
import { type RuleCount, sortRules } from '../domain/reports/batch-summary.ts';
import type { ReportRow } from '../domain/reports/report-row.ts';
import { shownLevel } from '../domain/rules/shown-level.ts';
import { SHEET_ROWS_MAX, type TableSheet } from './write-table.ts';

/** A listing with findings, as a report needs it. */
export type SheetListing = {
  line: number;
  id: string | null;
  title: string;
  rows: readonly ReportRow[];
  error: string | null;
};

/**
 * The two sheets of a report: every finding on a row of its own, and what they come to by rule.
 * @param titles what a rule is called
 * @param sentence what the batch came to, in words
 */
export function reportSheets(
  listings: readonly SheetListing[],
  summary: { rules: readonly RuleCount[]; sentence: string },
  titles: (rule: string) => string,
  locale: Locale,
): [findings: TableSheet, byRule: TableSheet] {
  const t = createTranslate(reportWords, locale);
  const language = locale === 'en' ? 'en' : 'zh';
  const rows = listings.flatMap((listing) => rowsOf(listing, locale));
  const cutCount = rows.length - (SHEET_ROWS_MAX - 1);
  const kept = cutCount > 0 ? rows.slice(0, SHEET_ROWS_MAX - 1) : rows;
  if (cutCount > 0)
    kept.push([
      null,
      fill(reportWords['report.cut'][language], { max: SHEET_ROWS_MAX, n: cutCount }),
    ]);
  const sorted = sortRules(summary.rules);
  return [
    { name: t('report.findings'), columns: findingColumns(locale), rows: kept },
    {
      name: t('report.byRule'),
      columns: [
        { title: t('report.level'), width: 10 },
        { title: t('report.rule'), width: 12 },
        { title: t('report.kind'), width: 40 },
        { title: t('report.places'), width: 10 },
        { title: t('report.listings'), width: 10 },
      ],
      rows: [
        ...sorted.map(({ rule, level, findingCount, listingCount }) => [
          levelWords[level][language],
          rule,
          titles(rule),
          findingCount,
          listingCount,
        ]),
        [null],
        [summary.sentence],
      ],
    },
  ];
}

function findingColumns(locale: Locale): TableSheet['columns'] {
  const t = createTranslate(reportWords, locale);
  const column = (id: Parameters<typeof t>[0], width: number) => ({ title: t(id), width });
  return [
    column('report.line', 8),
    column('report.id', 18),
    column('report.listing', 36),
    column('report.field', 12),
    column('report.words', 28),
    column('report.level', 8),
    column('report.certainty', 10),
    column('report.rule', 10),
    column('report.kind', 18),
    column('report.sentence', 56),
    column('report.own', 24),
    column('report.record', 24),
    column('report.law', 40),
    column('report.fix', 24),
  ];
}

function rowsOf({ line, id, title, rows, error }: SheetListing, locale: Locale) {
  const t = createTranslate(reportWords, locale);
  const language = locale === 'en' ? 'en' : 'zh';
  if (error !== null) {
    const reason = t('report.unreadLine', { reason: error });
    return [[line, id, title, null, null, null, null, null, null, reason]];
  }
  return rows.map((row) => [
    line,
    id,
    title,
    fieldName(row.field, locale),
    row.words,
    levelWords[shownLevel(row)][language],
    t(row.certainty === 'sure' ? 'report.sure' : 'report.review'),
    row.rule,
    row.title,
    row.sentence,
    row.listing,
    row.record,
    row.law,
    row.fix === '' ? t('report.delete') : row.fix,
  ]);
}
