/** The properties that compared figures are set side by side in, in order. */
export const COMPARE_KEYS = [
  'value',
  'unit',
  'measure',
  'counted',
  'place',
  'measured',
  'date',
  'source',
  'title',
  'who',
  'kind',
  'flag',
  'confidence',
  'origin',
  'caveat',
] as const;
export type CompareKey = (typeof COMPARE_KEYS)[number];
