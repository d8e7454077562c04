import type { Locale, Sentence, Translate } from '@/utils/domain/language/translate.ts';
import type { catalogWords } from '@/utils/domain/language/words/catalog.ts';
import { TableBox } from './TableBox.tsx';
import { Tag } from './Tag.tsx';

/** Rows of a file that were refused or marked, with their lines. */
export function IssueTable({
  issues,
  locale,
  t,
}: {
  issues: readonly {
    line: number;
    level: 'error' | 'warning';
    column: string;
    sentence: Sentence;
  }[];
  locale: Locale;
  t: Translate<typeof catalogWords>;
}) {
  return (
    <TableBox label={t('issue.label')}>
      <table class="yg-table yg-issues">
        <thead>
          <tr>
            {(['line', 'level', 'column', 'what'] as const).map((id) => (
              <th key={id} scope="col" class={id === 'line' ? 'yg-end' : undefined}>
                {t(`issue.${id}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {issues.map(({ line, level, column, sentence }, at) => (
            <tr key={at}>
              <td class="yg-end">{line}</td>
              <td>
                <Tag level={level === 'error' ? 'error' : 'warning'}>{t(`issue.${level}`)}</Tag>
              </td>
              <td>{column || '—'}</td>
              <td>{sentence[locale === 'en' ? 'en' : 'zh']}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}
