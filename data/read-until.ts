/**
 * The last day on which sources were read. Nothing in the records happened, was published or was corrected later: a later
 * date is a slip of the pen. It is written down rather than taken from a clock, so that a checkout says the same on any day;
 * whoever adds what was published since raises it.
 */
export const READ_UNTIL = '2026-11-29';
