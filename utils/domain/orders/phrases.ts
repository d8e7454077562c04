import { NARRATION } from './cues.ts';
import type { Goods } from './goods.ts';
import type { Clause, Note } from './note.ts';
import type { OrderCheckRule, Wish } from './wish.ts';

/** Wishes that are known by their words alone and have nothing on the order to be held against. */
export type PhraseSpec = {
  kind: Wish['kind'];
  action: Wish['action'];
  verdict?: Wish['verdict'];
  /** Any of these in a clause is the wish. */
  say: readonly RegExp[];
  /** Any of these in the same clause: no wish after all. */
  unless?: RegExp;
  /** Letters without which nothing in `say` can stand: a cheap first look. */
  hint?: RegExp;
  /** What the order itself says makes it no wish (a gift that is part of the specification). */
  isOrdered?: (clause: Clause, goods: readonly Goods[], note: Note) => boolean;
  /** Tales of the past count too (停药了, 上次过敏). */
  withNarration?: boolean;
};

/** @returns at most one wish of this kind, at the first clause that says it */
export function phraseRule(spec: PhraseSpec): OrderCheckRule {
  // One pattern for all: most notes hold none of them, and then one look is enough.
  const any = new RegExp(spec.say.map(({ source }) => `(?:${source})`).join('|'), 'u');
  return {
    kind: spec.kind,
    find({ note, goods }) {
      if (spec.hint && !spec.hint.test(note.text)) return [];
      const hit = findPhrase(note, { ...spec, say: [any] });
      if (!hit || spec.isOrdered?.(hit, goods, note)) return [];
      return [
        {
          kind: spec.kind,
          verdict: spec.verdict ?? 'review',
          action: spec.action,
          span: { start: hit.start, end: hit.end },
          wanted: hit.text,
          ordered: null,
          item: null,
        },
      ];
    },
  };
}

/** First clause that says it. A clause that also says why it is none is passed over. */
export function findPhrase(
  note: Note,
  { say, unless, withNarration }: Pick<PhraseSpec, 'say' | 'unless' | 'withNarration'>,
): Clause | null {
  return (
    note.clauses.find(
      ({ text }) =>
        say.some((pattern) => pattern.test(text)) &&
        !unless?.test(text) &&
        (withNarration || !NARRATION.test(text)),
    ) ?? null
  );
}
