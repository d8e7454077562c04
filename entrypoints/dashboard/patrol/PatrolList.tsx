import { useState } from 'preact/hooks';
import { TableBox } from '@/components/TableBox.tsx';
import { formatCount, formatDate, formatTime } from '@/utils/domain/language/format.ts';
import type { Locale, Translate } from '@/utils/domain/language/translate.ts';
import type { patrolWords } from '@/utils/domain/language/words/patrol.ts';
import type { PatrolRow } from '@/utils/storage/patrol.ts';
import { patrolHash } from './patrol-route.ts';

/** Past patrols, newest first; each opens, and goes away after a second word. */
export function PatrolList({
  patrols,
  locale,
  t,
  onDelete,
}: {
  patrols: readonly PatrolRow[];
  locale: Locale;
  t: Translate<typeof patrolWords>;
  onDelete: (id: string) => Promise<void>;
}) {
  const [asked, setAsked] = useState<string | null>(null);
  if (patrols.length === 0) return <p class="yg-page-body yg-2">{t('patrol.empty')}</p>;
  return (
    <section class="yg-rule-above">
      <h2 class="yg-page-body">{t('patrol.past')}</h2>
      <TableBox label={t('patrol.past')}>
        <table class="yg-table yg-patrols">
          <thead>
            <tr>
              <th scope="col">{t('patrol.time')}</th>
              <th scope="col">{t('patrol.file')}</th>
              <th scope="col" class="yg-end">
                {t('patrol.checked')}
              </th>
              <th scope="col" class="yg-end">
                {t('patrol.found')}
              </th>
              <th scope="col">{t('patrol.rules')}</th>
              <th scope="col">{t('patrol.catalog')}</th>
              <th scope="col">
                <span class="yg-out">{t('patrol.delete')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {patrols.map(({ id, at, fileName, summary, rulesVersion, catalog }) => (
              <tr key={id}>
                <td class="yg-nowrap">
                  {formatDate(at, locale)} {formatTime(at)}
                </td>
                <td>
                  <a class="yg-link" href={patrolHash({ id, filter: { level: null, rule: null } })}>
                    {fileName}
                  </a>
                </td>
                <td class="yg-end">{formatCount(summary.checkedCount)}</td>
                <td class="yg-end">{formatCount(summary.foundCount)}</td>
                <td class="yg-nowrap">{rulesVersion}</td>
                <td>
                  {catalog
                    ? t('patrol.records', {
                        name: catalog.name,
                        n: formatCount(catalog.recordCount),
                      })
                    : t('patrol.noCatalog')}
                </td>
                <td class="yg-end yg-nowrap">
                  {asked === id ? (
                    <>
                      <button type="button" class="yg-button" onClick={() => setAsked(null)}>
                        {t('patrol.keep')}
                      </button>{' '}
                      <button
                        type="button"
                        class="yg-button"
                        data-kind="danger"
                        onClick={() => {
                          setAsked(null);
                          onDelete(id);
                        }}
                      >
                        {t('patrol.deleteSure')}
                      </button>
                    </>
                  ) : (
                    <button
                      type="button"
                      class="yg-button"
                      data-kind="quiet"
                      aria-label={t('patrol.deleteNamed', { name: fileName })}
                      onClick={() => setAsked(id)}
                    >
                      {t('patrol.delete')}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </section>
  );
}
