import * as z from 'zod/mini';
import { ROLES } from '../utils/domain/api/contract.ts';

/** POST /admin/invites, apart from the store so that the command line need not load a database. */
export const inviteRequest = z.object({
  role: z.enum(ROLES),
  /** Name of whom it is for; without it the device is a shared machine. */
  person: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(120))),
  /** Shop id; without it the shop the server was started for. */
  shop: z.optional(z.string().check(z.minLength(1), z.maxLength(120))),
  /** How long the code can be used. */
  hours: z.optional(z.number().check(z.gt(0), z.lte(24 * 30))),
});
export type InviteRequest = z.infer<typeof inviteRequest>;

export const inviteReply = z.object({
  /** Shown once; the server keeps its hash. */
  code: z.string(),
  expiresAt: z.int(),
  shop: z.object({ id: z.string(), name: z.string() }),
  person: z.nullable(z.object({ id: z.string(), name: z.string() })),
  role: z.enum(ROLES),
});
export type Invite = z.infer<typeof inviteReply>;
