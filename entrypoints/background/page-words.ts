import type { Locale } from '@/utils/domain/language/translate.ts';
import { AGENT_WORDS } from '@/utils/domain/language/words/agent.ts';
import { PAGE_WORDS } from '@/utils/domain/language/words/page.ts';

/** Everything our surfaces in a page say, in one language. */
export function pageWords(locale: Locale): Record<string, string> {
  const language = locale === 'en' ? 'en' : 'zh';
  const tables = Object.entries({ ...PAGE_WORDS, ...AGENT_WORDS });
  return Object.fromEntries(tables.map(([id, sentence]) => [id, sentence[language]]));
}
