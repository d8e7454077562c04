import { useState } from 'preact/hooks';
import { formatCount, formatDate, formatTime } from '@/utils/domain/language/format.ts';
import type { Locale, Translate } from '@/utils/domain/language/translate.ts';
import type { catalogWords } from '@/utils/domain/language/words/catalog.ts';
import type { CatalogInfo } from '@/utils/storage/catalog-rows.ts';

/** Which catalog holds now, and how to take it away; removing asks once more. */
export function LiveCatalog({
  info,
  locale,
  t,
  onRemove,
}: {
  info: CatalogInfo | null;
  locale: Locale;
  t: Translate<typeof catalogWords>;
  onRemove: () => void;
}) {
  const [isAsking, setAsking] = useState(false);
  if (!info)
    return (
      <section class="yg-page-body yg-live" aria-label={t('catalog.live')}>
        <p class="yg-2">{t('catalog.none')}</p>
      </section>
    );
  const { importedAt, recordCount, warnedCount, refusedCount } = info;
  const time = `${formatDate(importedAt, locale)} ${formatTime(importedAt)}`;
  return (
    <section class="yg-page-body yg-live" aria-label={t('catalog.live')}>
      <div class="yg-line">
        <h2>{t('catalog.live')}</h2>
        <span class="yg-grow yg-2">{t('catalog.from', { name: info.name, time })}</span>
        {isAsking ? (
          <>
            <span class="yg-2">{t('catalog.removeSure')}</span>
            <button type="button" class="yg-button" onClick={() => setAsking(false)}>
              {t('catalog.keep')}
            </button>
            <button type="button" class="yg-button" data-kind="danger" onClick={onRemove}>
              {t('catalog.removeNow')}
            </button>
          </>
        ) : (
          <button type="button" class="yg-button" onClick={() => setAsking(true)}>
            {t('catalog.remove')}
          </button>
        )}
      </div>
      <p>
        {t('catalog.counts', {
          n: formatCount(recordCount),
          warned: formatCount(warnedCount),
          refused: formatCount(refusedCount),
        })}
      </p>
    </section>
  );
}
