import * as z from 'zod/mini';

const counts = z.int().check(z.gte(0));

/** Findings open now, by what a person sees (`review` whatever the level, where a person must look). */
export const openFindingsSchema = z.object({
  byLevel: z.record(z.string(), counts),
  /** Most frequent first. */
  byRule: z.array(
    z.object({
      ruleId: z.string().check(z.maxLength(120)),
      level: z.string().check(z.maxLength(10)),
      count: counts,
    }),
  ),
});

export type OpenFindings = z.infer<typeof openFindingsSchema>;

/**
 * Counts the findings of several listings, each given with its newest check only.
 * @param findings of all of them in one list, as listing-check events carry them
 */
export function countOpenFindings(
  findings: Iterable<{ ruleId: string; level: string; certainty: 'sure' | 'review' }>,
): OpenFindings {
  const byLevel: Record<string, number> = {};
  const rules = new Map<string, OpenFindings['byRule'][number]>();
  for (const { ruleId, level, certainty } of findings) {
    const shown = certainty === 'review' ? 'review' : level;
    byLevel[shown] = (byLevel[shown] ?? 0) + 1;
    const key = `${ruleId} ${shown}`;
    const rule = rules.get(key) ?? { ruleId, level: shown, count: 0 };
    rules.set(key, rule);
    rule.count++;
  }
  const byRule = [...rules.values()].sort(
    (a, b) => b.count - a.count || (a.ruleId < b.ruleId ? -1 : 1),
  );
  return { byLevel, byRule };
}
