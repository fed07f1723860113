import { z } from 'zod';

/** The longest text that a cell of a spreadsheet holds: files of rows would lose the rest of a longer one. */
const CELL = 32_767;
const TOO_LONG = `is longer than a spreadsheet’s cell, ${CELL.toLocaleString('en-US')} characters`;

/** A text that says something. */
export const sentence = z.string().max(CELL, TOO_LONG).regex(/\S/, 'must not be empty or blank');

/** A text that may be left out, but then it is empty: a blank one would look like words. */
export const remark = z.string().max(CELL, TOO_LONG).regex(/^$|\S/, 'must be empty or say something, not blank');
