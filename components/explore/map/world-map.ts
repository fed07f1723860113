import { z } from 'zod/mini';

/** The map of the workbench, in units of its own. */
export const worldMapSchema = z.object({
  width: z.number(),
  height: z.number(),
  /** Coasts as one SVG path. No borders: none needs to be taken sides on to show where a country is. */
  land: z.string(),
  /** The middle of each country by alpha-3 code: of its largest piece of land, so that no point lies at sea. */
  points: z.record(z.string(), z.tuple([z.number(), z.number()])),
});
export type WorldMap = z.infer<typeof worldMapSchema>;
