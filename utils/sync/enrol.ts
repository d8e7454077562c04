import { enrolReply } from '@/utils/domain/api/contract.ts';
import type { Connection } from '@/utils/storage/settings.ts';
import { parseServerAddress } from './address.ts';
import { call, type Io } from './client.ts';

export type EnrolProblem = 'shape' | 'not-https' | 'code' | 'offline' | 'unclear';

/** Exchanges a one-time code for what joins this machine to a company. */
export async function enrol(
  io: Io,
  form: { address: string; code: string; deviceName: string },
): Promise<
  { ok: true; connection: Connection } | { ok: false; problem: EnrolProblem; message: string }
> {
  const parsed = parseServerAddress(form.address);
  if (!parsed.ok) return { ok: false, problem: parsed.reason, message: form.address };
  const { address } = parsed;
  const body = JSON.stringify({ code: form.code.trim(), deviceName: form.deviceName });
  const result = await call(
    io,
    { address, token: null },
    { method: 'POST', path: '/v1/enrol', body, reply: enrolReply },
  );
  if (!result.ok) {
    const { kind, message } = result.failure;
    const problem = kind === 'offline' || kind === 'unclear' ? kind : 'code';
    return { ok: false, problem, message };
  }
  if ('isUnchanged' in result) return { ok: false, problem: 'unclear', message: '304' };
  return { ok: true, connection: { ...result.data, address, joinedAt: io.now() } };
}
