import type { Locale } from '@/utils/domain/language/translate.ts';
import type { PatrolFinding } from '@/utils/storage/patrol.ts';

/** Title and sentence in the language that is wanted; both were kept. */
export function inLanguage(finding: PatrolFinding, locale: Locale): PatrolFinding {
  return locale === 'en' ? { ...finding, ...finding.en } : finding;
}
