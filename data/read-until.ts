/**
 * The last day on which sources were read. Nothing in the records happened, was published or was corrected after it: a
 * later date is a typo. It is written down rather than read from a clock, so that a checkout gives the same result on
 * any day; raise it when you add something published since.
 */
export const READ_UNTIL = '2026-11-29';
