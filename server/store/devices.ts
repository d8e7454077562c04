import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import { devices } from '../db/schema.ts';
import { Problem } from '../problem.ts';

/** Every device of the company, oldest first, without its token's hash. */
export async function listDevices(db: Database, organisationId: string) {
  return await db
    .select({
      deviceId: devices.deviceId,
      shopId: devices.shopId,
      personId: devices.personId,
      role: devices.role,
      name: devices.name,
      createdAt: devices.createdAt,
      revokedAt: devices.revokedAt,
      lastSeenAt: devices.lastSeenAt,
    })
    .from(devices)
    .where(eq(devices.organisationId, organisationId))
    .orderBy(asc(devices.createdAt), asc(devices.deviceId));
}

/**
 * Takes a device's token away; its next request is answered 401. What it sent stays.
 * @throws Problem `no-device`
 */
export async function revokeDevice(
  db: Database,
  organisationId: string,
  deviceId: string,
  now: number,
): Promise<void> {
  const isIt = and(eq(devices.organisationId, organisationId), eq(devices.deviceId, deviceId));
  const [device] = await db.select({ id: devices.deviceId }).from(devices).where(isIt);
  if (!device) throw new Problem('no-device', { device: deviceId });
  await db
    .update(devices)
    .set({ revokedAt: now })
    .where(and(isIt, isNull(devices.revokedAt)));
}
