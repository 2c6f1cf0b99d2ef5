let last = 0;

/** A number not given before in this process, for slugs that must be unique. */
export const nextNumber = (): number => ++last;
