/** Rows of a version's files, whatever its columns. */
import { z } from 'zod';

const cell = z.union([z.string(), z.number(), z.null()]);
export const row = z.record(z.string(), cell);

/** Tables whose rows have an id. */
export const TABLES = ['figures', 'events', 'sources'] as const;
export type TableName = (typeof TABLES)[number];

export type Cell = z.infer<typeof cell>;
export type Row = z.infer<typeof row>;
