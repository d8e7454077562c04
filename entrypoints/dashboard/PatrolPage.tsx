import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { FileDrop } from '@/components/FileDrop.tsx';
import { Glyph } from '@/components/Glyph.tsx';
import { formatCount } from '@/utils/domain/language/format.ts';
import { createTranslate, type Locale } from '@/utils/domain/language/translate.ts';
import { patrolWords } from '@/utils/domain/language/words/patrol.ts';
import { openDatabase } from '@/utils/storage/db.ts';
import { deletePatrol, listPatrols, type PatrolRow } from '@/utils/storage/patrol.ts';
import { PatrolList } from './patrol/PatrolList.tsx';
import { PatrolView } from './patrol/PatrolView.tsx';
import { patrolHash, readPatrolRoute } from './patrol/patrol-route.ts';
import { type PatrolState, usePatrol } from './patrol/use-patrol.ts';

const db = openDatabase();
const NO_FILTER = { level: null, rule: null };

/** 巡店: a platform's export is dropped here and checked as a whole; what it came to is kept. */
export function PatrolPage({ locale }: { locale: Locale }) {
  const t = useMemo(() => createTranslate(patrolWords, locale), [locale]);
  const [route, setRoute] = useState(() => readPatrolRoute(location.hash));
  const [patrols, setPatrols] = useState<PatrolRow[] | null>(null);
  const [error, setError] = useState<string | null>(null);
  const load = useCallback(
    () =>
      listPatrols(db).then(setPatrols, (reason: unknown) =>
        setError(reason instanceof Error ? reason.message : String(reason)),
      ),
    [],
  );
  useEffect(() => {
    load();
    const onHash = () => setRoute(readPatrolRoute(location.hash));
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, [load]);
  const { state, start, cancel, exportFile } = usePatrol(async (id) => {
    await load();
    location.hash = patrolHash({ id, filter: NO_FILTER });
  });
  const open = patrols?.find(({ id }) => id === route.id);
  if (open)
    return (
      <PatrolView
        key={open.id}
        db={db}
        patrol={open}
        filter={route.filter}
        locale={locale}
        t={t}
        failure={state.phase === 'failed' ? sentenceOf(state, locale) : null}
        onExport={(kind) => exportFile(open.id, kind, locale)}
      />
    );
  return (
    <>
      <header class="yg-page-head">
        <h1>{t('patrol.title')}</h1>
        <span class="yg-3 yg-grow" />
      </header>
      {state.phase === 'running' ? (
        <section class="yg-page-body yg-run">
          <p class="yg-strong">{t('patrol.running', { name: state.fileName })}</p>
          <progress
            class="yg-progress"
            max={1}
            value={state.progress?.share ?? 0}
            aria-label={t('patrol.running', { name: state.fileName })}
          />
          <div class="yg-line">
            <span class="yg-grow yg-2">
              {t('patrol.progress', {
                n: formatCount(state.progress?.checkedCount ?? 0),
                found: formatCount(state.progress?.foundCount ?? 0),
              })}
            </span>
            <button type="button" class="yg-button" onClick={cancel}>
              {t('patrol.cancel')}
            </button>
          </div>
        </section>
      ) : (
        <div class="yg-page-body">
          <FileDrop
            hint={t('patrol.hint')}
            note={t('patrol.kinds')}
            choose={t('patrol.choose')}
            accept=".csv,.tsv,.txt,.xlsx"
            onFile={start}
          />
          <p role="status" class="yg-said">
            {state.phase === 'cancelled' && t('patrol.cancelled')}
          </p>
          {state.phase === 'failed' && (
            <p role="alert" class="yg-line">
              <Glyph name="error" size={16} />
              {t('patrol.failed', { reason: sentenceOf(state, locale) })}
            </p>
          )}
          {error !== null && (
            <p role="alert" class="yg-line">
              <Glyph name="error" size={16} />
              {t('patrol.failed', { reason: error })}
            </p>
          )}
          {route.id !== null && patrols && <p class="yg-2">{t('patrol.gone')}</p>}
        </div>
      )}
      {patrols && (
        <PatrolList
          patrols={patrols}
          locale={locale}
          t={t}
          onDelete={async (id) => {
            await deletePatrol(db, id);
            await load();
          }}
        />
      )}
    </>
  );
}

const sentenceOf = (state: Extract<PatrolState, { phase: 'failed' }>, locale: Locale) =>
  state.sentence[locale === 'en' ? 'en' : 'zh'];
