/** The rule packs pages get. */
export const PACKS: unknown[] = [];

export const packVersion = '0';
