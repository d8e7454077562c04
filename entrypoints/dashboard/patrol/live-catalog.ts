import type { Database } from '@/utils/storage/db.ts';
import type { PatrolCatalog } from './run-patrol.ts';

/** The catalog that is live when a patrol starts. @returns `null` when there is none */
export async function openCatalog(_db: Database): Promise<PatrolCatalog | null> {
  return null;
}
