import { and, eq } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import { invites, members, organisations, people, shops } from '../db/schema.ts';
import type { Invite, InviteRequest } from '../invite-contract.ts';
import { Problem } from '../problem.ts';
import { newCode, newId, readCode } from '../secrets.ts';

const DEFAULT_HOURS = 72;

/**
 * Makes a one-time code. A person not known by that name is added to the company and the shop; of a
 * known one the role becomes the given one.
 * @throws Problem `no-shop`, `person-needed`
 */
export async function invite(
  db: Database,
  organisationId: string,
  request: InviteRequest & { shop: string },
  now: number,
): Promise<Invite> {
  const { role, person: name } = request;
  if (!name && (role === 'supervisor' || role === 'admin')) throw new Problem('person-needed');
  return await db.transaction(async (tx) => {
    const [shop] = await tx
      .select({ id: shops.shopId, name: shops.name })
      .from(shops)
      .where(and(eq(shops.organisationId, organisationId), eq(shops.shopId, request.shop)));
    if (!shop) throw new Problem('no-shop', { shop: request.shop });
    const person = name ? await admit(tx, organisationId, shop.id, name, role, now) : null;
    const code = newCode(organisationId);
    const expiresAt = now + (request.hours ?? DEFAULT_HOURS) * 3_600_000;
    await tx.insert(invites).values({
      organisationId,
      codeHash: readCode(code)!.hash,
      shopId: shop.id,
      personId: person?.id ?? null,
      role,
      createdAt: now,
      expiresAt: Math.round(expiresAt),
    });
    return { code, expiresAt: Math.round(expiresAt), shop, person, role };
  });
}

async function admit(
  db: Database,
  organisationId: string,
  shopId: string,
  name: string,
  role: InviteRequest['role'],
  now: number,
): Promise<{ id: string; name: string }> {
  // Holding the company's row keeps two invites from adding the same person twice.
  await db
    .select({ id: organisations.organisationId })
    .from(organisations)
    .where(eq(organisations.organisationId, organisationId))
    .for('update');
  const [known] = await db
    .select({ id: people.personId, name: people.name })
    .from(people)
    .where(and(eq(people.organisationId, organisationId), eq(people.name, name)))
    .limit(1);
  const person = known ?? { id: newId('per'), name };
  if (!known)
    await db.insert(people).values({ organisationId, personId: person.id, name, createdAt: now });
  await db
    .insert(members)
    .values({ organisationId, shopId, personId: person.id, role, createdAt: now })
    .onConflictDoUpdate({
      target: [members.organisationId, members.shopId, members.personId],
      set: { role },
    });
  return person;
}
