/** The properties that compared figures are set side by side in, in order. */
export const COMPARE_KEYS = [
  'value',
  'unit',
  'counted',
  'place',
  'measured',
  'date',
  'source',
  'title',
  'kind',
  'flag',
  'confidence',
  'origin',
  'caveat',
] as const;
export type CompareKey = (typeof COMPARE_KEYS)[number];
