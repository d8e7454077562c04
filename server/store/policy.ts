import { isDeepStrictEqual } from 'node:util';
import { desc, eq } from 'drizzle-orm';
import { DEFAULT_POLICY, type Policy } from '../../utils/domain/policy/policy.ts';
import type { Database } from '../db/database.ts';
import { organisations, policies } from '../db/schema.ts';
import { Problem } from '../problem.ts';

/** What the column can hold. */
const MAX_VERSION = 2_147_483_647;

/** @returns the policy that holds: the highest version published */
export async function readPolicy(db: Database, organisationId: string): Promise<Policy> {
  const [row] = await db
    .select({ document: policies.document })
    .from(policies)
    .where(eq(policies.organisationId, organisationId))
    .orderBy(desc(policies.version))
    .limit(1);
  return row?.document ?? DEFAULT_POLICY;
}

/** @returns the version that holds, 0 for none; cheaper than the document, for ETags */
export async function readPolicyVersion(db: Database, organisationId: string): Promise<number> {
  const [row] = await db
    .select({ version: policies.version })
    .from(policies)
    .where(eq(policies.organisationId, organisationId))
    .orderBy(desc(policies.version))
    .limit(1);
  return row?.version ?? 0;
}

/**
 * Publishes a policy. Devices refuse to go back to an older version, so the server does too.
 * @throws Problem `version-not-newer`, `bad-request`
 */
export async function publishPolicy(
  db: Database,
  organisationId: string,
  policy: Policy,
  now: number,
): Promise<void> {
  if (policy.version > MAX_VERSION)
    throw new Problem('bad-request', { reason: `version: at most ${MAX_VERSION}` });
  await db.transaction(async (tx) => {
    await tx
      .select({ id: organisations.organisationId })
      .from(organisations)
      .where(eq(organisations.organisationId, organisationId))
      .for('update');
    const current = await readPolicyVersion(tx, organisationId);
    if (policy.version <= current)
      throw new Problem('version-not-newer', { current, version: policy.version });
    await tx.insert(policies).values({
      organisationId,
      version: policy.version,
      document: policy,
      publishedAt: now,
    });
  });
}

/**
 * Publishes the policy a server was started with, unless it already holds.
 * @throws Problem `version-not-newer` when it is older, or differs and has the same version
 */
export async function ensurePolicy(
  db: Database,
  organisationId: string,
  policy: Policy,
  now: number,
): Promise<void> {
  const current = await readPolicy(db, organisationId);
  if (isDeepStrictEqual(current, policy)) return;
  await publishPolicy(db, organisationId, policy, now);
}
