import { z } from 'zod';
import records from './index.json' with { type: 'json' };

/** A named state of the data: a released version, or the draft of the next one, which has no day yet. */
export type Edition = { readonly version: string; readonly released: string | null };

const releaseSchema = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  released: z.iso.date(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** A released version: its number, its day, and the SHA-256 of its archive. */
export type Release = z.infer<typeof releaseSchema>;

/** Every released version, oldest first; only `npm run data:release` adds to it. Throws on a malformed record. */
export const releases: readonly [Release, ...Release[]] = z.tuple([releaseSchema], releaseSchema).parse(records);

/** The newest released version: the one to cite, which never changes. */
export const lastRelease: Release = releases.at(-1) ?? releases[0];

/** Whether a version is released. Any other may still change in every byte. */
export const isReleased = (version: string) => releases.some((release) => release.version === version);
