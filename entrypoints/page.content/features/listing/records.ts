import type { ListingReport } from '@/utils/domain/listings/check-listing.ts';
import { later } from '@/utils/page/draw/listen.ts';
import type { PageContext } from '../contract.ts';
import type { Checker } from './checker.ts';
import type { Problem } from './problems.ts';

/** Content counts as settled this long after the last change. */
const SETTLED_MS = 3000;
const MAX_FINDINGS = 200;

export type Records = {
  /** A check was done; what it found is recorded once the content rests. */
  onChecked(): void;
  /** The content rests now: a field or the page was left. */
  settle(): void;
  onAction(problem: Problem, action: 'applied' | 'undone' | 'ignored'): void;
  /** How the sync stood at the last word from the background. */
  sync(): PageContext['sync'];
};

/** Journal and popup: what was checked, what was done about it, what can be seen. No text leaves here. */
export function createRecords(
  context: PageContext,
  checker: Checker,
  onSync: () => void = () => {},
): Records {
  const subject = listingId(context.pageKey) ?? context.viewId;
  let recorded = '';
  let told = '';
  let { sync } = context;
  let cancel = () => {};

  function settle() {
    cancel();
    const report = checker.report();
    if (!report || context.read().state === 'blind') return;
    const content = contentHash(
      [...checker.fields().values()].map((f) => `${f.key}\u001f${f.text}`),
    );
    if (content === recorded) return;
    const isFirst = recorded === '';
    recorded = content;
    void context.record([
      {
        kind: 'listing-check',
        key: [context.site.id, subject, content],
        revision: 0,
        at: context.now(),
        subject,
        account: context.read().account,
        body: bodyOf(report, isFirst),
      },
    ]);
  }

  const bodyOf = (report: ListingReport, isFirst: boolean) => ({
    site: context.site.id,
    productClass: report.productClass,
    fieldCount: checker.fields().size,
    isFirst,
    findings: report.findings
      .filter(({ fingerprint }) => !context.ignored.has(fingerprint))
      .slice(0, MAX_FINDINGS)
      .map(({ ruleId, field, level, certainty }) => ({
        ruleId,
        field: field.slice(0, 120),
        level,
        certainty,
      })),
    missingCount: report.required.filter(({ state }) => state === 'missing').length,
    durationMs: Math.round(checker.tookMs()),
  });

  /** For the popup: counts by level and what can't be read; sent when it is another than before. */
  function tellState() {
    const { state, missing } = context.read();
    const open: Record<string, number> = {};
    for (const { level } of checker.problems()) open[level] = (open[level] ?? 0) + 1;
    const request = {
      site: context.site.id,
      pageKind: context.kind,
      state,
      missing: missing.slice(0, 40).map((name) => name.slice(0, 120)),
      open,
    };
    const now = JSON.stringify(request);
    if (now === told) return;
    told = now;
    // Gone with the background: the runtime has said so; the next state is told again.
    context.send('page.state', request).then(
      (reply) => {
        sync = reply.sync;
        if (!context.signal.aborted) onSync();
      },
      () => {
        told = '';
      },
    );
  }

  return {
    onChecked() {
      tellState();
      cancel();
      cancel = later(context.signal, SETTLED_MS, settle);
    },
    settle,
    sync: () => sync,
    onAction({ finding }, action) {
      const at = context.now();
      void context.record([
        {
          kind: 'finding-action',
          key: [context.site.id, subject, finding.fingerprint, action, String(at)],
          revision: 0,
          at,
          subject,
          account: context.read().account,
          body: {
            site: context.site.id,
            ruleId: finding.ruleId,
            field: finding.field.slice(0, 120),
            level: finding.level,
            action,
          },
        },
      ]);
    },
  };
}

/** A product that exists has a number in its address; a new one is known by its page view only. */
export function listingId(pageKey: string): string | null {
  return pageKey.match(/\d{6,}/)?.[0] ?? null;
}

/** 53 bits over the texts (cyrb53 by bryc, public domain): tells one content from the next. */
export function contentHash(texts: readonly string[]): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  const mix = (code: number) => {
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  };
  for (const text of texts) {
    // The length first, so that two lists never spell the same row of codes.
    mix(text.length);
    for (let i = 0; i < text.length; i++) mix(text.charCodeAt(i));
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
