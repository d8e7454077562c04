import type { Aspect } from '../catalog/aspect.ts';

/** How bad a finding is; the fact base's warn = warning, info = hint. */
export type Level = 'block' | 'error' | 'warning' | 'hint';

/** `sure`: breaks the rule as it stands. `review`: a person must look. */
export type Certainty = 'sure' | 'review';

/** What kind of duty a rule guards. Only `claim` is about wording that promises something. */
export type FindingGroup =
  | 'claim'
  | 'display'
  | 'sale'
  | 'information'
  | 'identity'
  | 'price'
  | 'composition';

/** Half-open range in UTF-16 code units of the field's original text. */
export type Span = { start: number; end: number };

/** A sentence of the rule's message table with the values it is filled with. */
export type MessageRef = { id: string; values: Record<string, string> };

export type Citation = {
  /** Statute name as commonly printed, with 《》. */
  law: string;
  /** 第十六条第一款第（一）项 */
  article: string;
  /** The deciding words of the law, without quotes. */
  quote?: string;
  /** Full name, issuer and date, for the tooltip. */
  fullName?: string;
  url?: string;
  /** `unverified` forces certainty `review` and is shown as 待核对. */
  trust: 'verified' | 'secondary' | 'unverified';
};

/** What to put in place of the finding's span; empty text deletes it. */
export type Fix = { text: string; source: MessageRef | null };

export type Finding = {
  ruleId: string;
  /** Key of the listing field, or `message` for an outgoing chat message. */
  field: string;
  /** `null` when something is missing: there is no place to underline. */
  span: Span | null;
  group: FindingGroup;
  level: Level;
  certainty: Certainty;
  /** Lawful with proof (独家, 专利 …): neither a breach nor a doubt, so it is shown by its level. */
  needsProof: boolean;
  message: MessageRef;
  citation: Citation;
  fix: Fix | null;
  /** Present when it says that the listing and the drug's own record differ. */
  aspect?: Aspect;
  /** What the record says there, as it stands in the company's catalog, and the record's approval number. */
  record?: { text: string; number: string | null };
  /** Rule + normalised context: the same words in the same place keep it, so one finding can be ignored. */
  fingerprint: string;
};

/** Order by weight, heaviest first; used by dock, gate and chips alike. */
export const LEVELS: readonly Level[] = ['block', 'error', 'warning', 'hint'];
