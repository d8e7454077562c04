import type { Transaction } from 'dexie';
import { v1 } from './v1.ts';
import { v2 } from './v2.ts';

/** One shape of the database and how to reach it from the one before. */
export type Migration = {
  version: number;
  /** Dexie schema of the tables that change; `null` removes a table. */
  stores: Record<string, string | null>;
  /** Turns rows of the version before into this one. */
  upgrade?: (transaction: Transaction) => Promise<void>;
  /** At least one row per table in this shape: the next migration is tested on it. */
  example: Record<string, object[]>;
};

/** Every shape there ever was, oldest first. */
export const MIGRATIONS: readonly Migration[] = [v1, v2];
