import type { Locale } from '@/utils/domain/language/translate.ts';
import { describeBatch } from '@/utils/domain/reports/describe-batch.ts';
import { reportSheets, type SheetListing } from '@/utils/files/report-sheets.ts';
import { writeCsv, writeXlsx } from '@/utils/files/write-table.ts';
import type { Database } from '@/utils/storage/db.ts';
import { type PatrolPlace, readPatrol } from '@/utils/storage/patrol.ts';
import { inLanguage } from './in-language.ts';

/**
 * Everything a patrol found as a file: an XLSX with a sheet by rule, or a CSV of the findings.
 * @throws when the patrol is no longer there
 */
export async function exportPatrol(
  db: Database,
  id: string,
  kind: 'xlsx' | 'csv',
  locale: Locale,
): Promise<Blob> {
  const patrol = await db.patrols.get(id);
  if (!patrol) throw new Error(`patrol ${id} is gone`);
  const listings: SheetListing[] = [];
  let from: PatrolPlace | null = null;
  do {
    const page = await readPatrol(db, id, { level: null, rule: null }, from, 500);
    for (const { line, id: name, title, findings } of page.listings) {
      const rows = findings.map((finding) => inLanguage(finding, locale));
      listings.push({ line, id: name, title, rows, error: null });
    }
    from = page.next;
  } while (from);
  const hasCatalog = patrol.catalog !== null;
  const sentence = describeBatch(patrol.summary, locale, { hasCatalog });
  const { rules } = patrol.summary;
  const language = locale === 'en' ? 'en' : 'zh';
  const titleOf = (rule: string) => patrol.titles[rule]?.[language] ?? rule;
  const sheets = reportSheets(listings, { rules, sentence }, titleOf, locale);
  if (kind === 'xlsx') return writeXlsx(sheets);
  return new Blob([writeCsv(sheets[0])], { type: 'text/csv;charset=utf-8' });
}
