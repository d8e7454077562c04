import { and, eq, isNull } from 'drizzle-orm';
import type { Role } from '../../utils/domain/api/contract.ts';
import type { Database } from '../db/database.ts';
import { devices } from '../db/schema.ts';
import { readToken } from '../secrets.ts';

/** Who is asking: everything a store needs to name the organisation and to stay within the rights. */
export type Caller = {
  organisationId: string;
  deviceId: string;
  shopId: string;
  /** `null`: a shared machine. */
  personId: string | null;
  role: Role;
};

/**
 * @param header the `Authorization` header
 * @returns the device that holds the token, or `null` when it is unknown or revoked
 */
export async function authenticate(
  db: Database,
  header: string | undefined,
): Promise<Caller | null> {
  const token = readToken(/^Bearer (\S+)$/i.exec(header ?? '')?.[1] ?? '');
  if (!token) return null;
  const [device] = await db
    .select({
      organisationId: devices.organisationId,
      deviceId: devices.deviceId,
      shopId: devices.shopId,
      personId: devices.personId,
      role: devices.role,
    })
    .from(devices)
    .where(
      and(
        eq(devices.organisationId, token.organisationId),
        eq(devices.tokenHash, token.hash),
        isNull(devices.revokedAt),
      ),
    );
  return device ?? null;
}
