/** A pack that is not fit to run; says which rule and where in it. */
export class PackError extends Error {}
