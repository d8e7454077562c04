import type { Catalog } from '../../utils/domain/catalog/catalog.ts';
import { createCatalog } from '../../utils/domain/catalog/catalog.ts';
import { compareListing } from '../../utils/domain/catalog/compare.ts';
import type { CatalogRecord } from '../../utils/domain/catalog/record.ts';
import { checkReply } from '../../utils/domain/chats/check-reply.ts';
import type { Locale } from '../../utils/domain/language/translate.ts';
import { checkListing } from '../../utils/domain/listings/check-listing.ts';
import type { Listing } from '../../utils/domain/listings/listing.ts';
import {
  addChecked,
  type BatchSummary,
  emptySummary,
} from '../../utils/domain/reports/batch-summary.ts';
import { type ReportRow, reportRow } from '../../utils/domain/reports/report-row.ts';
import type { RuleSet } from '../../utils/domain/rules/engine.ts';
import type { Finding } from '../../utils/domain/rules/finding.ts';
import { heaviestFirst } from '../../utils/domain/rules/shown-level.ts';
import type { TableListing } from '../../utils/files/read-listings.ts';
import { loadRules } from '../company-pack.ts';
import { LineError, parseLine } from '../json-lines.ts';
import { parseListing } from './parse-listing.ts';
import { findingJson, type JsonOptions, reportJson } from './print-json.ts';

export type Surface = 'listing' | 'chat';

/** Everything a thread needs to answer; plain data, so that it can be handed to one. */
export type AnswerSetup = {
  surface: Surface;
  packs: readonly string[];
  /** Day whose rules hold, YYYY-MM-DD. */
  on: string;
  explain: boolean;
  locale: Locale;
  /** `json`: finished lines; `rows`: findings in words, for a table or a workbook. */
  output: 'json' | 'rows';
  records: readonly CatalogRecord[] | null;
};

/** A part of the input that is answered in one piece. */
export type Chunk =
  | { kind: 'lines'; firstLine: number; lines: readonly string[] }
  | { kind: 'listings'; listings: readonly TableListing[] };

/** A listing (or message) with findings, or a line that could not be read. */
export type ReportedListing = {
  line: number;
  id: string | null;
  /** Title of the listing, or the message. */
  title: string;
  rows: ReportRow[];
  /** Why it could not be read; `null`: it was. */
  error: string | null;
};

export type ChunkAnswer = { text: string; reported: ReportedListing[]; summary: BatchSummary };

/** Answers chunks of one input, one after the other. */
export type Answerer = { rules: RuleSet; answer(chunk: Chunk): ChunkAnswer };

/** @throws PackError when a pack of the setup can't be used */
export async function createAnswerer(setup: AnswerSetup): Promise<Answerer> {
  const { rules } = await loadRules(setup.packs, setup.on);
  const catalog = setup.records && createCatalog(setup.records);
  return { rules, answer: (chunk) => new ChunkRun(setup, rules, catalog).answer(chunk) };
}

/** What is gathered while one chunk is answered. */
class ChunkRun {
  private readonly setup: AnswerSetup;
  private readonly catalog: Catalog | null;
  private readonly json: JsonOptions;
  private readonly texts: string[] = [];
  private readonly reported: ReportedListing[] = [];
  private readonly summary = emptySummary();

  constructor(setup: AnswerSetup, rules: RuleSet, catalog: Catalog | null) {
    this.setup = setup;
    this.catalog = catalog;
    const { explain, locale } = setup;
    this.json = { rules, explain, locale, hasCatalog: catalog !== null };
  }

  answer(chunk: Chunk): ChunkAnswer {
    if (chunk.kind === 'lines')
      for (const [i, text] of chunk.lines.entries()) this.answerLine(text, chunk.firstLine + i);
    else
      for (const { line, id, listing } of chunk.listings)
        this.answerListing({ line, id }, listing, line, id);
    return { text: this.texts.join(''), reported: this.reported, summary: this.summary };
  }

  private answerLine(text: string, line: number): void {
    if (text.trim() === '') return;
    let id: unknown = null;
    try {
      const value = parseLine(text);
      id = value.id ?? null;
      if (this.setup.surface === 'chat') this.answerMessage(value, line);
      else this.answerListing({ id }, parseListing(value), line, nameOf(id));
    } catch (error) {
      if (!(error instanceof LineError || error instanceof SyntaxError)) throw error;
      this.summary.unreadCount++;
      this.print({ id, error: `line ${line}: ${error.message}` });
      this.report({ line, id: nameOf(id), title: '', rows: [], error: error.message });
    }
  }

  private answerListing(head: object, listing: Listing, line: number, id: string | null): void {
    const match = this.catalog?.find(listing) ?? null;
    const comparison = match && compareListing(listing, match);
    const report = checkListing(listing, this.json.rules, comparison);
    addChecked(this.summary, report.findings, comparison !== null);
    if (this.setup.output === 'json')
      this.print({ ...head, ...reportJson(report, comparison, this.json) });
    else this.reportFindings(line, id, listing.fields, report.findings);
  }

  private answerMessage(value: Record<string, unknown>, line: number): void {
    if (typeof value.text !== 'string') throw new LineError('text is not a string');
    const findings = checkReply(value.text, this.json.rules);
    addChecked(this.summary, findings, false);
    const id = value.id ?? null;
    if (this.setup.output === 'json')
      this.print({ id, findings: findings.map((finding) => findingJson(finding, this.json)) });
    else this.reportFindings(line, nameOf(id), { 'other:message': value.text }, findings);
  }

  private reportFindings(
    line: number,
    id: string | null,
    fields: Listing['fields'],
    findings: readonly Finding[],
  ): void {
    if (findings.length === 0) return;
    const said = fields['other:message'];
    const texts = said === undefined ? fields : { message: said };
    const rows = heaviestFirst(findings).map((one) =>
      reportRow(one, texts as Listing['fields'], this.json.rules, this.setup.locale),
    );
    const title = (fields.title ?? said ?? fields.genericName ?? '').slice(0, TITLE_MAX);
    this.report({ line, id, title, rows, error: null });
  }

  private report(listing: ReportedListing): void {
    if (this.setup.output === 'rows') this.reported.push(listing);
  }

  private print(value: unknown): void {
    if (this.setup.output === 'json') this.texts.push(`${JSON.stringify(value)}\n`);
  }
}

const TITLE_MAX = 300;

/** What a person calls it; JSON ids may be anything. */
const nameOf = (id: unknown): string | null =>
  typeof id === 'string' || typeof id === 'number' ? String(id) : null;
