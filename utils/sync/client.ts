import type * as z from 'zod/mini';
import { errorReply } from '@/utils/domain/api/contract.ts';

/** What sync needs of the world; tests put their own in. */
export type Io = {
  fetch: typeof fetch;
  now(): number;
  /** 0 to 1. */
  random(): number;
  timeoutMs: number;
  /** Takes what nobody expected. */
  report(error: unknown): void;
};

/**
 * Why a call did not work. `revoked`: the token is no longer good. `too-large`, `refused`: this very
 * request will never do. `offline`: try again later (no network, slow, 5xx, busy).
 * `unclear`: an answer, but not of our server.
 */
export type Failure = {
  kind: 'revoked' | 'too-large' | 'refused' | 'offline' | 'unclear';
  message: string;
};

export type Answered<T> = { data: T; etag: string | null };
export type CallResult<T> =
  | ({ ok: true } & Answered<T>)
  | { ok: true; isUnchanged: true }
  | { ok: false; failure: Failure };

type Call<S extends z.ZodMiniType> = {
  method: 'GET' | 'POST';
  path: string;
  body?: string;
  etag?: string | null;
  reply: S;
};

/**
 * One call to the company's server and to no other: redirects are refused, no cookies are sent, and
 * the answer must have the shape of the contract.
 * @param token `null` only for enrolment
 */
export async function call<S extends z.ZodMiniType>(
  io: Io,
  server: { address: string; token: string | null },
  { method, path, body, etag, reply }: Call<S>,
): Promise<CallResult<z.infer<S>>> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (server.token) headers.authorization = `Bearer ${server.token}`;
  if (body !== undefined) headers['content-type'] = 'application/json';
  if (etag) headers['if-none-match'] = etag;
  try {
    const response = await io.fetch(server.address + path, {
      method,
      headers,
      body,
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(io.timeoutMs),
    });
    if (response.status === 304) return { ok: true, isUnchanged: true };
    const value = await readJson(response);
    if (!response.ok) return { ok: false, failure: failureOf(response.status, value) };
    const parsed = reply.safeParse(value);
    if (!parsed.success)
      return { ok: false, failure: { kind: 'unclear', message: describeMisfit(parsed.error) } };
    return { ok: true, data: parsed.data, etag: response.headers.get('etag') };
  } catch (error) {
    const { name, message } = error as Error;
    const isSlow = name === 'TimeoutError' || name === 'AbortError';
    const text = isSlow ? `no answer within ${io.timeoutMs / 1000} s` : message;
    return { ok: false, failure: { kind: 'offline', message: text } };
  }
}

/** Names the place, so that whoever wrote a company's policy can find it; never a value. */
function describeMisfit({ issues: [first] }: z.core.$ZodError): string {
  const place = first?.path.map(String).join('.') || 'body';
  return `answer of another shape: ${place}`.slice(0, 300);
}

async function readJson(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    // A proxy's error page is not JSON; the status says enough.
    return null;
  }
}

function failureOf(status: number, value: unknown): Failure {
  const parsed = errorReply.safeParse(value);
  const message = `${status}${parsed.success ? ` ${parsed.data.message}` : ''}`.slice(0, 300);
  if (status === 401) return { kind: 'revoked', message };
  if (status === 413) return { kind: 'too-large', message };
  if (status === 408 || status === 429 || status >= 500) return { kind: 'offline', message };
  return { kind: 'refused', message };
}
