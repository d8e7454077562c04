import type { Locale, Sentence } from '@/utils/domain/language/translate.ts';
import type { PatrolProgress } from './run-patrol.ts';

/** From the page to its worker; one of each at a time. */
export type PatrolRequest =
  | { type: 'start'; id: string; file: File; on: string; disabled: readonly string[] }
  | { type: 'cancel' }
  | { type: 'export'; id: string; kind: 'xlsx' | 'csv'; locale: Locale };

/** From the worker to its page. */
export type PatrolReply =
  | ({ type: 'progress' } & PatrolProgress)
  | { type: 'done'; id: string }
  | { type: 'cancelled' }
  | { type: 'failed'; sentence: Sentence }
  | { type: 'file'; blob: Blob; kind: 'xlsx' | 'csv' };
