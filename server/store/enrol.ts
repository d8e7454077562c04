import { and, eq } from 'drizzle-orm';
import type { EnrolReply } from '../../utils/domain/api/contract.ts';
import type { Database } from '../db/database.ts';
import { devices, invites, organisations, people, shops } from '../db/schema.ts';
import { Problem } from '../problem.ts';
import { newId, newToken, readCode, readToken } from '../secrets.ts';

/**
 * Turns a one-time code into a device and its token. The token is in this answer only.
 * @throws Problem `code-unknown`, `code-used`, `code-expired`
 */
export async function enrol(
  db: Database,
  request: { code: string; deviceName: string },
  now: number,
): Promise<EnrolReply> {
  const code = readCode(request.code);
  if (!code) throw new Problem('code-unknown');
  const { organisationId } = code;
  return await db.transaction(async (tx) => {
    const isThisCode = and(
      eq(invites.organisationId, organisationId),
      eq(invites.codeHash, code.hash),
    );
    // Locked, so that two devices can't both use it.
    const [invite] = await tx.select().from(invites).where(isThisCode).for('update');
    if (!invite) throw new Problem('code-unknown');
    if (invite.usedAt !== null) throw new Problem('code-used');
    if (invite.expiresAt <= now) throw new Problem('code-expired');

    const deviceId = newId('dev');
    const token = newToken(organisationId);
    await tx.update(invites).set({ usedAt: now, usedByDeviceId: deviceId }).where(isThisCode);
    await tx.insert(devices).values({
      organisationId,
      deviceId,
      shopId: invite.shopId,
      personId: invite.personId,
      role: invite.role,
      name: request.deviceName,
      tokenHash: readToken(token)!.hash,
      createdAt: now,
    });
    const { hmacKey, organisation, shop, person } = await describe(tx, invite);
    return { token, deviceId, organisation, shop, person, role: invite.role, hmacKey };
  });
}

async function describe(
  db: Database,
  invite: { organisationId: string; shopId: string; personId: string | null },
) {
  const { organisationId, shopId, personId } = invite;
  const [row] = await db
    .select({
      name: organisations.name,
      hmacKey: organisations.hmacKey,
      shopName: shops.name,
      personName: people.name,
    })
    .from(organisations)
    .innerJoin(
      shops,
      and(eq(shops.organisationId, organisations.organisationId), eq(shops.shopId, shopId)),
    )
    .leftJoin(
      people,
      and(
        eq(people.organisationId, organisations.organisationId),
        eq(people.personId, personId ?? ''),
      ),
    )
    .where(eq(organisations.organisationId, organisationId));
  if (!row) throw new Error('an invite names a shop that is gone');
  return {
    hmacKey: row.hmacKey,
    organisation: { id: organisationId, name: row.name },
    shop: { id: shopId, name: row.shopName },
    person: personId && row.personName ? { id: personId, name: row.personName } : null,
  };
}
