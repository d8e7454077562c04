import { useState } from 'preact/hooks';
import { ColumnMap } from '@/components/ColumnMap.tsx';
import { JOINED_KEYS, type MappedColumn } from '@/utils/domain/catalog/headers.ts';
import type { RecordKey } from '@/utils/domain/catalog/record.ts';
import type { Translate } from '@/utils/domain/language/translate.ts';
import type { catalogWords } from '@/utils/domain/language/words/catalog.ts';
import type { Preview } from './messages.ts';

/** One of them has to be known, or no listing finds its record. */
const NEEDED: readonly (RecordKey | null)[] = ['approvalNumber', 'genericName', 'tradeName'];

/** What the file's columns were taken for, before anything is imported. */
export function PreviewSection({
  name,
  preview,
  t,
  onImport,
  onOther,
}: {
  name: string;
  preview: Preview;
  t: Translate<typeof catalogWords>;
  onImport: (columns: readonly MappedColumn[]) => void;
  onOther: () => void;
}) {
  const [columns, setColumns] = useState(preview.columns);
  const { kind, sheet, encoding, line } = preview.header;
  const isReady = columns.some(({ key }) => NEEDED.includes(key));
  return (
    <section aria-label={t('catalog.preview', { name })}>
      <div class="yg-page-body">
        <div class="yg-line">
          <h2>{t('catalog.preview', { name })}</h2>
          <span class="yg-grow yg-2">
            {t(`catalog.where.${kind}`, {
              sheet: sheet ?? '',
              encoding: (encoding ?? '').toUpperCase(),
              line,
            })}
          </span>
          <button type="button" class="yg-button" onClick={onOther}>
            {t('catalog.other')}
          </button>
          <button
            type="button"
            class="yg-button"
            data-kind="primary"
            disabled={!isReady}
            onClick={() => onImport(columns)}
          >
            {t('catalog.import')}
          </button>
        </div>
        <p role="status" class="yg-2">
          {!isReady && t('catalog.needKey')}
        </p>
      </div>
      <ColumnMap
        columns={columns}
        rows={preview.rows}
        t={t}
        onChange={(at, key) => setColumns((old) => withChoice(old, at, key))}
      />
    </section>
  );
}

/** A person's choice; another column that was taken for the same is let go, unless their texts are put together. */
function withChoice(columns: readonly MappedColumn[], at: number, key: RecordKey | null) {
  return columns.map((column, i) => {
    if (i === at) return { ...column, key, confidence: -1 };
    const isTaken = key !== null && column.key === key && !JOINED_KEYS.includes(key);
    return isTaken ? { ...column, key: null, confidence: 0 } : column;
  });
}
