import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { FileDrop } from '@/components/FileDrop.tsx';
import { Glyph } from '@/components/Glyph.tsx';
import { IssueTable } from '@/components/IssueTable.tsx';
import { formatCount } from '@/utils/domain/language/format.ts';
import { createTranslate, type Locale } from '@/utils/domain/language/translate.ts';
import { catalogWords } from '@/utils/domain/language/words/catalog.ts';
import { readCatalogInfo, readCatalogIssues } from '@/utils/storage/catalog.ts';
import type { CatalogInfo, CatalogIssue } from '@/utils/storage/catalog-rows.ts';
import { openDatabase } from '@/utils/storage/db.ts';
import { LiveCatalog } from './catalog/LiveCatalog.tsx';
import { PreviewSection } from './catalog/PreviewSection.tsx';
import { useCatalog } from './catalog/use-catalog.ts';

const db = openDatabase();
const ISSUES_SHOWN = 200;

type Held = { info: CatalogInfo | null; issues: CatalogIssue[] };

/** 主数据: the company's drug records come in here; every listing is held against them. */
export function CatalogPage({ locale }: { locale: Locale }) {
  const t = useMemo(() => createTranslate(catalogWords, locale), [locale]);
  const [held, setHeld] = useState<Held | null>(null);
  const [error, setError] = useState<string | null>(null);
  const load = useCallback(
    () =>
      Promise.all([readCatalogInfo(db), readCatalogIssues(db, ISSUES_SHOWN)]).then(
        ([info, issues]) => setHeld({ info, issues }),
        (reason: unknown) => setError(reason instanceof Error ? reason.message : String(reason)),
      ),
    [],
  );
  useEffect(() => void load(), [load]);
  const { state, open, start, cancel, reset, remove, saveIssues } = useCatalog(load);
  const failure = state.phase === 'failed' ? state.sentence[locale === 'en' ? 'en' : 'zh'] : error;
  const refused = state.phase === 'failed' ? state.issues : [];
  const issues = refused.length > 0 ? refused : (held?.issues ?? []);
  const issueCount = refused.length > 0 ? refused.length : (held?.info?.issueCount ?? 0);
  const isBusy = state.phase === 'running' || state.phase === 'opening';
  return (
    <>
      <header class="yg-page-head">
        <h1>{t('catalog.title')}</h1>
        <span class="yg-3 yg-grow">{t('catalog.lead')}</span>
      </header>
      {held && (
        <LiveCatalog
          key={held.info?.generation}
          info={held.info}
          locale={locale}
          t={t}
          onRemove={remove}
        />
      )}
      {state.phase === 'running' && (
        <section class="yg-page-body yg-run">
          <p class="yg-strong">{t('catalog.running', { name: state.file.name })}</p>
          <progress
            class="yg-progress"
            max={1}
            value={state.progress?.share ?? 0}
            aria-label={t('catalog.running', { name: state.file.name })}
          />
          <div class="yg-line">
            <span class="yg-grow yg-2">
              {t('catalog.progress', {
                n: formatCount(state.progress?.recordCount ?? 0),
                warned: formatCount(state.progress?.warnedCount ?? 0),
                refused: formatCount(state.progress?.refusedCount ?? 0),
              })}
            </span>
            <button type="button" class="yg-button" onClick={cancel}>
              {t('catalog.cancel')}
            </button>
          </div>
        </section>
      )}
      {state.phase === 'opening' && (
        <p class="yg-page-body yg-2">{t('catalog.opening', { name: state.file.name })}</p>
      )}
      {state.phase === 'preview' && (
        <PreviewSection
          name={state.file.name}
          preview={state.preview}
          t={t}
          onImport={(columns) => start(state.file, columns)}
          onOther={reset}
        />
      )}
      {!isBusy && state.phase !== 'preview' && (
        <div class="yg-page-body">
          <FileDrop
            hint={t('catalog.hint')}
            note={t('catalog.kinds')}
            choose={t('catalog.choose')}
            accept=".csv,.tsv,.txt,.xlsx"
            onFile={open}
          />
          <p role="status" class="yg-said">
            {state.phase === 'cancelled' && t('catalog.cancelled')}
            {state.phase === 'removed' && t('catalog.removed')}
            {state.phase === 'done' && t('catalog.done', { n: formatCount(state.recordCount) })}
          </p>
          {failure !== null && (
            <p role="alert" class="yg-line">
              <Glyph name="error" size={16} />
              {t('catalog.failed', { reason: failure })}
            </p>
          )}
        </div>
      )}
      {!isBusy && state.phase !== 'preview' && issues.length > 0 && (
        <section class="yg-rule-above">
          <div class="yg-page-body yg-line">
            <h2>{t('catalog.issues')}</h2>
            <span class="yg-grow yg-2">
              {t(issueCount > issues.length ? 'catalog.issuesFirst' : 'catalog.issuesAll', {
                n: formatCount(issueCount),
                max: issues.length,
              })}
            </span>
            {refused.length === 0 && (
              <button type="button" class="yg-button" onClick={() => saveIssues(locale)}>
                {t('catalog.save')}
              </button>
            )}
          </div>
          <IssueTable issues={issues} locale={locale} t={t} />
        </section>
      )}
    </>
  );
}
