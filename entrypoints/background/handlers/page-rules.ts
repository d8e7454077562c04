import type { Locale } from '@/utils/domain/language/translate.ts';
import { PACKS } from '@/utils/domain/rules/packs/registry.ts';
import { packsForPage } from '@/utils/domain/rules/page-packs.ts';
import type { Handler } from '../core.ts';

const made = new Map<Locale, unknown[]>();

/** The rules a listing page runs itself, worded in one language. */
export const pageRules: Handler<'page.rules'> = async (_core, { locale }) => {
  const packs = made.get(locale) ?? packsForPage(PACKS, locale);
  made.set(locale, packs);
  return { packs };
};
