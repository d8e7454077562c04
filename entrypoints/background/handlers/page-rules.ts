import { PACKS } from '@/utils/domain/rules/packs/registry.ts';
import { packsForPage } from '@/utils/domain/rules/page-packs.ts';
import type { Handler } from '../core.ts';

let packs: unknown[] | null = null;

/** The rules a listing page runs itself. */
export const pageRules: Handler<'page.rules'> = async () => {
  packs ??= packsForPage(PACKS);
  return { packs };
};
