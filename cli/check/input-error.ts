/** Input that can't be used, in one line for a person; the command ends with 2. */
export class InputError extends Error {}
