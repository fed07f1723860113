/** How long an answer may be kept. */

/** What may change with a release: out of date for five minutes; shown for a day while the new one is fetched. */
export const SHORT_CACHE = 'public, max-age=300, stale-while-revalidate=86400';
/** Seconds an oEmbed answer may be kept: its `cache_age` and its Cache-Control. */
export const OEMBED_MAX_AGE = 3600;
/** Small files that robots read: fetched anew when they have changed. */
export const ASK_FIRST = 'public, max-age=0, must-revalidate';
/** What never changes under its address. */
export const FOREVER = 'public, max-age=31536000, immutable';
/** A page and its script, which belong together: out of date for a minute. */
export const PAGE_CACHE = 'public, max-age=60, stale-while-revalidate=86400';
