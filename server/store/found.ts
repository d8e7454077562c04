import { and, asc, eq, sql } from 'drizzle-orm';
import { DEFAULT_POLICY, type Policy } from '../../utils/domain/policy/policy.ts';
import type { Database } from '../db/database.ts';
import { organisations, shops } from '../db/schema.ts';
import { Problem } from '../problem.ts';
import { newHmacKey, newId, newOrganisationId } from '../secrets.ts';
import { publishPolicy } from './policy.ts';

/** Two copies of the server that start at once must not found the same company twice. */
const FOUNDING_LOCK = 7_409_432;

export type Founding = {
  organisation: { id: string; name: string };
  shop: { id: string; name: string };
};

/**
 * Finds the company and shop this server works for and creates what is missing; a new company starts
 * with the given policy, else the default one as version 1. The list of companies is the one thing read across them.
 * @param names as given at the start; without them the only company and its first shop
 * @throws Problem `organisation-needed` when there is none and none is named, `organisation-choose`
 *   when there are several
 */
export async function found(
  db: Database,
  names: { organisation?: string | undefined; shop?: string | undefined },
  policy: Policy | undefined,
  now: number,
): Promise<Founding> {
  return await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${FOUNDING_LOCK})`);
    const organisation = await findOrganisation(tx, names.organisation, policy, now);
    const shop = await findShop(tx, organisation.id, names.shop, now);
    return { organisation, shop };
  });
}

async function findOrganisation(
  db: Database,
  name: string | undefined,
  policy: Policy | undefined,
  now: number,
) {
  const all = await db
    .select({ id: organisations.organisationId, name: organisations.name })
    .from(organisations);
  const known = name ? all.filter((one) => one.name === name) : all;
  if (known.length > 1) throw new Problem('organisation-choose');
  if (known[0]) return known[0];
  if (!name) throw new Problem('organisation-needed');
  const organisation = { id: newOrganisationId(), name };
  await db.insert(organisations).values({
    organisationId: organisation.id,
    name,
    hmacKey: newHmacKey(),
    createdAt: now,
  });
  const notice = { ...DEFAULT_POLICY.notice, company: name };
  const document = policy ?? { ...DEFAULT_POLICY, version: 1, notice };
  await publishPolicy(db, organisation.id, document, now);
  return organisation;
}

async function findShop(
  db: Database,
  organisationId: string,
  name: string | undefined,
  now: number,
) {
  const [known] = await db
    .select({ id: shops.shopId, name: shops.name })
    .from(shops)
    .where(and(eq(shops.organisationId, organisationId), name ? eq(shops.name, name) : undefined))
    .orderBy(asc(shops.createdAt), asc(shops.shopId))
    .limit(1);
  if (known) return known;
  if (!name) throw new Problem('organisation-needed');
  const shop = { id: newId('shp'), name };
  await db.insert(shops).values({ organisationId, shopId: shop.id, name, createdAt: now });
  return shop;
}
