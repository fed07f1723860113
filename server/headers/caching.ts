/** How long answers may be cached. */

/** What may change with a release: stale after five minutes; shown for a day more while the new one is fetched. */
export const SHORT_CACHE = 'public, max-age=300, stale-while-revalidate=86400';
/** Seconds that an oEmbed answer may be cached: its `cache_age` and its Cache-Control. */
export const OEMBED_MAX_AGE = 3600;
/** Small files that robots read: revalidated every time. */
export const REVALIDATE = 'public, max-age=0, must-revalidate';
/** For content that never changes at its address. */
export const FOREVER = 'public, max-age=31536000, immutable';
/** A page and its script, which must match: stale after a minute. */
export const PAGE_CACHE = 'public, max-age=60, stale-while-revalidate=86400';
