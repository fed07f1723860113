import type { UnstampedValue, Value } from './value';

/**
 * Turns a parsed record or a formula's result into a `Value`. Lint lets only `schema.ts` and `derive.ts`
 * import this file: that is what keeps a hand-typed number out of every chart.
 */
export function stamp(value: UnstampedValue): Value {
  return Object.freeze({ ...value }) as Value;
}
