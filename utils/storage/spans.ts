import { browser } from 'wxt/browser';
import type { PageView } from './session.ts';

/**
 * Spans in which a page could not be read and whose end is not recorded yet. They lie on the disk:
 * page views are forgotten with the browser, and a span nobody ends would count for nothing. Each has a
 * name of its own in `storage.local`, so two writers never undo each other.
 */
export type OpenSpan = Pick<PageView, 'site' | 'pageKind' | 'state' | 'missing' | 'fromAt'> & {
  /** Last moment the page view was known to be there. */
  seenAt: number;
};

const PREFIX = 'span:';
type SpanKey = Pick<OpenSpan, 'site' | 'pageKind' | 'fromAt'>;
const nameOf = ({ site, pageKind, fromAt }: SpanKey) => `${PREFIX}${site} ${pageKind} ${fromAt}`;

/** Whether both are of the same span. */
export const isSameSpan = (a: SpanKey, b: SpanKey) => nameOf(a) === nameOf(b);

export async function readSpans(): Promise<OpenSpan[]> {
  const all = (await browser.storage.local.get(null)) as Record<string, unknown>;
  return Object.entries(all).flatMap(([name, value]) =>
    name.startsWith(PREFIX) ? [value as OpenSpan] : [],
  );
}

/** Notes that a span is still open at `seenAt`. */
export async function keepSpan(span: Omit<OpenSpan, 'seenAt'>, seenAt: number): Promise<void> {
  const { site, pageKind, state, missing, fromAt } = span;
  await browser.storage.local.set({
    [nameOf(span)]: { site, pageKind, state, missing, fromAt, seenAt },
  });
}

export async function dropSpan(span: SpanKey): Promise<void> {
  await browser.storage.local.remove(nameOf(span));
}
