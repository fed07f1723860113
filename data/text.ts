import { z } from 'zod';

/** The most characters that a spreadsheet cell holds: the rest of a longer text would be lost. */
const CELL = 32_767;
const TOO_LONG = `is longer than a spreadsheet’s cell, ${CELL.toLocaleString('en-US')} characters`;

export const sentence = z.string().max(CELL, TOO_LONG).regex(/\S/, 'must not be empty or blank');

/** An optional text. Left out it is empty, as a blank one would look like words. */
export const remark = z.string().max(CELL, TOO_LONG).regex(/^$|\S/, 'must be empty or say something, not blank');
