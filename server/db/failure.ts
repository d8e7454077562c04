/** SQLSTATE of a failed statement, e.g. `40P01`; `null` when the database did not answer at all. */
export function sqlState(error: unknown): string | null {
  for (let at: unknown = error; at instanceof Error; at = at.cause)
    if ('code' in at && typeof at.code === 'string' && /^[0-9A-Z]{5}$/.test(at.code))
      return at.code;
  return null;
}

/** Serialisation failure or deadlock: the same transaction succeeds when tried again. */
export const isTransient = (error: unknown) => ['40001', '40P01'].includes(sqlState(error) ?? '');

/** The data itself was refused (classes 22 and 23): trying again can't help, other rows can. */
export const isAboutData = (error: unknown) => /^2[23]/.test(sqlState(error) ?? '');
