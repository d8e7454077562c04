import { checkListing, type ListingReport } from '@/utils/domain/listings/check-listing.ts';
import type { FieldKey } from '@/utils/domain/listings/listing.ts';
import { mergeFindings } from '@/utils/domain/rules/engine-findings.ts';
import { later, listen } from '@/utils/page/draw/listen.ts';
import { findEdit, moveSpan, type Span, touches } from '@/utils/page/draw/spans.ts';
import { readField, selectionOf } from '@/utils/page/draw/text-field.ts';
import type { PageReading } from '@/utils/page/read/reading.ts';
import type { PageContext } from '../contract.ts';
import { createFacts, type Facts } from './facts.ts';
import { collectFields, type Field, toListing } from './fields.ts';
import { type Problem, toProblems } from './problems.ts';

const DUE_MS = 300;
/** How long a new finding under the caret waits for the caret to leave. */
const CARET_MS = 1500;
/** Ends a thought: what stands before it is worth a check at once. */
const STOPS = /[\s，。！？；：、,.!?;:）)】》”"]$/;

export type CheckerEvent =
  /** Spans moved or fell away with an edit: draw in this frame. */
  | 'moved'
  /** A check was done, or a finding that had waited may be shown. */
  | 'checked'
  /** Composition began: the marks behind the caret are out of place until it ends. */
  | 'composing';

export type Checker = {
  fields(): ReadonlyMap<FieldKey, Field>;
  /** What may be shown now, heaviest first. */
  problems(): readonly Problem[];
  report(): ListingReport | null;
  /** What the company's catalog has on it; `null`: there is none, or it was not asked yet. */
  catalog(): Facts['catalog'];
  /** What went wrong with the last check. */
  error(): unknown;
  /** Milliseconds the last check took. */
  tookMs(): number;
  /** The field in which a composition runs and where it began. */
  composing(): { field: FieldKey; from: number } | null;
  /** Takes a new reading over and checks it when a text in it is new. */
  sync(reading: PageReading): void;
  /** Checks now: after a fix, an ignore, the end of a pause. */
  check(): void;
  /** A place to follow through edits, with `null` once its text was edited. */
  follow(field: FieldKey, span: Span): { now(): Span | null };
  setPaused(isPaused: boolean): void;
};

/** Keeps findings and what is typed together: when to check, what to show, where it is now. */
export function createChecker(
  context: PageContext,
  notify: (event: CheckerEvent) => void,
): Checker {
  const { signal } = context;
  let fields: Map<FieldKey, Field> = new Map();
  let found: Problem[] = [];
  let held = new Set<string>();
  let shownBefore = new Set<string>();
  let report: ListingReport | null = null;
  let catalog: Facts['catalog'] = null;
  let error: unknown = null;
  let tookMs = 0;
  let composing: { field: FieldKey; from: number } | null = null;
  let changed: { field: FieldKey; at: number } | null = null;
  let cancelDue = () => {};
  let cancelRelease = () => {};
  let isPaused = false;
  const followed: { field: FieldKey; span: Span | null }[] = [];
  const documents = new Set<Document>();
  const facts = createFacts(context, () => {
    if (!isTyping()) check();
  });

  /** What is being typed has its own time. */
  const isTyping = () => changed !== null && context.now() - changed.at < DUE_MS;

  const fieldOf = (event: Event): Field | undefined => {
    const path = event.composedPath();
    return [...fields.values()].find(({ element }) => path.includes(element));
  };

  function due(ms: number) {
    cancelDue();
    cancelDue = later(signal, ms, check);
  }

  /** Follows what was typed at once; the words themselves are judged later. */
  function onEdit(field: Field): boolean {
    const { text, isCut } = readField(field.element);
    const caret = selectionOf(field.element)?.end ?? null;
    const edit = findEdit(field.text, text, caret);
    if (!edit) return false;
    field.text = text;
    field.isCut = isCut;
    changed = { field: field.key, at: context.now() };
    found = found.filter((problem) => {
      if (problem.field !== field.key || !problem.span) return true;
      problem.span = moveSpan(problem.span, edit);
      return problem.span !== null;
    });
    for (const place of followed)
      if (place.field === field.key && place.span) place.span = moveSpan(place.span, edit);
    notify('moved');
    return true;
  }

  function check() {
    cancelDue();
    if (isPaused || composing || signal.aborted) return;
    const reading = context.read();
    fields = collectFields(reading, context.locale);
    listenIn(fields);
    const startedAt = performance.now();
    try {
      const listing = { ...toListing(reading, fields), platform: context.site.id };
      const copy = checkListing(listing, context.rules);
      const judged = facts.of(listing);
      const { findings, failed } = judged;
      catalog = judged.catalog;
      report = {
        ...copy,
        findings: mergeFindings(copy.findings, findings),
        failed: [...copy.failed, ...failed],
      };
      error = facts.error();
      found = toProblems(report, fields, context.ignored, context.rules, context.locale);
    } catch (cause) {
      error = cause;
      report = null;
      found = [];
    }
    tookMs = performance.now() - startedAt;
    hold();
    notify('checked');
  }

  /** A new finding that touches the caret waits: the word may not be finished. */
  function hold() {
    cancelRelease();
    const field = changed && fields.get(changed.field);
    const leftMs = changed ? changed.at + CARET_MS - context.now() : 0;
    const selection = field && leftMs > 0 ? selectionOf(field.element) : null;
    held = new Set(
      !selection
        ? []
        : found
            .filter((problem) => problem.field === changed?.field && problem.span)
            .filter((problem) => !shownBefore.has(problem.id) && touches(problem.span!, selection))
            .map((problem) => problem.id),
    );
    shownBefore = new Set(found.filter(({ id }) => !held.has(id)).map(({ id }) => id));
    if (held.size > 0) cancelRelease = later(signal, leftMs, release);
  }

  function release() {
    if (held.size === 0) return;
    const before = held.size;
    hold();
    if (held.size !== before) notify('checked');
  }

  function listenIn(now: ReadonlyMap<FieldKey, Field>) {
    for (const { element } of now.values()) {
      const document = element.ownerDocument;
      if (documents.has(document)) continue;
      documents.add(document);
      const on = (types: string | string[], handler: (event: Event) => void) =>
        listen(signal, document, types, handler, { capture: true, passive: true });
      on('compositionstart', (event) => {
        const field = fieldOf(event);
        if (!field) return;
        cancelDue();
        composing = { field: field.key, from: selectionOf(field.element)?.start ?? 0 };
        notify('composing');
      });
      on('compositionend', (event) => {
        if (!composing) return;
        composing = null;
        const field = fieldOf(event);
        // The text is final with this event in one browser and with the next `input` in another.
        queueMicrotask(() => {
          if (signal.aborted || composing) return;
          if (field) onEdit(field);
          notify('moved');
          due(DUE_MS);
        });
      });
      on('input', (event) => {
        if (composing) return;
        const field = fieldOf(event);
        if (!field || isPaused) return;
        onEdit(field);
        const { inputType } = event as InputEvent;
        const isWhole = inputType === 'insertFromPaste' || inputType === 'insertFromDrop';
        const caret = selectionOf(field.element)?.end ?? field.text.length;
        const isStop = !inputType?.startsWith('delete') && STOPS.test(field.text.slice(0, caret));
        due(isWhole || isStop ? 0 : DUE_MS);
      });
      on(['focusout', 'change'], (event) => {
        composing = null;
        const field = fieldOf(event);
        if (!field || isPaused) return;
        const isNew = readField(field.element).text !== field.text;
        if (isNew) onEdit(field);
        if (isNew || changed?.field === field.key) due(0);
        changed = null;
      });
      on('selectionchange', () => {
        if (held.size > 0 && !composing) release();
      });
    }
  }

  return {
    fields: () => fields,
    problems: () => (isPaused ? [] : found.filter(({ id }) => !held.has(id))),
    report: () => report,
    catalog: () => catalog,
    error: () => error,
    tookMs: () => tookMs,
    composing: () => composing,
    sync(reading) {
      const now = collectFields(reading, context.locale);
      const isSame =
        report !== null &&
        now.size === fields.size &&
        [...now.values()].every((field) => {
          const old = fields.get(field.key);
          return old?.element === field.element && old.text === field.text;
        });
      if (isSame) return;
      if (!isTyping()) check();
    },
    check,
    follow(field, span) {
      const place = { field, span: span as Span | null };
      followed.push(place);
      return { now: () => place.span };
    },
    setPaused(value) {
      isPaused = value;
      if (isPaused) cancelDue();
      else check();
    },
  };
}
