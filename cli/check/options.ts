import { parseArgs } from 'node:util';
import type { Locale } from '../../utils/domain/language/translate.ts';
import type { Surface } from './answer.ts';

export const FORMATS = ['table', 'json', 'xlsx'] as const;
export type Format = (typeof FORMATS)[number];

export type Options = {
  /** Listings or messages; absent: standard input. */
  file: string | undefined;
  surface: Surface;
  explain: boolean;
  /** Day whose rules hold, YYYY-MM-DD. */
  on: string;
  packs: readonly string[];
  /** Runs the examples of `packs` instead. */
  examples: boolean;
  catalog: string | undefined;
  /** Absent: by what is read and who reads the output. */
  format: Format | undefined;
  /** Where the workbook goes. */
  out: string | undefined;
  locale: Locale;
};

/** @returns the options, or in one line what is wrong with them */
export function readOptions(args: string[]): Options | string {
  const parsed = parse(args);
  if (typeof parsed === 'string') return parsed;
  const { values, positionals } = parsed;
  const { in: named, surface, explain, on, pack: packs, examples, catalog, out, lang } = values;
  const files = [...positionals, ...(named === undefined ? [] : [named])];
  if (files.length > 1) return `one file at a time: ${files.join(', ')}`;
  if (surface !== 'listing' && surface !== 'chat') return '--surface is listing or chat';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on)) return '--on is a date, 2026-11-24';
  if (examples && packs.length === 0) return '--examples runs those of --pack FILE';
  if (lang !== 'zh' && lang !== 'en') return '--lang is zh or en';
  const format = FORMATS.find((one) => one === values.format);
  if (values.format !== undefined && !format) return `--format is ${FORMATS.join(', ')}`;
  if (format === 'xlsx' && out === undefined) return '--format xlsx needs --out FILE.xlsx';
  if (format !== undefined && format !== 'xlsx' && out !== undefined)
    return '--out is for --format xlsx';
  const locale = lang === 'en' ? 'en' : 'zh_CN';
  const wanted = out === undefined ? format : 'xlsx';
  return {
    file: files[0],
    surface,
    explain,
    on,
    packs,
    examples,
    catalog,
    format: wanted,
    out,
    locale,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        in: { type: 'string' },
        surface: { type: 'string', default: 'listing' },
        explain: { type: 'boolean', default: false },
        on: { type: 'string', default: todayInShanghai() },
        pack: { type: 'string', multiple: true, default: [] },
        examples: { type: 'boolean', default: false },
        catalog: { type: 'string' },
        format: { type: 'string' },
        out: { type: 'string' },
        lang: { type: 'string', default: 'zh' },
      },
    });
  } catch (error) {
    return (error as Error).message;
  }
}

function todayInShanghai(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
}
