import { shownLevel } from '@/components/levels.ts';
import { Tag } from '@/components/Tag.tsx';
import { createTranslate, type Locale } from '@/utils/domain/language/translate.ts';
import { levelWords, reportWords } from '@/utils/domain/language/words/report.ts';
import { fieldName } from '@/utils/domain/language/words/rules.ts';
import type { PatrolFinding } from '@/utils/storage/patrol.ts';

/** Findings of one listing: what is wrong and what to do, the law, both sides where a record speaks, the offered words. */
export function PatrolFindings({
  findings,
  locale,
}: {
  findings: readonly PatrolFinding[];
  locale: Locale;
}) {
  const r = createTranslate(reportWords, locale);
  const language = locale === 'en' ? 'en' : 'zh';
  return (
    <ul class="yg-findings">
      {findings.map((finding, i) => {
        const level = shownLevel(finding);
        const { rule, title, field, sentence, law, record, listing, fix } = finding;
        return (
          <li key={`${rule} ${i}`}>
            <p class="yg-line">
              <Tag level={level}>{levelWords[level][language]}</Tag>
              <span class="yg-strong">{title}</span>
              <span class="yg-2">{fieldName(field, locale)}</span>
            </p>
            <p>{sentence}</p>
            {record !== '' && (
              <dl class="yg-sides">
                <div>
                  <dt>{r('report.own')}</dt>
                  <dd>{listing === '' ? '—' : listing}</dd>
                </div>
                <div>
                  <dt>{r('report.record')}</dt>
                  <dd>{record}</dd>
                </div>
              </dl>
            )}
            {fix !== null && fix !== '' && (
              <p>
                <span class="yg-2">{r('report.fix')} </span>
                {fix}
              </p>
            )}
            <p class="yg-3 yg-xs">
              {law} <span>{rule}</span>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
