import type { MappedColumn } from '@/utils/domain/catalog/headers.ts';
import { RECORD_KEYS, type RecordKey } from '@/utils/domain/catalog/record.ts';
import type { Translate } from '@/utils/domain/language/translate.ts';
import type { catalogWords } from '@/utils/domain/language/words/catalog.ts';
import { TableBox } from './TableBox.tsx';

/** What each column of a file was taken for, to be corrected; with what stands in its first rows. */
export function ColumnMap({
  columns,
  rows,
  t,
  onChange,
}: {
  columns: readonly MappedColumn[];
  rows: readonly { line: number; cells: readonly string[] }[];
  t: Translate<typeof catalogWords>;
  onChange: (at: number, key: RecordKey | null) => void;
}) {
  return (
    <TableBox label={t('map.label')}>
      <table class="yg-table yg-column-map">
        <thead>
          <tr>
            <th scope="col">{t('map.column')}</th>
            <th scope="col">{t('map.as')}</th>
            <th scope="col">{t('map.sure')}</th>
            {rows.slice(0, 3).map(({ line }) => (
              <th key={line} scope="col">
                {t('map.line', { line })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map(({ title, key, confidence }, at) => {
            const name = title || t('map.unnamed', { n: at + 1 });
            return (
              <tr key={at}>
                <th scope="row">{name}</th>
                <td>
                  <select
                    class="yg-input"
                    aria-label={t('map.choose', { name })}
                    value={key ?? ''}
                    onChange={({ currentTarget: { value } }) =>
                      onChange(at, RECORD_KEYS.find((known) => known === value) ?? null)
                    }
                  >
                    <option value="">{t('map.unused')}</option>
                    {RECORD_KEYS.map((known) => (
                      <option key={known} value={known}>
                        {t(`key.${known}`)}
                      </option>
                    ))}
                  </select>
                </td>
                <td class="yg-2 yg-nowrap">{t(sureness(key, confidence))}</td>
                {rows.slice(0, 3).map(({ line, cells }) => (
                  <td key={line} class="yg-sample" title={cells[at]}>
                    {cells[at]}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableBox>
  );
}

function sureness(key: RecordKey | null, confidence: number) {
  if (key === null) return 'map.none';
  if (confidence < 0) return 'map.chosen';
  return confidence >= 1 ? 'map.known' : 'map.guessed';
}
