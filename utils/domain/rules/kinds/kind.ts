import type { Comparison } from '../../catalog/compare/contract.ts';
import type { FieldKey, Listing } from '../../listings/listing.ts';
import type { ProductClass } from '../../listings/product-class.ts';
import type { Sections } from '../../listings/sections.ts';
import type { Certainty, Finding, Fix, Level, Span } from '../finding.ts';
import type { Rule } from '../pack.ts';
import type { ScannedText, Scanner, ScannerBuilder, Slot, TextField } from '../scanner.ts';

/** What a rule says before class, citation and dates are applied to it. */
export type Draft = {
  field: TextField;
  /** In the normalised text of `text`, or in the source of the field when `text` is absent. `null`: missing. */
  span: Span | null;
  text?: ScannedText;
  /** Name of the message, default `main`. */
  message?: string;
  values?: Record<string, string>;
  level?: Level;
  certainty?: Certainty;
  needsProof?: boolean;
  fix?: Fix | null;
  /** When it holds the listing against its record. */
  aspect?: Finding['aspect'];
  record?: Finding['record'];
};

/** One run's material. Texts are normalised and scanned once and shared by all rules. */
export type RunContext = {
  /** `null` for a chat message. */
  listing: Listing | null;
  productClass: ProductClass | null;
  /** Selling copy by surface; statutory fields are not among them. */
  texts: readonly { surface: 'title' | 'copy' | 'message'; text: ScannedText }[];
  /** The field's text, scanned; `null` when it was not seen. */
  scan(field: FieldKey): ScannedText | null;
  /** Matter of a field under its heading in description or leaflet. */
  section: Sections;
  /** Names of the product and its makers, normalised: words inside them claim nothing. */
  ownNames: readonly string[];
  /** The listing beside its record; `null`: there is no catalog, or nothing in it fits. Only for facts. */
  comparison: Comparison | null;
  /** YYYY-MM-DD in Shanghai. */
  on: string;
};

/**
 * What is checked: a page has no use for the words of chat rules, nor a chat for those of listings. `facts` are
 * numbers, names, titles and the like: what a listing says of the product, not how it sells it.
 */
export type Medium = 'listing' | 'facts' | 'message';

export type CompileContext = { scanner: ScannerBuilder; benignSlot: number; on: string };

/**
 * A compiled rule. One with `triggers` looks no further than the sentence round a hit (and `isAnywhere`): it is
 * run block by block, where one of these slots has a hit. Without, it is run once on the whole texts.
 */
export type RunRule = ((run: RunContext, only?: readonly number[]) => Draft[]) & {
  /** One for each of its matchers; a run is told which `only` to look at. */
  triggers?: (scanner: Scanner) => readonly Slot[];
};

/** A kind turns one rule of data into a function. */
export type Kind<R extends Rule> = (rule: R, context: CompileContext) => RunRule;

/** What a `check` rule runs; it looks at facts unless it says `message`. */
export type Check = { run: RunRule; medium?: 'facts' | 'message' };

/** The kinds a set of rules is compiled with. */
export type Kinds = {
  compile(rule: Rule, context: CompileContext): RunRule;
  checks: Readonly<Record<string, Check>>;
  /** What is checked with them; rules for anything else are left to somebody else. */
  media: readonly Medium[];
};
