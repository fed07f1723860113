import { z } from 'zod';

/** How figure `a` relates to figure `b`, and which of the two to count where they are one. */
export const RELATION_MEANINGS = {
  'exact-form-of': 'a is the number of b, given more exactly or in another unit. Count b.',
  'same-figure-relayed': 'a passes on the number of b. Count b.',
  revises: 'a is a later state of the same count as b. Count a.',
  'conflicts-with': 'a and b differ where one would expect one number.',
  'part-of': 'a is counted in b. Never add the two.',
  'control-for': 'a is what b must be read against, such as the year before or the crossings in the other direction.',
} as const;

export type RelationKind = keyof typeof RELATION_MEANINGS;
export const RELATIONS = Object.keys(RELATION_MEANINGS) as [RelationKind, ...RelationKind[]];

export const relationSchema = z.strictObject({
  a: z.string(),
  b: z.string(),
  kind: z.enum(RELATIONS),
});
export type Relation = z.infer<typeof relationSchema>;

/** Relations that make two records one figure. */
export const SAME: readonly RelationKind[] = ['exact-form-of', 'same-figure-relayed', 'revises'];
