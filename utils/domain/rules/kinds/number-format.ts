import {
  type FoldedNumber,
  fixLookalikes,
  foldNumbers,
  placeOf,
} from '../../listings/official-number.ts';
import { isInClass } from '../../listings/product-class.ts';
import { toSource } from '../../text/normalise.ts';
import type { Certainty, Fix, Level, Span } from '../finding.ts';
import type { RuleOf } from '../pack.ts';
import type { Draft, Kind, RunContext } from './kind.ts';

type Form = RuleOf<'number-format'>['forms'][number];

/** More numbers than this no text has to be read for. */
const FOUND_MAX = 50;

/** What is wrong with one number, in words of the rule. */
type Fault = {
  message: string;
  values?: Record<string, string>;
  level?: Level;
  certainty?: Certainty;
  /** Part of the number, where not all of it is meant. */
  part?: Span;
  fix?: Fix;
};

/**
 * Forms of an official number. A number that fits no form is broken, and what is broken is said; one that fits a
 * form of another class is somebody else's. Looked at in its own field and, where a form says how it is found,
 * inside copy and the page's own fields (there a number of another class is no fault: a gift has its own).
 */
export const numberFormat: Kind<RuleOf<'number-format'>> = (rule) => {
  const judge = createJudge(rule.forms);
  return (run) => {
    const drafts: Draft[] = [];
    const value = rule.field && run.listing?.fields[rule.field];
    if (rule.field && value && value.trim() !== '')
      for (const number of foldNumbers(value))
        for (const { at, fault } of judge.all(number, run)) {
          const span = fault.part ? placeOf(number, fault.part.start, fault.part.end) : at;
          drafts.push({ field: rule.field, span, ...draftOf(fault) });
        }
    if (!judge.isFindable) return drafts;
    for (const key of Object.keys(run.listing?.fields ?? {})) {
      const field = key as Draft['field'];
      if (field === rule.field || field === 'message' || !isSearched(field)) continue;
      const text = run.scan(field);
      if (!text) continue;
      for (const { start, end } of text.find(judge.find).slice(0, FOUND_MAX)) {
        const place = toSource(text.normal, start, end);
        for (const number of foldNumbers(text.normal.source.slice(place.start, place.end))) {
          const fault = judge.one(number.text, { ...run, productClass: null });
          if (!fault || fault.message === 'unknown') continue;
          const inner = fault.part ?? { start: 0, end: number.text.length };
          const own = placeOf(number, inner.start, inner.end);
          const span = { start: place.start + own.start, end: place.start + own.end };
          drafts.push({ field, span, ...draftOf(fault) });
        }
      }
    }
    return drafts;
  };
};

const draftOf = ({ message, values, level, certainty, fix }: Fault) => ({
  message,
  values,
  level,
  certainty,
  ...(fix ? { fix } : {}),
});

/** Free text and what only the page has a name for; fields of our own hold something else. */
function isSearched(field: string): boolean {
  return (
    field.startsWith('other:') ||
    ['title', 'subtitle', 'sellingPoints', 'description', 'leaflet', 'promotion'].includes(field)
  );
}

function createJudge(forms: readonly Form[]) {
  const known = forms.map((form) => ({
    ...form,
    whole: new RegExp(`^(?:${form.pattern})$`),
    begin: form.prefix ? new RegExp(`^(?:${form.prefix})`) : null,
    finder: form.find ? new RegExp(form.find, 'gi') : null,
    wrong: (form.faults ?? []).map(({ pattern, message }) => ({
      message,
      pattern: new RegExp(`^(?:${pattern})`),
    })),
  }));
  const formOf = (number: string) => known.find(({ whole }) => whole.test(number));

  /** @returns `null` when nothing is wrong with it */
  function one(number: string, { productClass, on }: RunContext): Fault | null {
    const form = formOf(number) ?? formOf(number.replace(/-/g, ''));
    if (!form) return faultOf(number);
    const words = { form: form.name.zh, formEn: form.name.en };
    if (form.message)
      return {
        message: form.message,
        values: words,
        level: form.level,
        certainty: form.certainty,
      };
    if (
      productClass &&
      form.classes !== 'all' &&
      !form.classes.some((wanted) => isInClass(productClass, wanted))
    )
      return { message: 'class', values: words };
    const year = form.yearFrom && form.whole.exec(number)?.slice(1).find(Boolean);
    if (year && (Number(year) < form.yearFrom! || year > on.slice(0, 4)))
      // A year ahead can not be; one too early may be a number of before 2002 that nobody wrote down.
      return {
        message: 'year',
        values: { year },
        ...(year > on.slice(0, 4) ? {} : { certainty: 'review' }),
      };
    return null;
  }

  function faultOf(number: string): Fault {
    const right = fixLookalikes(number);
    if (right && formOf(right.text)) {
      const [part, digit] = [number[right.index]!, right.text[right.index]!];
      return {
        message: 'lookalike',
        values: { part, digit },
        part: { start: right.index, end: right.index + 1 },
        fix: { text: digit, source: null },
      };
    }
    for (const { wrong } of known)
      for (const { message, pattern } of wrong) {
        const hit = pattern.exec(number);
        if (!hit) continue;
        const doubt = message === 'place' ? ({ certainty: 'review' } as const) : {};
        return { message, values: { part: hit.slice(1).find(Boolean) ?? '' }, ...doubt };
      }
    const near = known.find(({ begin }) => begin?.test(number));
    if (!near) return { message: 'unknown', certainty: 'review' };
    const fault = digitFault(number, near.digits);
    return {
      message: near.shape ? fault.message : 'unknown',
      values: {
        count: String(fault.count),
        form: near.name.zh,
        formEn: near.name.en,
        shape: near.shape?.zh ?? '',
        shapeEn: near.shape?.en ?? '',
      },
    };
  }

  /** Numbers of any form inside a text, first come; the longest at one place. */
  function find(text: string): Span[] {
    const found: Span[] = [];
    for (const { finder } of known)
      for (const hit of finder ? text.matchAll(finder) : []) {
        const inner = hit.slice(1).find(Boolean) ?? hit[0];
        const start = hit.index + hit[0].indexOf(inner);
        found.push({ start, end: start + inner.length });
      }
    found.sort((a, b) => a.start - b.start || b.end - a.end);
    let last = 0;
    return found.filter(({ start, end }) => {
      if (start < last) return false;
      last = end;
      return true;
    });
  }

  /** Every fault of a field's part: one number, or several that stand in one piece. */
  function all(number: FoldedNumber, run: RunContext): { at: Span; fault: Fault }[] {
    const { text } = number;
    const inner = formOf(text) ? [] : find(text);
    if (inner.length === 0) inner.push({ start: 0, end: text.length });
    return inner.flatMap(({ start, end }) => {
      const fault = one(text.slice(start, end), run);
      if (fault?.part) {
        fault.part.start += start;
        fault.part.end += start;
      }
      return fault ? [{ at: placeOf(number, start, end), fault }] : [];
    });
  }

  return { one, all, find, isFindable: known.some(({ finder }) => finder) };
}

/** How many digits the end of the number is short of or over what its form has. */
function digitFault(
  number: string,
  digits: number | undefined,
): { message: string; count: number } {
  let from = number.endsWith('号') ? number.length - 1 : number.length;
  const to = from;
  while (from > 0 && /\d/.test(number[from - 1]!)) from--;
  const own = to - from;
  if (digits === undefined || own === digits || own === 0) return { message: 'shape', count: 0 };
  return own < digits
    ? { message: 'short', count: digits - own }
    : { message: 'long', count: own - digits };
}
