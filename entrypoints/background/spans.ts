import { readSession } from '@/utils/storage/session.ts';
import { readSettings } from '@/utils/storage/settings.ts';
import { dropSpan, isSameSpan, keepSpan, type OpenSpan, readSpans } from '@/utils/storage/spans.ts';
import type { Core } from './core.ts';
import { journalView } from './places.ts';
import { isRecording } from './who.ts';

/** Notes that the page views which cannot see are still there; asked for by an alarm while there are any. */
export async function markSpans(core: Core): Promise<void> {
  for (const span of (await splitSpans()).alive) await keepSpan(span, core.io.now());
}

/**
 * Ends the spans whose page view is gone without a word: the browser was closed or crashed, or the
 * extension was updated. They end with the last moment they were known to be there, never later: what
 * nobody saw is not counted.
 */
export async function endLostSpans(core: Core): Promise<void> {
  const { lost } = await splitSpans();
  if (lost.length === 0) return;
  const settings = await readSettings();
  for (const span of lost) {
    if (isRecording(settings)) await journalView(core, settings, span, span.seenAt);
    else await dropSpan(span);
  }
}

async function splitSpans(): Promise<{ alive: OpenSpan[]; lost: OpenSpan[] }> {
  const [spans, { views }] = await Promise.all([readSpans(), readSession()]);
  const isAlive = (span: OpenSpan) => views.some((view) => isSameSpan(view, span));
  return { alive: spans.filter(isAlive), lost: spans.filter((span) => !isAlive(span)) };
}
