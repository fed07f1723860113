import type { ValueKind } from '../vocabulary';

const NUMBERS = ['value_point', 'value_low', 'value_high'] as const;
type NumberCell = (typeof NUMBERS)[number];

/** The number cells that each kind of value fills; the others are null. */
const FILLED: Readonly<Record<ValueKind, readonly NumberCell[]>> = {
  point: ['value_point'],
  range: ['value_low', 'value_high'],
  'at-least': ['value_low'],
  'at-most': ['value_high'],
  word: [],
  missing: [],
};

const branch = (kind: ValueKind, filled: readonly NumberCell[]) => ({
  type: 'object',
  title: `${kind.replaceAll('-', ' ')} value`,
  properties: {
    value_kind: { const: kind },
    ...Object.fromEntries(NUMBERS.map((cell) => [cell, { type: filled.includes(cell) ? 'number' : 'null' }])),
  },
  required: ['value_kind', ...NUMBERS],
});

/**
 * The central rule of the data in JSON Schema, a branch for each kind of value: a point has one number and no ends, a range
 * two ends and no number between them, words and gaps none.
 */
export const VALUE_BRANCHES = {
  oneOf: (Object.entries(FILLED) as [ValueKind, readonly NumberCell[]][]).map(([kind, filled]) => branch(kind, filled)),
};
